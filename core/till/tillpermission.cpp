// SPDX-License-Identifier: GPL-3.0-or-later
// What Till asks before it undoes a payment, and the refunds that were asked for.
#include "core/access/matrix.h"
#include "core/base/fold.h"
#include "core/base/uuid7.h"
#include "core/journal/rules.h"
#include "core/till/cleaned.h"
#include "core/till/till.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using access::Action;
using journal::Change;
using journal::DeedKind;
using journal::Error;
using journal::Kind;
using journal::Problem;

namespace {

/// What one payment will have given back once `amount` is gone too: splitting a refund does not get below the
/// limit.
Money givenBack(const journal::PaymentFile &file, const Money &amount)
{
    const auto before = file.payment.paidPrice.minus(file.left());
    return before ? before->plus(amount).value_or(amount) : amount;
}

} // namespace

Action Till::refundAction(const journal::PaymentFile &file, const Money &amount) const
{
    return access::refundAction(m_roster.limits(), givenBack(file, amount));
}

Action Till::cancelAction(const journal::PaymentFile &file) const
{
    const auto &person = m_roster.current();
    const bool isAnyones = person && access::rightOf(Action::CancelAny, person->role) == access::Right::Yes;
    if (!isAnyones || file.payment.isHold())
        return Action::CancelOwn;
    const Action back = refundAction(file, file.left());
    return back == Action::RefundAboveLimit ? back : Action::CancelAny;
}

journal::Result<void> Till::cancelPermission(const journal::Operation &payment)
{
    const auto refusal = m_roster.refusalOfCancel(payment);
    if (!refusal)
        return {};
    const auto recorded = m_journal.record({.kind = DeedKind::Refused,
                                            .subject = access::word(Action::CancelAny),
                                            .details = {{"payment"_L1, payment.id}}});
    return tl::unexpected(recorded ? Error{problemOf(*refusal), payment.orderId} : recorded.error());
}

journal::Result<QString> Till::permission(const Change &change, const std::optional<Proof> &second)
{
    if (!m_roster.hasStaff())
        return QString();
    const auto file = m_journal.reader().paymentFile(change.payment);
    if (!file)
        return tl::unexpected(file.error());
    if (change.kind == Kind::Capture)
        return m_roster.check(Action::Capture).map([] { return QString(); });
    if (change.kind == Kind::Cancel) {
        if (const auto allowed = cancelPermission(file->payment); !allowed)
            return tl::unexpected(allowed.error());
        const Action action = cancelAction(*file);
        const auto agreed = action == Action::RefundAboveLimit ? m_roster.twoPersons(action, second)
                                                               : journal::Result<QString>(QString());
        if (!agreed)
            return agreed;
        if (const auto confirmed = m_roster.useConfirmation(); !confirmed)
            return tl::unexpected(confirmed.error());
        return agreed;
    }
    // What the journal will refuse anyway is refused before anybody's password is used up.
    if (const auto refusal = journal::refusalOf(change, *file, m_journal.clock().now()))
        return tl::unexpected(Error{*refusal, change.payment});
    const auto agreed = m_roster.twoPersons(refundAction(*file, change.amount), second);
    if (!agreed)
        return agreed;
    if (const auto confirmed = m_roster.useConfirmation(); !confirmed)
        return tl::unexpected(confirmed.error());
    return agreed;
}

journal::Result<QString> Till::askRefund(const Change &change)
{
    const Change clean = cleaned(change);
    if (const auto allowed = m_roster.check(Action::AskRefund); !allowed)
        return tl::unexpected(allowed.error());
    const auto file = m_journal.reader().paymentFile(clean.payment);
    const auto earlier = m_journal.reader().requests().ofPayment(clean.payment);
    if (!file || !earlier)
        return tl::unexpected(!file ? file.error() : earlier.error());
    if (const auto refusal = journal::refusalOf(clean, *file, m_journal.clock().now()))
        return tl::unexpected(Error{*refusal, clean.payment});
    for (const journal::RefundRequest &request : *earlier) {
        if (request.state == journal::RequestState::Waiting)
            return tl::unexpected(Error{Problem::ChangeOpen, request.id});
    }
    const QString id = uuid7(m_journal.clock().now());
    const auto recorded =
        m_journal.record({.kind = DeedKind::RefundAsked,
                          .subject = id,
                          .details = {{"payment"_L1, clean.payment},
                                      {"order"_L1, file->payment.orderId},
                                      {"amount"_L1, QString::number(clean.amount.minorUnits())},
                                      {"currency"_L1, code(clean.amount.currency())},
                                      {"item"_L1, clean.itemTransaction},
                                      {"reason"_L1, clean.reason},
                                      {"note"_L1, clean.note}}});
    if (!recorded)
        return tl::unexpected(recorded.error());
    Q_EMIT requestsChanged();
    return id;
}

journal::Result<Attempt *> Till::grant(const QString &id, const Money &leftAsSeen,
                                       const std::optional<Proof> &second)
{
    const auto request = m_journal.reader().requests().request(id);
    if (!request)
        return tl::unexpected(request.error());
    if (request->state != journal::RequestState::Waiting)
        return tl::unexpected(Error{Problem::RequestSettled, id});
    const auto &person = m_roster.current();
    if (person && fold(person->name) == fold(request->askedBy))
        return tl::unexpected(Error{Problem::NeedsSecond, request->askedBy});
    return change({.kind = Kind::Refund,
                   .payment = request->payment,
                   .amount = request->amount,
                   .itemTransaction = request->itemTransaction,
                   .reason = request->reason,
                   .note = request->note,
                   .leftAsSeen = leftAsSeen,
                   .request = id},
                  second);
}

journal::Result<void> Till::decline(const QString &id, const QString &why)
{
    if (const auto allowed = m_roster.check(Action::Refund); !allowed)
        return allowed;
    const auto request = m_journal.reader().requests().request(id);
    if (!request)
        return tl::unexpected(request.error());
    // Another till may grant it at this moment: what was settled stays so.
    const auto isFirst = [this, &id]() -> journal::Result<void> {
        const auto settled = m_journal.reader().requests().timesSettled(id);
        if (!settled)
            return tl::unexpected(settled.error());
        return *settled > 1 ? tl::unexpected(Error{Problem::RequestSettled, id}) : journal::Result<void>();
    };
    auto recorded = m_journal.record({.kind = DeedKind::RefundDeclined, .subject = id, .why = why}, isFirst);
    if (recorded)
        Q_EMIT requestsChanged();
    return recorded;
}

} // namespace vezne::till
