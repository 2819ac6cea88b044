// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <atomic>
#include <memory>

#include "core/base/clock.h"
#include "core/journal/error.h"
#include "core/journal/shared/bookcheck.h"

namespace vezne::till {

/// A till joins a shared book, or leaves it, on a thread of its own: its journal must be closed meanwhile.
/// What was cut off is gone on with when it is tried again; what is carried is only read.
class BookMove : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        journal::Place book = QString(); ///< as this till enters it
        /// To join with this file's history; to leave into this file. Empty to join with none.
        QString file;
        journal::Place owner = QString(); ///< the book as its owner enters it, to carry a history in
        journal::sharedbook::Papers papers;
        QString emergencyFile;
        journal::Actor actor; ///< who wants it, for the trail of a file that is left
        bool isLeaving = false;
    };

    struct Outcome
    {
        bool isCancelled = false;
        std::optional<journal::Error> error; ///< nothing when it is done, or was cancelled
    };

    BookMove(Plan plan, const Clock &clock, QObject *parent = nullptr);
    /// Cancels, and waits for the step under way.
    ~BookMove() override;

    void start();
    /// Stops between two steps; finished() follows.
    void cancel() { m_isCancelled = true; }

    /// Of the last finished().
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }
    [[nodiscard]] const Plan &plan() const { return m_plan; }

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    /// Once; see outcome().
    void finished();

private:
    [[nodiscard]] Outcome run();
    [[nodiscard]] journal::Result<void> mayLeave(bool isCarrying) const;
    [[nodiscard]] Outcome carry();

    Plan m_plan;
    const Clock &m_clock;
    Outcome m_outcome;
    qint64 m_carried = 0; ///< events of the file, once all of it is in the book
    std::atomic<bool> m_isCancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace vezne::till
