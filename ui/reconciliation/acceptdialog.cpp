// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/acceptdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/help/failure.h"
#include "ui/kit/factlist.h"
#include "ui/kit/field.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/panel.h"
#include "ui/kit/problemline.h"
#include "ui/kit/style.h"
#include "ui/reconciliation/reconciletext.h"
#include "ui/transactions/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Difference;
using journal::Finding;

namespace {

constexpr int leastAcceptWidth = 520;
constexpr int longestReason = 400;

QString amountOf(const std::optional<Decimal> &amount, Currency currency)
{
    return amount ? exactText(*amount, currency) : u"–"_s;
}

/// What is missing on one side may be what is missing on the other.
bool mayBeHalves(const Difference &one, const Difference &other)
{
    const bool isOpposite = (one.finding == Finding::MissingHere && other.finding == Finding::MissingThere) ||
                            (one.finding == Finding::MissingThere && other.finding == Finding::MissingHere);
    return isOpposite && one.currency == other.currency && !other.acceptance && one.id != other.id;
}

} // namespace

AcceptDialog::AcceptDialog(const Difference &difference, const std::vector<Difference> &others,
                           finance::Reconciler &reconciler, QWidget *parent)
    : QDialog(parent)
    , m_difference(difference)
    , m_reconciler(reconciler)
    , m_other(new QComboBox)
    , m_why(new QLineEdit)
    , m_error(new ProblemLine)
    , m_giveUp(new QPushButton(tr("Give up")))
    , m_act(new QPushButton)
{
    const bool isAccepted = difference.acceptance.has_value();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"acceptDialog"_s);
    setWindowTitle(isAccepted ? tr("Take the explanation back") : tr("Explain the difference"));
    setMinimumWidth(leastAcceptWidth);
    m_other->setObjectName(u"counterpartCombo"_s);
    m_why->setObjectName(u"whyEdit"_s);
    m_why->setMaxLength(longestReason);
    m_giveUp->setObjectName(u"giveUpButton"_s);
    m_act->setObjectName(u"actButton"_s);
    setRole(m_act, ButtonRole::Primary);
    m_act->setDefault(true); // no money moves, and it can be taken back
    m_giveUp->setAutoDefault(false);
    m_error->setObjectName(u"errorLabel"_s);

    auto *facts = new FactList;
    facts->setFacts({{tr("Difference"), chipOf(difference.finding).word},
                     {tr("Cause"), causeName(difference.cause)},
                     {tr("Order"), difference.orderId},
                     {tr("Payment id"), difference.paymentId},
                     {tr("Day"), dateText(difference.day, language())},
                     {tr("Here"), amountOf(difference.here, difference.currency)},
                     {tr("There"), amountOf(difference.there, difference.currency)}});
    auto *panel = new Panel;
    panel->body()->addWidget(facts);
    auto *other = new Field(tr("Its other half"), m_other);
    other->setHelp(tr("When both are one and the same, they are explained together."));
    auto *why =
        new Field(isAccepted ? tr("Why it is taken back") : tr("What explains it, and how you know"), m_why);
    why->setHelp(tr("Your name, the time and this are kept."));
    addOthers(others);
    other->setVisible(!isAccepted && m_other->count() > 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(m_giveUp);
    buttons->addWidget(m_act);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    layout->addWidget(panel);
    for (QWidget *part : std::initializer_list<QWidget *>{other, why, m_error})
        layout->addWidget(part);
    layout->addLayout(buttons);

    connect(m_giveUp, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &AcceptDialog::act);
    connect(m_why, &QLineEdit::textChanged, this, &AcceptDialog::showChoice);
    connect(m_other, &QComboBox::currentIndexChanged, this, &AcceptDialog::showChoice);
    showChoice();
    m_why->setFocus();
}

void AcceptDialog::addOthers(const std::vector<Difference> &others)
{
    m_other->addItem(tr("None: it is explained alone"), QString());
    for (const Difference &other : others) {
        if (!mayBeHalves(m_difference, other))
            continue;
        const QString name = other.orderId.isEmpty() ? other.paymentId : other.orderId;
        const std::optional<Decimal> &amount = other.here ? other.here : other.there;
        m_other->addItem(QStringList{chipOf(other.finding).word, name, amountOf(amount, other.currency),
                                     dateText(other.day, language())}
                             .join(u" · "_s),
                         other.id);
    }
}

void AcceptDialog::showChoice()
{
    const bool isAlone = m_other->currentData().toString().isEmpty();
    m_act->setText(m_difference.acceptance ? tr("Take it back") : isAlone ? tr("Explain") : tr("Match both"));
    m_act->setEnabled(!m_why->text().trimmed().isEmpty());
    m_error->tell({});
}

void AcceptDialog::act()
{
    const auto done =
        m_difference.acceptance
            ? m_reconciler.reopen(m_difference.id, m_why->text())
            : m_reconciler.accept(m_difference.id, m_other->currentData().toString(), m_why->text());
    if (done)
        return accept();
    m_error->tell(textOf(failureOf(done.error())));
}

} // namespace vezne::ui
