// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/acceptdialog.h"

#include <QComboBox>

#include "ui/help/failure.h"
#include "ui/kit/field.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"
#include "ui/reconciliation/reconciletext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Difference;
using journal::Finding;

namespace {

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
    : ReasonDialog(
          difference, difference.acceptance ? tr("Take the explanation back") : tr("Explain the difference"),
          difference.acceptance ? tr("Why it is taken back") : tr("What explains it, and how you know"),
          parent)
    , m_reconciler(reconciler)
    , m_other(new QComboBox)
{
    setObjectName(u"acceptDialog"_s);
    m_other->setObjectName(u"counterpartCombo"_s);
    addOthers(others);
    auto *other = new Field(tr("Its other half"), m_other);
    other->setHelp(tr("When both are one and the same, they are explained together."));
    other->setVisible(!difference.acceptance && m_other->count() > 1);
    addPart(other);
    connect(m_other, &QComboBox::currentIndexChanged, this, &AcceptDialog::showChoice);
    showChoice();
}

void AcceptDialog::addOthers(const std::vector<Difference> &others)
{
    m_other->addItem(tr("None: it is explained alone"), QString());
    for (const Difference &other : others) {
        if (!mayBeHalves(difference(), other))
            continue;
        const QString name = other.orderId.isEmpty() ? other.paymentId : other.orderId;
        const std::optional<Decimal> &amount = other.here ? other.here : other.there;
        m_other->addItem(QStringList{chipOf(other.finding).word, name, amountText(amount, other.currency),
                                     dateText(other.day, language())}
                             .join(u" · "_s),
                         other.id);
    }
}

void AcceptDialog::showChoice()
{
    const bool isAlone = m_other->currentData().toString().isEmpty();
    setActText(difference().acceptance ? tr("Take it back") : isAlone ? tr("Explain") : tr("Match both"));
    say({});
}

void AcceptDialog::act()
{
    const auto done = difference().acceptance
                          ? m_reconciler.reopen(difference().id, why())
                          : m_reconciler.accept(difference().id, m_other->currentData().toString(), why());
    if (done)
        return accept();
    say(textOf(failureOf(done.error())));
}

} // namespace vezne::ui
