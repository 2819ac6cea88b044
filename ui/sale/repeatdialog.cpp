// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/repeatdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/money/moneytext.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/factlist.h"
#include "ui/kit/field.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/metrics.h"
#include "ui/kit/panel.h"
#include "ui/kit/style.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int repeatWidth = 480;
constexpr int longestRepeatReason = 120;

QWidget *newEarlierPanel(const journal::Operation &earlier)
{
    auto *facts = new FactList;
    facts->setFacts({
        {RepeatDialog::tr("Order"), earlier.orderId},
        {RepeatDialog::tr("Amount"), toText(earlier.amount, language()), Fact::Manner::Strong},
        {RepeatDialog::tr("Card"), cardText(earlier)},
        {RepeatDialog::tr("Time"), clockText(earlier.createdAt)},
        {RepeatDialog::tr("Customer"), earlier.buyerName},
        {RepeatDialog::tr("By"), actorText(earlier.actor)},
    });
    auto *panel = new Panel;
    panel->body()->addWidget(new StatusChip(chipOf(earlier)), 0, Qt::AlignLeft);
    panel->body()->addWidget(facts);
    return panel;
}

} // namespace

RepeatDialog::RepeatDialog(const std::vector<journal::Operation> &earlier, Instant now, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit)
    , m_giveUp(new QPushButton(tr("Do not charge")))
    , m_charge(new QPushButton(tr("Charge anyway")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"repeatDialog"_s);
    setWindowTitle(tr("Charged already?"));
    setMinimumWidth(repeatWidth);
    m_reason->setObjectName(u"repeatReasonEdit"_s);
    m_reason->setMaxLength(longestRepeatReason);
    m_giveUp->setObjectName(u"giveUpButton"_s);
    m_charge->setObjectName(u"chargeAnywayButton"_s);
    m_charge->setEnabled(false);

    const auto ago = std::chrono::duration_cast<std::chrono::minutes>(now - earlier.front().createdAt);
    const QString when = ago.count() < 1 ? tr("This card was charged the same amount just now.")
                                         : tr("This card was charged the same amount %n minute(s) ago.",
                                              nullptr, static_cast<int>(ago.count()));
    auto *explanation = new PlainLabel(when + u' ' + tr("If it is the same sale, do not charge it again."));
    explanation->setWordWrap(true);
    auto *field = new Field(tr("Why is this a separate sale?"), m_reason);
    field->setHelp(tr("Kept with the payment. For example: the customer ordered a second one."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    layout->addWidget(explanation);
    layout->addWidget(newEarlierPanel(earlier.front()));
    layout->addWidget(field);
    layout->addLayout(newDialogFoot(
        this, {.leave = m_giveUp, .act = m_charge, .role = ButtonRole::Danger, .enter = Enter::StepsOn}));

    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_charge->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_charge, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason->text().trimmed();
        accept();
        Q_EMIT goOn(reason);
    });
}

} // namespace vezne::ui
