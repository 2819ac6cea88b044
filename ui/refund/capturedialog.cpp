// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/capturedialog.h"

#include "core/money/moneytext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"
#include "ui/refund/refundchoice.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

CaptureDialog::CaptureDialog(const journal::PaymentFile &file, till::Till &till, QWidget *parent)
    : CaptureDialog(new RefundChoice(file, journal::Kind::Capture), file, till, parent)
{}

CaptureDialog::CaptureDialog(RefundChoice *choice, const journal::PaymentFile &file, till::Till &till,
                             QWidget *parent)
    : ChangeDialog(journal::Kind::Capture, file, till, choice, parent)
    , m_choice(choice)
{
    setObjectName(u"captureDialog"_s);
    connect(m_choice, &RefundChoice::changed, this, &CaptureDialog::showChoice);
    showChoice();
}

std::optional<ChangeDialog::Choice> CaptureDialog::choice() const
{
    const auto amount = m_choice->amount();
    if (!amount)
        return std::nullopt;
    const QString sum = toText(*amount, language());
    const QString act =
        tr("%1 will be collected from card %2.").arg(sum, lastFourText(file().payment.cardLast4));
    const auto rest = file().payment.paidPrice.minus(*amount);
    const QString free =
        rest && rest->isPositive()
            ? tr("The remaining %1 is released; a hold can be captured once.").arg(toText(*rest, language()))
            : tr("A hold can be captured once.");
    return Choice{.amount = *amount, .sentence = act + u' ' + free, .act = tr("Capture %1").arg(sum)};
}

} // namespace vezne::ui
