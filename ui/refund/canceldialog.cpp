// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/canceldialog.h"

#include "core/money/moneytext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

CancelDialog::CancelDialog(const journal::PaymentFile &file, till::Till &till, QWidget *parent)
    : ChangeDialog(journal::Kind::Cancel, file, till, nullptr, parent)
{
    setObjectName(u"cancelDialog"_s);
    showChoice();
}

std::optional<ChangeDialog::Choice> CancelDialog::choice() const
{
    const journal::Operation &payment = file().payment;
    const QString sum = toText(payment.whole(), language());
    if (payment.isHold())
        return Choice{.amount = payment.whole(),
                      .sentence = tr("The hold of %1 on card %2 will be released; nothing will be collected.")
                                      .arg(sum, lastFourText(payment.cardLast4)),
                      .act = tr("Release %1").arg(sum)};
    const QString act =
        tr("The whole payment of %1 on card %2 will be cancelled; the customer’s statement will not show it.")
            .arg(sum, lastFourText(payment.cardLast4));
    return Choice{.amount = payment.whole(),
                  .sentence = act + u' ' + tr("This cannot be undone."),
                  .act = tr("Cancel %1").arg(sum)};
}

} // namespace vezne::ui
