// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awaiting/awaitedentry.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

#include "core/money/moneytext.h"
#include "ui/kit/drawing.h"
#include "ui/kit/language.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/statuschip.h"
#include "ui/kit/style.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::State;

namespace {

constexpr int entryBarWidth = 3;

QString join(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · ");
}

} // namespace

AwaitedEntry::AwaitedEntry(QWidget *parent)
    : QWidget(parent)
    , m_headline(new PlainLabel({}, TextRole::Section))
    , m_chip(new StatusChip)
    , m_age(new PlainLabel({}, TextRole::Secondary))
    , m_whose(new PlainLabel({}, TextRole::Secondary))
    , m_known(new PlainLabel)
    , m_next(new PlainLabel({}, TextRole::Secondary))
    , m_open(new QPushButton)
    , m_ask(new QPushButton)
    , m_undo(new QPushButton)
    , m_decide(new QPushButton)
{
    setObjectName(u"awaitedEntry"_s);
    m_headline->setObjectName(u"awaitedHeadline"_s);
    m_chip->setObjectName(u"awaitedChipOfEntry"_s);
    m_age->setObjectName(u"awaitedAge"_s);
    m_known->setObjectName(u"awaitedKnown"_s);
    m_next->setObjectName(u"awaitedNext"_s);
    m_open->setObjectName(u"openPaymentButton"_s);
    m_ask->setObjectName(u"askNowButton"_s);
    m_undo->setObjectName(u"giveBackButton"_s);
    m_decide->setObjectName(u"decideButton"_s);
    setRole(m_open, ButtonRole::Quiet);
    m_known->setWordWrap(true);
    m_next->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_headline);
    head->addWidget(m_chip);
    head->addStretch();
    head->addWidget(m_age);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {m_open, m_undo, m_ask, m_decide})
        buttons->addWidget(button);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(space::l + entryBarWidth, space::m, space::l, space::m);
    layout->setHorizontalSpacing(space::xl);
    layout->setVerticalSpacing(space::xs);
    layout->setColumnStretch(0, 1);
    layout->addLayout(head, 0, 0, 1, 2);
    layout->addWidget(m_whose, 1, 0, 1, 2);
    layout->addWidget(m_known, 2, 0);
    layout->addWidget(m_next, 3, 0);
    layout->addLayout(buttons, 2, 1, 2, 1, Qt::AlignRight | Qt::AlignBottom);

    connect(m_open, &QPushButton::clicked, this, &AwaitedEntry::openRequested);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_ask->setEnabled(false); // until the round is over
        Q_EMIT askRequested();
    });
    connect(m_undo, &QPushButton::clicked, this, &AwaitedEntry::undoRequested);
    connect(m_decide, &QPushButton::clicked, this, &AwaitedEntry::decisionRequested);
}

bool AwaitedEntry::isAskedAbout() const
{
    const State state = m_awaited.operation.state;
    return state == State::Unknown || state == State::PaidHeld || state == State::NotCharged;
}

void AwaitedEntry::show(const Awaited &awaited)
{
    m_awaited = awaited;
    const journal::Operation &operation = awaited.operation;
    const ChipText chip = chipOf(operation);
    const bool isDecision = awaited.group() == Awaited::Group::Decision;
    m_tone = chip.tone;
    m_chip->setChip(chip);
    m_headline->setText(
        u"%1 · %2"_s.arg(toText(signedAmount(operation), language()), recordedText(operation.orderId)));
    m_whose->setText(
        join({kindText(operation.kind), recordedText(operation.buyerName), cardText(operation)}));
    m_open->setText(tr("Open payment"));
    m_ask->setText(tr("Ask now"));
    m_undo->setText(tr("Give back…"));
    m_decide->setText(operation.state == State::LateCharge ? tr("Keep…") : tr("Decide…"));
    m_ask->setVisible(isAskedAbout());
    m_undo->setVisible(operation.state == State::LateCharge);
    m_decide->setVisible(isDecision);
    setAccessibleName(u"%1, %2"_s.arg(m_headline->text(), chip.word));
    for (QPushButton *button : {m_open, m_ask, m_undo, m_decide})
        button->setAccessibleName(u"%1: %2"_s.arg(button->text(), operation.orderId));
    update();
}

void AwaitedEntry::showProgress(const AwaitedProgress &progress, Instant now, bool canAsk)
{
    const journal::Operation &operation = m_awaited.operation;
    m_age->setText(ageText(now - operation.sentAt.value_or(operation.createdAt)));
    m_known->setText(knownText(m_awaited, progress));
    m_next->setText(nextText(m_awaited, progress, now));
    m_ask->setEnabled(canAsk);
}

void AwaitedEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    drawRounded(&painter, rect(), panelRadius, tokens.surface, tokens.border);
    drawEdge(&painter, rect(), panelRadius, tokens.of(m_tone).ink);
}

} // namespace vezne::ui
