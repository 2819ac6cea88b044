// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayend/closepanel.h"

#include <QEvent>
#include <QPushButton>

#include "core/money/moneytext.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/factlist.h"
#include "ui/kit/field.h"
#include "ui/kit/language.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

ClosePanel::ClosePanel(QWidget *parent)
    : Panel({}, parent)
    , m_day(new DateEdit(u"dayEdit"_s))
    , m_explanation(new PlainLabel)
    , m_unsettled(new FactList(FactList::Values::Figures))
    , m_awaited(new QPushButton)
    , m_reminder(new PlainLabel({}, TextRole::Secondary))
    , m_print(new QPushButton)
    , m_close(new QPushButton)
{
    m_explanation->setObjectName(u"closeExplanation"_s);
    m_explanation->setWordWrap(true);
    m_reminder->setObjectName(u"cancelReminder"_s);
    m_reminder->setWordWrap(true);
    m_awaited->setObjectName(u"awaitedButton"_s);
    setRole(m_awaited, ButtonRole::Quiet);
    m_print->setObjectName(u"printButton"_s);
    m_close->setObjectName(u"closeDayButton"_s);
    setRole(m_close, ButtonRole::Primary);

    body()->addWidget(m_day);
    body()->addWidget(m_explanation);
    body()->addWidget(m_unsettled);
    body()->addWidget(m_awaited, 0, Qt::AlignLeft);
    body()->addWidget(m_reminder);
    body()->addWidget(m_close);
    body()->addWidget(m_print);
    connect(m_day, &QDateEdit::dateChanged, this, &ClosePanel::dayChosen);
    connect(m_close, &QPushButton::clicked, this, &ClosePanel::closeRequested);
    connect(m_print, &QPushButton::clicked, this, &ClosePanel::printRequested);
    connect(m_awaited, &QPushButton::clicked, this, &ClosePanel::awaitedRequested);
    retranslate();
}

QDate ClosePanel::day() const
{
    return m_day->date();
}

void ClosePanel::setToday(QDate today)
{
    const bool followsToday = !m_today.isValid() || day() == m_today;
    m_today = today;
    m_day->setMaximumDate(today);
    if (followsToday)
        m_day->setDate(today);
}

void ClosePanel::show(const State &state)
{
    m_state = state;
    std::vector<Fact> facts;
    for (const journal::Operation &operation : state.unsettled)
        facts.push_back({operation.orderId, toText(operation.amount, language())});
    m_unsettled->setFacts(facts);
    m_unsettled->setVisible(!facts.empty());
    m_awaited->setVisible(!facts.empty());
    m_close->setEnabled(facts.empty() && state.hasSomething);
    m_close->setVisible(state.mayClose);
    m_print->setEnabled(state.hasSomething);
    retranslate();
}

void ClosePanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClosePanel::retranslate()
{
    setTitle(m_state.mayClose ? tr("Close the day") : tr("Your day"));
    m_day->setAccessibleName(tr("Day to close"));
    const int awaited = static_cast<int>(m_state.unsettled.size());
    if (!m_state.mayClose)
        m_explanation->setText(tr(
            "You see your own operations. Finance or the owner closes the day, which counts everybody’s."));
    else if (awaited > 0)
        m_explanation->setText(
            tr("%n result(s) not known yet. The day can be closed once they are.", nullptr, awaited));
    else if (!m_state.hasSomething)
        m_explanation->setText(tr("Nothing has happened since the last day end."));
    else
        m_explanation->setText(
            tr("The figures are frozen under the next number. They can be printed again, but not changed."));
    const int cancellable = static_cast<int>(m_state.isCancellable.size());
    m_reminder->setText(
        tr("%n sale(s) of today can still be cancelled. From tomorrow on they can only be refunded.", nullptr,
           cancellable));
    m_reminder->setVisible(cancellable > 0);
    m_awaited->setText(tr("Show them"));
    m_close->setText(tr("Close the day (Z)"));
    m_close->setShortcut(QKeySequence(Qt::Key_Z)); // setText() takes it away
    m_print->setText(tr("Interim report (X)…"));
    m_print->setShortcut(QKeySequence(Qt::Key_X));
}

} // namespace vezne::ui
