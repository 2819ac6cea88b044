// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/bench/benchstarter.h"

#include <QEvent>

#include "ui/refund/bench/refundbench.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

BenchStarter::BenchStarter(journal::ReaderThread &reader, till::Till &till, const Clock &clock)
    : m_reader(reader)
    , m_till(till)
    , m_clock(clock)
{
    setObjectName(u"benchButton"_s);
    connect(&m_till.roster(), &till::Roster::changed, this, &BenchStarter::retranslate);
    retranslate();
}

void BenchStarter::open(const QStringList &operations, QWidget *window)
{
    if (m_bench && m_bench->isVisible())
        return;
    m_bench = new RefundBench(m_reader, m_till, m_clock, window);
    connect(m_bench, &QDialog::finished, this, &BenchStarter::look);
    if (!operations.isEmpty())
        m_bench->planSelection(operations);
    m_bench->open();
}

void BenchStarter::look()
{
    m_reader.ask(
        this, [](const journal::Reader &reader) { return reader.batches().open(); },
        [this](const journal::Result<std::optional<journal::Batch>> &open) {
            m_isInterrupted = open && open->has_value();
            retranslate();
        });
}

void BenchStarter::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    look();
}

void BenchStarter::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BenchStarter::retranslate()
{
    setText(m_isInterrupted ? tr("Interrupted refunds…") : tr("Refund several…"));
    setToolTip(m_isInterrupted ? tr("A run of refunds was interrupted. Nothing is done twice.")
                               : tr("What is selected in the list, or what a CSV file names"));
    setEnabled(!m_till.journal().isReadOnly() && !m_till.roster().refusalOf(access::Action::Refund));
}

} // namespace vezne::ui
