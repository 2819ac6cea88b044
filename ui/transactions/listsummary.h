// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/journal/readerthread.h"

namespace vezne::ui {

/// Counts for the tiles and sums for the foot, read beside the list. Changes that come close together are
/// read once.
class ListSummary : public QObject
{
    Q_OBJECT

public:
    explicit ListSummary(journal::ReaderThread &reader, QObject *parent = nullptr);

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

    journal::ReaderThread &m_reader;
    journal::Filter m_filter;
    journal::Sums m_sums;
    QTimer m_timer;
    int m_generation = 0;
};

} // namespace vezne::ui
