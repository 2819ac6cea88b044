// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/differencecard.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include "core/till/elsewhereintake.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/style.h"
#include "ui/payment/operationtext.h"
#include "ui/reconciliation/reconciletext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Cause;

DifferenceCard::DifferenceCard(QWidget *parent)
    : Panel({}, parent)
    , m_cause(new PlainLabel)
    , m_remedy(new PlainLabel({}, TextRole::Secondary))
    , m_explanation(new PlainLabel({}, TextRole::Secondary))
    , m_act(new QPushButton)
    , m_open(new QPushButton)
    , m_copy(new QPushButton)
    , m_explain(new QPushButton)
    , m_reopen(new QPushButton)
{
    m_cause->setObjectName(u"causeLabel"_s);
    m_remedy->setObjectName(u"remedyLabel"_s);
    m_explanation->setObjectName(u"explanationLabel"_s);
    m_act->setObjectName(u"remedyButton"_s);
    m_open->setObjectName(u"openPaymentButton"_s);
    m_copy->setObjectName(u"copyPaymentButton"_s);
    m_explain->setObjectName(u"explainButton"_s);
    m_reopen->setObjectName(u"reopenButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {m_act, m_open, m_copy, m_explain, m_reopen})
        buttons->addWidget(button);
    buttons->addStretch();
    for (PlainLabel *label : {m_cause, m_remedy, m_explanation}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    body()->addLayout(buttons);

    connect(m_act, &QPushButton::clicked, this, &DifferenceCard::act);
    connect(m_open, &QPushButton::clicked, this, &DifferenceCard::open);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_difference)
            QApplication::clipboard()->setText(m_difference->paymentId);
    });
    connect(m_explain, &QPushButton::clicked, this, &DifferenceCard::explain);
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        if (m_difference)
            Q_EMIT reopenRequested(*m_difference);
    });
    retranslate();
}

void DifferenceCard::show(const journal::Difference *difference)
{
    m_difference = difference ? std::optional(*difference) : std::nullopt;
    retranslate();
}

void DifferenceCard::setAllowed(bool isAllowed)
{
    m_isAllowed = isAllowed;
    m_explain->setEnabled(isAllowed);
    m_reopen->setEnabled(isAllowed);
    retranslate();
}

void DifferenceCard::open()
{
    if (m_difference && !m_difference->operation.isEmpty())
        Q_EMIT openRequested(m_difference->operation);
}

void DifferenceCard::explain()
{
    if (m_difference && !m_difference->acceptance && m_isAllowed)
        Q_EMIT acceptRequested(*m_difference);
}

void DifferenceCard::act()
{
    if (!m_difference)
        return;
    if (m_difference->cause == Cause::ResultAwaited)
        Q_EMIT askRequested(m_difference->operation);
    else if (m_difference->cause == Cause::TakenForNotCharged)
        Q_EMIT awaitedRequested();
    else if (m_difference->cause == Cause::NotListedYet)
        Q_EMIT compareRequested();
    else if (till::canBeTakenIn(*m_difference))
        Q_EMIT takeInRequested(*m_difference);
}

QString DifferenceCard::actText() const
{
    if (!m_difference || m_difference->acceptance)
        return {};
    if (m_difference->cause == Cause::ResultAwaited && !m_difference->operation.isEmpty())
        return tr("Ask iyzico now");
    if (m_difference->cause == Cause::TakenForNotCharged)
        return tr("Awaited results");
    if (till::canBeTakenIn(*m_difference) && m_isAllowed)
        return tr("Take into the journal…");
    const bool isOfList = m_difference->subject != journal::Subject::Deposit;
    return m_difference->cause == Cause::NotListedYet && isOfList ? tr("Compare again") : QString();
}

void DifferenceCard::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DifferenceCard::retranslate()
{
    m_open->setText(tr("Open the payment"));
    m_copy->setText(tr("Copy the payment number"));
    m_explain->setText(tr("Explain…"));
    m_reopen->setText(tr("Take it back…"));
    const bool isShown = m_difference.has_value();
    for (QWidget *part : std::initializer_list<QWidget *>{m_cause, m_remedy})
        part->setVisible(isShown);
    const QString action = actText();
    m_act->setText(action);
    m_act->setVisible(!action.isEmpty());
    m_open->setVisible(isShown && !m_difference->operation.isEmpty());
    m_copy->setVisible(isShown && !m_difference->paymentId.isEmpty() &&
                       m_difference->subject != journal::Subject::Deposit);
    m_explain->setVisible(isShown && !m_difference->acceptance);
    m_reopen->setVisible(isShown && m_difference->acceptance);
    m_explanation->setVisible(isShown && m_difference->acceptance);
    if (!isShown)
        return;
    const QString name = m_difference->orderId.isEmpty() ? m_difference->paymentId : m_difference->orderId;
    setTitle(QStringList{subjectText(m_difference->subject), name,
                         exactText(m_difference->gap(), m_difference->currency)}
                 .join(u" · "_s));
    m_cause->setText(causeSentence(m_difference->cause));
    m_remedy->setText(remedyText(m_difference->cause));
    if (!m_difference->acceptance)
        return;
    const journal::Acceptance &acceptance = *m_difference->acceptance;
    m_remedy->hide();
    m_explanation->setText(
        tr("Explained by %1 on %2: %3")
            .arg(actorText(acceptance.by), dateTimeText(acceptance.at, language()), acceptance.why));
}

} // namespace vezne::ui
