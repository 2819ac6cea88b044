// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/refunddialog.h"

#include "core/money/moneytext.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"
#include "ui/refund/refundchoice.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

/// When a refund of this amount was last asked for that was then taken for not done: iyzico may make it late.
std::optional<Instant> takenForNotDone(const journal::PaymentFile &file, Money amount)
{
    std::optional<Instant> at;
    for (const journal::Operation &change : file.changes) {
        if (change.kind == journal::Kind::Refund && change.state == journal::State::NotDone &&
            change.amount == amount)
            at = change.createdAt;
    }
    return at;
}

} // namespace

RefundDialog::RefundDialog(const journal::PaymentFile &file, till::Till &till, QWidget *parent)
    : RefundDialog(new RefundChoice(file), file, till, parent)
{}

RefundDialog::RefundDialog(RefundChoice *choice, const journal::PaymentFile &file, till::Till &till,
                           QWidget *parent)
    : ChangeDialog(journal::Kind::Refund, file, till, choice, parent)
    , m_choice(choice)
    , m_isAsking(till.roster().refusalOf(access::Action::Refund).has_value())
{
    setObjectName(u"refundDialog"_s);
    connect(m_choice, &RefundChoice::changed, this, &RefundDialog::showChoice);
    showChoice();
}

std::optional<ChangeDialog::Choice> RefundDialog::choice() const
{
    const auto amount = m_choice->amount();
    if (!amount)
        return std::nullopt;
    return Choice{
        .amount = *amount,
        .itemTransaction = m_choice->itemTransaction(),
        .sentence = sentenceFor(*amount),
        .act = (m_isAsking ? tr("Ask to refund %1") : tr("Refund %1")).arg(toText(*amount, language()))};
}

void RefundDialog::commit(const journal::Change &change, const std::optional<till::Proof> &second)
{
    if (!m_isAsking) {
        ChangeDialog::commit(change, second);
        return;
    }
    if (const auto asked = till().askRefund(change))
        showTaken();
    else
        showRefusal(asked.error());
}

QString RefundDialog::sentenceFor(Money amount) const
{
    const QString sum = toText(amount, language());
    const QString card = lastFourText(file().payment.cardLast4);
    const QString item = m_choice->itemName();
    if (m_isAsking)
        return tr("Finance will be asked to refund %1 to card %2. No money moves until then.").arg(sum, card);
    const QString act = item.isEmpty() ? tr("%1 will be refunded to card %2.").arg(sum, card)
                                       : tr("%1 for “%3” will be refunded to card %2.").arg(sum, card, item);
    const auto before = takenForNotDone(file(), amount);
    const QString warning = before ? u'\n' + tr("A refund of this amount, asked for on %1, was taken for not "
                                                "done. Should iyzico have made it late, the customer gets "
                                                "the money twice; compare with iyzico’s list first.")
                                                 .arg(dateTimeText(*before, language()))
                                   : QString();
    return act + u' ' + tr("This cannot be undone.") + warning;
}

} // namespace vezne::ui
