// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/grantdialog.h"

#include "core/money/moneytext.h"
#include "ui/kit/factlist.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget *requestFacts(const journal::RefundRequest &request)
{
    auto *facts = new FactList;
    facts->setFacts({
        {GrantDialog::tr("Asked by"), request.askedBy + u" · "_s + dateTimeText(request.askedAt, language())},
        {GrantDialog::tr("Reason"), reasonText(request.reason)},
        {GrantDialog::tr("Note"), request.note},
    });
    return facts;
}

/// What went back, or is on its way, since this was asked for: it may have been the same wish.
Money givenSince(const journal::RefundRequest &request, const journal::PaymentFile &file)
{
    Money given(0, file.payment.paidPrice.currency());
    for (const journal::Operation &change : file.changes) {
        if (change.kind != journal::Kind::Capture && change.createdAt >= request.askedAt &&
            journal::holdsAmount(change.state))
            given = given.plus(change.amount).value_or(file.payment.paidPrice);
    }
    return given;
}

} // namespace

GrantDialog::GrantDialog(const journal::RefundRequest &request, const journal::PaymentFile &file,
                         till::Till &till, QWidget *parent)
    : ChangeDialog(journal::Kind::Refund, file, till, requestFacts(request), parent)
    , m_request(request)
{
    setObjectName(u"grantDialog"_s);
    hideReason();
    showChoice();
}

std::optional<ChangeDialog::Choice> GrantDialog::choice() const
{
    const QString sum = toText(m_request.amount, language());
    const QString act =
        tr("%1 will be refunded to card %2.").arg(sum, lastFourText(file().payment.cardLast4));
    const Money given = givenSince(m_request, file());
    const QString warning = given.isPositive()
                                ? tr("Since this was asked, %1 of this payment was given back already. "
                                     "Grant it only if this one is meant to come on top.")
                                          .arg(toText(given, language())) +
                                      u' '
                                : QString();
    return Choice{.amount = m_request.amount,
                  .itemTransaction = m_request.itemTransaction,
                  .sentence = warning + act + u' ' + tr("This cannot be undone."),
                  .act = tr("Grant %1").arg(sum)};
}

void GrantDialog::commit(const journal::Change &change, const std::optional<till::Proof> &second)
{
    follow(till().grant(m_request.id, change.leftAsSeen.value_or(Money()), second));
}

} // namespace vezne::ui
