// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/reasondialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/factlist.h"
#include "ui/kit/field.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/panel.h"
#include "ui/kit/problemline.h"
#include "ui/reconciliation/reconciletext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastReasonWidth = 520;
constexpr int longestReason = 400;

} // namespace

ReasonDialog::ReasonDialog(const journal::Difference &difference, const QString &title,
                           const QString &question, QWidget *parent)
    : QDialog(parent)
    , m_difference(difference)
    , m_parts(new QVBoxLayout)
    , m_why(new QLineEdit)
    , m_message(new ProblemLine)
    , m_giveUp(new QPushButton(tr("Cancel")))
    , m_act(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(leastReasonWidth);
    m_why->setObjectName(u"whyEdit"_s);
    m_why->setMaxLength(longestReason);
    m_giveUp->setObjectName(u"giveUpButton"_s);
    m_act->setObjectName(u"actButton"_s);
    m_message->setObjectName(u"errorLabel"_s);

    auto *facts = new FactList;
    facts->setFacts({{tr("Difference"), chipOf(difference.finding).word},
                     {tr("Cause"), causeName(difference.cause)},
                     {tr("Order"), difference.orderId},
                     {tr("Payment number"), difference.paymentId},
                     {tr("Day"), dateText(difference.day, language())},
                     {tr("Here"), amountText(difference.here, difference.currency)},
                     {tr("There"), amountText(difference.there, difference.currency)}});
    auto *panel = new Panel;
    panel->body()->addWidget(facts);
    auto *reason = new Field(question, m_why);
    reason->setHelp(tr("Your name, the time and this are kept."));
    m_parts->setSpacing(space::m);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(title, TextRole::Title));
    layout->addWidget(panel);
    layout->addLayout(m_parts);
    layout->addWidget(reason);
    layout->addWidget(m_message);
    layout->addLayout(newDialogFoot(this, {.leave = m_giveUp, .act = m_act}));

    connect(m_act, &QPushButton::clicked, this, [this] { act(); });
    connect(m_why, &QLineEdit::textChanged, this, [this] {
        say({});
        follow();
    });
    follow();
    m_why->setFocus();
}

void ReasonDialog::addPart(QWidget *part)
{
    m_parts->addWidget(part);
}

QString ReasonDialog::why() const
{
    return m_why->text();
}

void ReasonDialog::setActText(const QString &text)
{
    m_act->setText(text);
}

void ReasonDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    follow();
}

void ReasonDialog::say(const QString &text)
{
    m_message->tell(text);
}

void ReasonDialog::follow()
{
    m_why->setReadOnly(m_isBusy);
    m_giveUp->setEnabled(!m_isBusy);
    m_act->setEnabled(!m_isBusy && !m_why->text().trimmed().isEmpty());
}

} // namespace vezne::ui
