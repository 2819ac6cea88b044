// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/grantdialog.h"

#include "ui/kit/factlist.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/transactions/operationtext.h"

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
    return Choice{.amount = m_request.amount,
                  .itemTransaction = m_request.itemTransaction,
                  .sentence = act + u' ' + tr("This cannot be undone."),
                  .act = tr("Grant %1").arg(sum)};
}

void GrantDialog::commit(const journal::Change &, const std::optional<till::Proof> &second)
{
    follow(till().grant(m_request.id, second));
}

} // namespace vezne::ui
