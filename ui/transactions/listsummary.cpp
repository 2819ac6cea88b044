// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/listsummary.h"

namespace vezne::ui {

namespace {
constexpr std::chrono::milliseconds summaryGathering{200};
} // namespace

ListSummary::ListSummary(const journal::Place &place, QObject *parent)
    : QObject(parent)
    , m_reader(place)
    , m_gathering(summaryGathering)
{
    connect(&m_gathering, &Pause::over, this, &ListSummary::read);
}

ListSummary::~ListSummary()
{
    ++*m_latest; // the thread need not finish adding up
}

void ListSummary::load(const journal::Filter &filter)
{
    m_filter = filter;
    m_gathering.stop();
    read();
}

void ListSummary::refresh()
{
    m_gathering.begin();
}

qint64 ListSummary::rowCount() const
{
    qint64 sum = 0;
    for (auto count = m_sums.counts.begin(); count != m_sums.counts.end(); ++count) {
        if (m_filter.standings.isEmpty() || m_filter.standings.contains(count.key()))
            sum += count.value();
    }
    return sum;
}

void ListSummary::read()
{
    const int generation = ++*m_latest;
    m_reader.ask(
        this,
        [filter = m_filter, latest = m_latest, generation](const journal::Reader &reader) {
            return reader.listing().sums(filter, [&] { return *latest == generation; });
        },
        [this, generation](journal::Result<journal::Sums> sums) {
            // The list itself reports a journal that cannot be read.
            if (generation != *m_latest || !sums)
                return;
            m_sums = std::move(*sums);
            Q_EMIT changed();
        });
}

} // namespace vezne::ui
