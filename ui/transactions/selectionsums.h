// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/journal/readerthread.h"
#include "ui/kit/pause.h"

namespace vezne::ui {

/// What the selected rows amount to, read a moment after the selection has come to rest.
class SelectionSums : public QObject
{
    Q_OBJECT

public:
    /// More are counted, not added up: the answer would come too late to be of use.
    static constexpr std::size_t most = 20'000;

    explicit SelectionSums(journal::ReaderThread &reader, QObject *parent = nullptr);

    void select(std::vector<qint64> seqs);

    [[nodiscard]] qint64 count() const { return static_cast<qint64>(m_seqs.size()); }
    [[nodiscard]] const QMap<Currency, journal::Totals> &totals() const { return m_totals; }

Q_SIGNALS:
    void changed();

private:
    void read();

    journal::ReaderThread &m_reader;
    Pause m_rest;
    std::vector<qint64> m_seqs;
    QMap<Currency, journal::Totals> m_totals;
    int m_generation = 0;
};

} // namespace vezne::ui
