// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/selectionsums.h"

namespace vezne::ui {

namespace {
constexpr std::chrono::milliseconds selectionRest{80};
} // namespace

SelectionSums::SelectionSums(journal::ReaderThread &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_rest(selectionRest)
{
    connect(&m_rest, &Pause::over, this, &SelectionSums::read);
}

void SelectionSums::select(std::vector<qint64> seqs)
{
    m_seqs = std::move(seqs);
    m_totals.clear();
    ++m_generation;
    Q_EMIT changed();
    if (m_seqs.size() > 1 && m_seqs.size() <= most)
        m_rest.restart();
    else
        m_rest.stop();
}

void SelectionSums::read()
{
    m_reader.ask(
        this, [seqs = m_seqs](const journal::Reader &reader) { return reader.listing().sums(seqs); },
        [this, generation = m_generation](const journal::Result<journal::Sums> &sums) {
            if (generation != m_generation || !sums)
                return;
            m_totals = sums->totals;
            Q_EMIT changed();
        });
}

} // namespace vezne::ui
