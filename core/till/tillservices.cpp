// SPDX-License-Identifier: GPL-3.0-or-later
// What Till offers beside charging and giving back: questions about one payment, marketplaces'
// approvals, and the day's end.
#include <algorithm>

#include "core/base/uuid7.h"
#include "core/till/till.h"

namespace vezne::till {

using access::Action;
using journal::DeedKind;
using journal::Error;
using journal::Problem;

journal::Result<PaymentCheck *> Till::check(const QString &anyId)
{
    if (const auto allowed = m_roster.check(Action::AskResult); !allowed)
        return tl::unexpected(allowed.error());
    auto *check =
        new PaymentCheck(m_journal, m_client, m_recovery.budget(), anyId.trimmed(), m_language, this);
    check->start();
    return check;
}

journal::Result<ItemApproval *> Till::approve(const QString &payment, const QString &transaction,
                                              iyzico::Approval approval)
{
    if (const auto allowed = m_roster.check(Action::ApproveItem); !allowed)
        return tl::unexpected(allowed.error());
    if (const auto may = mayMoveMoney(); !may)
        return tl::unexpected(may.error());
    const auto file = m_journal.reader().paymentFile(payment);
    if (!file)
        return tl::unexpected(file.error());
    if (!journal::isCollected(file->payment.state) || file->payment.cancelled)
        return tl::unexpected(Error{Problem::NotPaid, payment});
    const auto line = std::ranges::find(file->items, transaction, &journal::Item::transactionId);
    if (transaction.isEmpty() || line == file->items.end())
        return tl::unexpected(Error{Problem::NoSuchItem, transaction});
    const QString id = uuid7(m_journal.clock().now());
    const auto recorded = m_journal.record({.kind = DeedKind::ApprovalAsked,
                                            .subject = transaction,
                                            .details = {{QLatin1String("payment"), payment},
                                                        {QLatin1String("act"), word(approval)},
                                                        {QLatin1String("conversation"), id}}});
    if (!recorded)
        return tl::unexpected(recorded.error());
    auto *item = new ItemApproval(m_journal, m_client, {payment, transaction, approval, line->openAct}, this);
    connect(item, &ItemApproval::finished, this, [this, payment] { Q_EMIT approvalChanged(payment); });
    item->start(id, m_language);
    Q_EMIT approvalChanged(payment);
    return item;
}

journal::Result<journal::Closing> Till::closeDay(QDate day)
{
    if (const auto allowed = m_roster.check(Action::CloseDay); !allowed)
        return tl::unexpected(allowed.error());
    auto closing = m_journal.closeDay(day);
    if (closing)
        Q_EMIT dayClosed();
    return closing;
}

} // namespace vezne::till
