// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <memory>

#include "core/journal/engine/place.h"

namespace vezne::journal {

/// How a shared book stands, as far as its server tells.
enum class BookState {
    Away,     ///< nobody answers; Vezne tries again by itself
    ReadOnly, ///< a stand-by answers: what is there can be read, and nothing is added
    Ready,
};

/// Listens to a shared book on a thread and a connection of its own: what any till adds to it is told at
/// once (LISTEN, without polling), and so is the server's going and coming back. A sign of life is asked for
/// each few seconds, since a cut cable says nothing.
class BookWatch : public QObject
{
    Q_OBJECT

public:
    explicit BookWatch(Place book, QObject *parent = nullptr);
    ~BookWatch() override;
    BookWatch(const BookWatch &) = delete;
    BookWatch &operator=(const BookWatch &) = delete;

    void start();
    /// Somebody else's connection was lost: looks at once, and tells the state whatever it was.
    void lookAgain();
    /// As far as is known: false until the first connection stands.
    [[nodiscard]] bool isReachable() const { return m_state != BookState::Away; }
    [[nodiscard]] BookState state() const { return m_state; }

Q_SIGNALS:
    /// An event of `operation` was added, here or by another till.
    void changed(const QString &operation);
    /// Something was added to the audit trail.
    void audited();
    void stateChanged(vezne::journal::BookState state);

private:
    class Worker;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    BookState m_state = BookState::Away;
};

} // namespace vezne::journal
