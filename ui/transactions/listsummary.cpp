// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/listsummary.h"

namespace vezne::ui {

namespace {
constexpr std::chrono::milliseconds gathering{200};
} // namespace

ListSummary::ListSummary(journal::ReaderThread &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(gathering);
    connect(&m_timer, &QTimer::timeout, this, &ListSummary::read);
}

void ListSummary::load(const journal::Filter &filter)
{
    m_filter = filter;
    m_timer.stop();
    read();
}

void ListSummary::refresh()
{
    if (!m_timer.isActive())
        m_timer.start();
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
    m_reader.ask(
        this, [filter = m_filter](const journal::Reader &reader) { return reader.listing().sums(filter); },
        [this, generation = ++m_generation](journal::Result<journal::Sums> values) {
            // The list itself reports a journal that cannot be read.
            if (generation != m_generation || !values)
                return;
            m_sums = std::move(*values);
            Q_EMIT changed();
        });
}

} // namespace vezne::ui
