// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awaiting/rulingtext.h"

#include <QCoreApplication>

#include "core/money/moneytext.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using journal::Kind;
using journal::Operation;
using journal::State;

namespace {

struct RulingText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::RulingText)
};

bool moved(State ruling)
{
    return ruling == State::Paid || ruling == State::Done;
}

} // namespace

QString rulingText(const Operation &operation, State ruling)
{
    if (operation.state == State::LateCharge)
        return RulingText::tr("The customer owes this money; the order was not paid in another way");
    switch (operation.kind) {
    case Kind::Charge:
    case Kind::Preauth:
        return moved(ruling) ? RulingText::tr("The money was taken") : RulingText::tr("Nothing was taken");
    case Kind::Capture:
        return moved(ruling) ? RulingText::tr("The hold was captured")
                             : RulingText::tr("Nothing was captured");
    case Kind::Cancel:
        return moved(ruling) ? RulingText::tr("The payment was cancelled")
                             : RulingText::tr("The payment was not cancelled");
    case Kind::Refund:
        return moved(ruling) ? RulingText::tr("The money went back") : RulingText::tr("Nothing went back");
    }
    Q_UNREACHABLE();
}

QString rulingAct(const Operation &operation, State ruling)
{
    if (operation.state == State::LateCharge)
        return RulingText::tr("Keep the payment");
    switch (operation.kind) {
    case Kind::Charge:
    case Kind::Preauth:
        return moved(ruling) ? RulingText::tr("Record as paid") : RulingText::tr("Record as not charged");
    case Kind::Capture:
    case Kind::Cancel:
    case Kind::Refund:
        return moved(ruling) ? RulingText::tr("Record as done") : RulingText::tr("Record as not done");
    }
    Q_UNREACHABLE();
}

QString rulingSentence(const Operation &operation, State ruling)
{
    const QString sum = toText(operation.amount, language());
    if (isPayment(operation.kind))
        return (moved(ruling)
                    ? RulingText::tr("%1 of order %2 will stand as paid. This cannot be changed afterwards.")
                    : RulingText::tr(
                          "%1 of order %2 will stand as not charged, and the order may be charged again. "
                          "Vezne keeps watching. This cannot be changed afterwards."))
            .arg(sum, operation.orderId);
    return (moved(ruling)
                ? RulingText::tr("%1 of order %2 will stand as done. This cannot be changed afterwards.")
                : RulingText::tr("%1 of order %2 will stand as not done, and may be tried again. This "
                                 "cannot be changed afterwards."))
        .arg(sum, operation.orderId);
}

} // namespace vezne::ui
