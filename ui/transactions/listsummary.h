// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <memory>

#include "core/journal/readerthread.h"
#include "ui/kit/pause.h"

namespace vezne::ui {

/// Counts for the tiles and sums for the foot. Adding up can take longer than reading a screen of rows, so it
/// has a thread of its own, and what is asked later ends what was asked before. Changes that come close
/// together are read once.
class ListSummary : public QObject
{
    Q_OBJECT

public:
    explicit ListSummary(const journal::Place &place, QObject *parent = nullptr);
    ~ListSummary() override;

    void load(const journal::Filter &filter);
    /// Reads again soon.
    void refresh();

    [[nodiscard]] const QMap<journal::Standing, qint64> &counts() const { return m_sums.counts; }
    [[nodiscard]] const QMap<Currency, journal::Totals> &totals() const { return m_sums.totals; }
    /// Rows of the filter, refunds and cancels among them.
    [[nodiscard]] qint64 rowCount() const;

Q_SIGNALS:
    void changed();

private:
    void read();

    std::shared_ptr<std::atomic<int>> m_latest = std::make_shared<std::atomic<int>>(0);
    journal::ReaderThread m_reader;
    journal::Filter m_filter;
    journal::Sums m_sums;
    Pause m_gathering;
};

} // namespace vezne::ui
