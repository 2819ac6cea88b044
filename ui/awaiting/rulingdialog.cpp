// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awaiting/rulingdialog.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "core/money/moneytext.h"
#include "ui/access/consent.h"
#include "ui/awaiting/awaitedtext.h"
#include "ui/awaiting/rulingtext.h"
#include "ui/help/failure.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/factlist.h"
#include "ui/kit/field.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/panel.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/problemline.h"
#include "ui/kit/style.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::State;

namespace {

constexpr int leastRulingWidth = 560;
constexpr int longestEvidence = 400;
constexpr int longestPersonName = 80;
constexpr int longestPaymentId = 20;

QWidget *newCasePanel(const Awaited &awaited)
{
    const journal::Operation &operation = awaited.operation;
    auto *facts = new FactList;
    facts->setFacts({
        {RulingDialog::tr("Order"), recordedText(operation.orderId)},
        {RulingDialog::tr("Amount"), toText(signedAmount(operation), language()), Fact::Manner::Strong},
        {RulingDialog::tr("Customer"), recordedText(operation.buyerName)},
        {RulingDialog::tr("Card"), cardText(operation)},
        {RulingDialog::tr("Sent"), dateTimeText(operation.sentAt.value_or(operation.createdAt), language())},
        {RulingDialog::tr("Conversation"), operation.id},
    });
    auto *known = new PlainLabel(knownText(awaited, {}));
    known->setWordWrap(true);
    auto *panel = new Panel;
    panel->body()->addWidget(facts);
    panel->body()->addWidget(known);
    return panel;
}

} // namespace

RulingDialog::RulingDialog(const Awaited &awaited, till::Till &till, QWidget *parent)
    : QDialog(parent)
    , m_awaited(awaited)
    , m_till(till)
    , m_rulings(till::rulingsFor(awaited.operation.kind, awaited.operation.state))
    , m_choice(new QButtonGroup(this))
    , m_evidence(new QLineEdit)
    , m_paymentId(new QLineEdit)
    , m_second(new QLineEdit)
    , m_consent(new Consent(till.roster()))
    , m_paymentIdField(new Field(tr("Payment number in iyzico’s panel"), m_paymentId))
    , m_sentence(new PlainLabel({}, TextRole::Section))
    , m_error(new ProblemLine)
    , m_giveUp(new QPushButton(tr("Back")))
    , m_act(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"rulingDialog"_s);
    setWindowTitle(awaited.operation.state == State::LateCharge ? tr("Keep the late charge")
                                                                : tr("Decide the result"));
    setMinimumWidth(leastRulingWidth);
    m_giveUp->setObjectName(u"giveUpButton"_s);
    m_act->setObjectName(u"actButton"_s);
    m_sentence->setObjectName(u"sentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_error->setObjectName(u"errorLabel"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    layout->addWidget(newCasePanel(awaited));
    layout->addWidget(newChoices());
    layout->addWidget(newFields());
    layout->addWidget(m_sentence);
    layout->addWidget(m_error);
    layout->addLayout(newDialogFoot(
        this, {.leave = m_giveUp, .act = m_act, .role = ButtonRole::Danger, .enter = Enter::StepsOn}));

    m_consent->setAction(access::Action::SettleReview);
    connect(m_consent, &Consent::changed, this, &RulingDialog::showChoice);
    connect(m_consent, &Consent::given, this, &RulingDialog::decide);
    connect(m_consent, &Consent::refused, this, &RulingDialog::showRefusal);
    connect(m_act, &QPushButton::clicked, this, &RulingDialog::act);
    connect(m_choice, &QButtonGroup::idToggled, this, &RulingDialog::showChoice);
    for (const QLineEdit *edit : {m_evidence, m_paymentId, m_second})
        connect(edit, &QLineEdit::textChanged, this, &RulingDialog::showChoice);
    showChoice();
}

QWidget *RulingDialog::newChoices()
{
    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    for (std::size_t i = 0; i < m_rulings.size(); ++i) {
        auto *button = new QRadioButton(rulingText(m_awaited.operation, m_rulings[i]));
        button->setObjectName(u"ruling%1"_s.arg(i));
        button->setChecked(m_rulings.size() == 1);
        m_choice->addButton(button, static_cast<int>(i));
        layout->addWidget(button);
    }
    return choices;
}

QWidget *RulingDialog::newFields()
{
    m_evidence->setObjectName(u"evidenceEdit"_s);
    m_evidence->setMaxLength(longestEvidence);
    m_paymentId->setObjectName(u"paymentIdEdit"_s);
    m_paymentId->setMaxLength(longestPaymentId);
    m_second->setObjectName(u"secondPersonEdit"_s);
    m_second->setMaxLength(longestPersonName);
    auto *evidence = new Field(tr("What was seen, where and when"), m_evidence);
    evidence->setHelp(tr("For example: iyzico’s panel on 17 September at 14:30 lists no such payment."));
    m_paymentIdField->setHelp(tr("Without it the payment could not be refunded from here."));
    auto *second = new Field(tr("Second person"), m_second);
    second->setHelp(tr("Both names are kept. Leave it empty only if you run the shop alone."));

    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (Field *field : {evidence, m_paymentIdField, second})
        layout->addWidget(field);
    layout->addWidget(m_consent);
    second->setVisible(!m_till.roster().hasStaff()); // who is known proves it
    return fields;
}

std::optional<State> RulingDialog::chosen() const
{
    const int id = m_choice->checkedId();
    return id < 0 ? std::nullopt : std::optional(m_rulings[static_cast<std::size_t>(id)]);
}

bool RulingDialog::needsPaymentId() const
{
    return chosen() == State::Paid && m_awaited.operation.paymentId.isEmpty();
}

void RulingDialog::showChoice()
{
    const auto ruling = chosen();
    m_paymentIdField->setVisible(needsPaymentId());
    const bool isComplete = ruling && !m_evidence->text().trimmed().isEmpty() &&
                            (!needsPaymentId() || !m_paymentId->text().trimmed().isEmpty()) &&
                            m_consent->isComplete();
    m_act->setEnabled(isComplete);
    m_act->setText(ruling ? rulingAct(m_awaited.operation, *ruling) : windowTitle());
    m_sentence->setText(ruling ? rulingSentence(m_awaited.operation, *ruling) : QString());
    m_error->tell({});
}

void RulingDialog::act()
{
    if (!chosen())
        return;
    m_act->setEnabled(false);
    m_consent->ask();
}

void RulingDialog::showRefusal(const journal::Error &error)
{
    m_error->tell(textOf(failureOf(error)));
    m_act->setEnabled(m_consent->isComplete());
}

void RulingDialog::decide(const std::optional<till::Proof> &proof)
{
    const auto ruling = chosen();
    if (!ruling)
        return;
    const QString second = m_second->text().trimmed();
    const auto ruled =
        m_till.rule({.operation = m_awaited.operation.id,
                     .to = *ruling,
                     .evidence = m_evidence->text(),
                     .paymentId = needsPaymentId() ? m_paymentId->text().trimmed() : QString(),
                     .first = m_till.journal().actor(),
                     .second = second.isEmpty() ? std::nullopt : std::optional(journal::Actor{second, {}})},
                    till::Quorum::Two, proof);
    if (ruled)
        return accept();
    showRefusal(ruled.error());
}

} // namespace vezne::ui
