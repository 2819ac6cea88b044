// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/matchlist.h"

#include <QPushButton>

#include "core/money/moneytext.h"
#include "ui/kit/cardwords.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/statuschip.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::LinkMatch;
using journal::MatchState;

namespace {

ChipText chipOfMatch(const LinkMatch &match)
{
    switch (match.state) {
    case MatchState::Guess:
        return {Tone::Waiting, Glyph::Info, MatchList::tr("Guess")};
    case MatchState::Confirmed:
        return {Tone::Success, Glyph::CheckCircle, MatchList::tr("Confirmed by %1").arg(match.decidedBy)};
    case MatchState::Rejected:
        return {Tone::Neutral, Glyph::CrossCircle, MatchList::tr("Not this one")};
    }
    Q_UNREACHABLE();
}

QString factsText(const LinkMatch &match)
{
    QStringList facts{toText(match.paidPrice, language()), dateTimeText(match.at, language()),
                      MatchList::tr("payment %1").arg(match.paymentId)};
    if (match.installment > 1)
        facts.insert(1, installmentText(match.installment));
    return facts.join(u" · "_s);
}

} // namespace

MatchList::MatchList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::s);
}

void MatchList::holdFocus()
{
    for (const auto &[payment, way] : m_waysOn.asKeyValueRange()) {
        const QWidget *entry = way->parentWidget();
        if (QWidget *focus = entry->window()->focusWidget(); focus && entry->isAncestorOf(focus)) {
            m_held = payment;
            setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void MatchList::giveFocusBack()
{
    QPushButton *way = m_waysOn.value(m_held, m_waysOn.isEmpty() ? nullptr : *m_waysOn.cbegin());
    if (way && window()->focusWidget() == this)
        way->setFocus(Qt::OtherFocusReason);
    m_held.clear();
}

void MatchList::clear()
{
    m_waysOn.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // the click that led here may still be on its way out of it
        }
        delete item;
    }
}

void MatchList::show(const std::vector<LinkMatch> &matches, int missing)
{
    holdFocus();
    clear();
    if (!matches.empty())
        m_rows->addWidget(new PlainLabel(tr("Payments of this link"), TextRole::Section));
    for (const LinkMatch &match : matches)
        addMatch(match);
    if (missing > 0) {
        auto *note = new PlainLabel(
            tr("%n payment(s) counted by iyzico do not show in its day list yet; Vezne goes on looking.",
               nullptr, missing),
            TextRole::Secondary);
        note->setObjectName(u"missingMatches"_s);
        note->setWordWrap(true);
        m_rows->addWidget(note);
    }
    orderTabs();
}

void MatchList::orderTabs()
{
    // What is made later comes last, after the buttons that delete the link and switch it off. Qt orders
    // nothing after a widget that takes no focus, so this one does for as long.
    setFocusPolicy(Qt::TabFocus);
    QWidget *before = this;
    for (int row = 0; row < m_rows->count(); ++row) {
        const auto buttons = m_rows->itemAt(row)->widget()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            setTabOrder(before, button);
            before = button;
        }
    }
    setFocusPolicy(Qt::NoFocus);
}

void MatchList::addMatch(const LinkMatch &match)
{
    auto *entry = new QWidget;
    auto *layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *facts = new PlainLabel(factsText(match));
    facts->setObjectName(u"matchFacts"_s);
    facts->setWordWrap(true);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(new StatusChip(chipOfMatch(match)));
    row->addStretch();
    if (match.state == MatchState::Guess)
        addQuestion(row, match);
    else if (!match.operation.isEmpty())
        addWayToPayment(row, match);
    layout->addWidget(facts);
    layout->addLayout(row);
    m_rows->addWidget(entry);
}

void MatchList::setBusy(bool on)
{
    if (on)
        holdFocus();
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setEnabled(!on);
    if (!on && !m_held.isEmpty())
        giveFocusBack();
}

void MatchList::addWayToPayment(QHBoxLayout *row, const LinkMatch &match)
{
    auto *open = new QPushButton(tr("Show the payment"));
    open->setObjectName(u"showLinkPaymentButton"_s);
    open->setAccessibleDescription(factsText(match));
    open->setAutoDefault(false);
    row->addWidget(open);
    m_waysOn.insert(match.paymentId, open);
    connect(open, &QPushButton::clicked, this,
            [this, operation = match.operation] { Q_EMIT paymentRequested(operation); });
}

void MatchList::addQuestion(QHBoxLayout *row, const LinkMatch &match)
{
    auto *no = new QPushButton(tr("Not this one"));
    no->setObjectName(u"rejectMatchButton"_s);
    no->setAccessibleDescription(factsText(match));
    auto *yes = new QPushButton(tr("Yes, this one"));
    yes->setObjectName(u"confirmMatchButton"_s);
    yes->setAccessibleDescription(factsText(match));
    for (QPushButton *button : {no, yes})
        button->setAutoDefault(false);
    row->addWidget(no);
    row->addWidget(yes);
    m_waysOn.insert(match.paymentId, yes);
    connect(no, &QPushButton::clicked, this, [this, match] { Q_EMIT decided(match, false); });
    connect(yes, &QPushButton::clicked, this, [this, match] { Q_EMIT decided(match, true); });
}

} // namespace vezne::ui
