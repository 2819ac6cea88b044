// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/emptylist.h"

#include <QEvent>

#include "ui/transactions/statewords.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int shortestId = 6;
} // namespace

EmptyList::EmptyList(journal::ReaderThread &reader, QWidget *parent)
    : EmptyState(Glyph::Transactions, parent)
    , m_walk(reader)
{
    connect(&m_walk, &ListWalk::began, this,
            [this](const ListWalk::Beginning &beginning) { count(beginning.seqs); });
    connect(&m_walk, &ListWalk::found, this, &EmptyList::count);
    connect(this, &EmptyState::actionRequested, this, [this] { Q_EMIT filterRequested(m_offered); });
    connect(this, &EmptyState::otherActionRequested, this, [this] {
        if (m_offersInquiry)
            Q_EMIT inquiryRequested(m_filter.text.trimmed());
        else
            Q_EMIT filterRequested({});
    });
    retranslate();
}

void EmptyList::explain(const ListFilter &filter, QDate today, Journal journal)
{
    m_filter = filter;
    m_journal = journal;
    m_outside = 0;
    m_isLooking = journal != Journal::Empty && !filter.text.trimmed().isEmpty() &&
                  !filter.without(ListFilter::Part::Text).isEmpty();
    if (m_isLooking)
        m_walk.start(ListFilter{.text = filter.text}.on(today), {});
    retranslate();
}

void EmptyList::count(const std::vector<qint64> &seqs)
{
    if (!m_isLooking || seqs.empty())
        return;
    m_outside += static_cast<int>(seqs.size());
    retranslate();
}

void EmptyList::changeEvent(QEvent *event)
{
    EmptyState::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EmptyList::retranslate()
{
    m_offersInquiry = false;
    if (m_journal != Journal::Empty)
        return retranslateFiltered();
    setTexts(tr("No payments yet"), tr("Every attempt to take a payment appears here, also one that failed. "
                                       "Take the first one on the page “Sale”."));
    setOtherAction({});
}

void EmptyList::retranslateFiltered()
{
    const QString word = m_filter.text.trimmed();
    const QString restriction = tr("No record fits these filters: %1").arg(m_filter.summary());
    if (m_outside > 0) {
        m_offered = {.text = m_filter.text};
        setTexts(tr("%n record(s) outside the filters", nullptr, m_outside),
                 tr("What “%1” finds is outside these filters: %2")
                     .arg(word, m_filter.without(ListFilter::Part::Text).summary()),
                 tr("Show without filters"));
        setOtherAction(tr("Clear the filters"));
    } else if (const auto group = groupOfWords(word)) {
        m_offered = m_filter.without(ListFilter::Part::Text);
        m_offered.groups = {*group};
        setTexts(tr("Nothing matches"), restriction, tr("Filter by the state “%1”").arg(chipOf(*group).word));
        setOtherAction(tr("Clear the filters"));
    } else {
        // One word that nobody here is called by may be an id of iyzico's, or of another till.
        m_offersInquiry = m_journal == Journal::Open && word.size() >= shortestId && !word.contains(' '_L1);
        m_offered = {};
        setTexts(tr("Nothing matches"), restriction, tr("Clear the filters"));
        setOtherAction(m_offersInquiry ? tr("Ask iyzico about “%1”").arg(word) : QString());
    }
}

} // namespace vezne::ui
