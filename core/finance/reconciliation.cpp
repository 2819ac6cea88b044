// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/reconciliation.h"

#include <algorithm>
#include <tuple>

#include "core/base/istanbul.h"
#include "core/finance/account.h"

namespace vezne::finance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::Cause;
using journal::Difference;
using journal::Finding;
using journal::Movement;
using journal::State;
using journal::Subject;

namespace {

constexpr auto listingTakes = 1h; // until a list holds what was done, and around midnight
/// Rounding of eight places to kuruş is no difference of fees.
constexpr Decimal feeTolerance = Decimal::fromUnits(Decimal::one / 200);

enum class Presence { Certain, Awaited, None };

Presence presenceOf(const Movement &movement)
{
    if (journal::isOpen(movement.state) || movement.state == State::Review)
        return Presence::Awaited;
    const bool isPayment = journal::isPayment(movement.kind);
    const bool isCertain = isPayment ? journal::isCollected(movement.state) : movement.state == State::Done;
    return isCertain ? Presence::Certain : Presence::None;
}

Decimal sumOf(Decimal a, Decimal b)
{
    return a.plus(b).value_or(a);
}

Decimal differenceOf(Decimal a, Decimal b)
{
    return a.minus(b).value_or(a);
}

/// The journal's side of one subject of one payment.
struct Pocket
{
    Decimal inside;  ///< certain, on the days that are compared
    Decimal edge;    ///< of it, what another day's list may hold or may hold soon
    Decimal outside; ///< certain, on other days
    Decimal awaited;
    bool isAwaited = false;
    std::optional<Currency> currency;
    QDate day;
};

class Comparer
{
public:
    explicit Comparer(const Books &books)
        : m_books(books)
        , m_begin(istanbul::startOf(books.first))
        , m_end(istanbul::startOf(books.last.addDays(1)))
    {}

    Reconciliation run()
    {
        for (const Account &account : accountsOf(m_books))
            compare(account);
        auto &differences = m_result.findings.differences;
        std::ranges::stable_sort(differences, {}, [](const Difference &difference) {
            return std::tuple(difference.finding, difference.subject, -difference.day.toJulianDay(),
                              difference.id);
        });
        auto &comparison = m_result.comparison;
        comparison.source = m_books.source;
        comparison.name = m_books.name;
        comparison.first = m_books.first;
        comparison.last = m_books.last;
        comparison.at = m_books.now;
        comparison.isFinal = m_books.now >= m_end + listingTakes;
        comparison.rows = qint64(m_books.there.size());
        return std::move(m_result);
    }

private:
    /// One subject of one payment, both sides.
    struct Case
    {
        const Account &account;
        Subject subject;
        Pocket here;
        std::optional<Decimal> there;
        Finding differs; ///< what it is when the sums differ
        Cause why;
    };

    void compare(const Account &account)
    {
        compareHold(account);
        const auto listed = [](Decimal sum) { return sum.isZero() ? std::nullopt : std::optional(sum); };
        const Case taken{account,
                         Subject::Payment,
                         pocketOf(account.isSecond ? Movements() : account.taken, Subject::Payment, account),
                         account.isListed ? std::optional(account.takenThere) : std::nullopt,
                         Finding::AmountDiffers,
                         Cause::Amount};
        if (compareCase(taken))
            compareFees(account);
        const Case cancelled{account,
                             Subject::Cancel,
                             pocketOf(account.cancelled, Subject::Cancel, account),
                             listed(account.cancelledThere),
                             Finding::RefundDiffers,
                             Cause::RefundAmount};
        const Case refunded{account,
                            Subject::Refund,
                            pocketOf(account.refunded, Subject::Refund, account),
                            listed(account.refundedThere),
                            Finding::RefundDiffers,
                            Cause::RefundAmount};
        if (compareOtherwise(cancelled, refunded))
            return;
        static_cast<void>(compareCase(cancelled));
        static_cast<void>(compareCase(refunded));
    }

    using Movements = std::vector<const Movement *>;

    [[nodiscard]] Pocket pocketOf(const Movements &movements, Subject subject, const Account &account) const
    {
        Pocket pocket;
        const bool isElsewhere = toldElsewhere(account.payment(), subject);
        for (const Movement *movement : movements) {
            const Decimal amount = movement->amount.toDecimal();
            pocket.currency = movement->amount.currency();
            pocket.day = istanbul::day(movement->at);
            const Presence presence = presenceOf(*movement);
            if (presence == Presence::Awaited) {
                pocket.isAwaited = true;
                pocket.awaited = sumOf(pocket.awaited, amount);
            }
            if (presence != Presence::Certain)
                continue;
            // What was captured later than these days stands at the hold's own time.
            const bool isInside =
                movement->at >= m_begin && movement->at < m_end && movement->kind != journal::Kind::Preauth;
            if (!isInside) {
                pocket.outside = sumOf(pocket.outside, amount);
                continue;
            }
            pocket.inside = sumOf(pocket.inside, amount);
            const bool isAtEdge = movement->at < m_begin + listingTakes ||
                                  movement->at >= m_end - listingTakes ||
                                  movement->at >= m_books.now - listingTakes;
            if (isAtEdge || isElsewhere)
                pocket.edge = sumOf(pocket.edge, amount);
        }
        return pocket;
    }

    [[nodiscard]] bool toldElsewhere(const QString &payment, Subject subject) const
    {
        switch (subject) {
        case Subject::Payment:
            return m_books.paymentsElsewhere.contains(payment);
        case Subject::Cancel:
            return m_books.cancelsElsewhere.contains(payment);
        case Subject::Refund:
            return m_books.refundsElsewhere.contains(payment);
        case Subject::Deposit:
            break;
        }
        return false;
    }

    /// True when both sides agree on something that is listed.
    bool compareCase(const Case &each)
    {
        const Pocket &here = each.here;
        if (!each.there)
            return compareUnlisted(each), false;
        const Decimal there = *each.there;
        const bool isSameCurrency = !here.currency || *here.currency == each.account.currency;
        if (!isSameCurrency && !sumOf(here.inside, here.outside).isZero()) {
            add(each, Finding::AmountDiffers, Cause::OtherCurrency, sumOf(here.inside, here.outside), there);
            return false;
        }
        if (there == here.inside)
            return match(each, there), true;
        if (!here.outside.isZero() && there == sumOf(here.inside, here.outside)) {
            m_result.findings.elsewhere.push_back({each.account.payment(), each.subject});
            return match(each, there), true;
        }
        if (sumOf(here.inside, here.outside).isZero()) {
            add(each, Finding::MissingHere, causeOfMissing(each), std::nullopt, there);
            return false;
        }
        if (!here.edge.isZero() && there == differenceOf(here.inside, here.edge)) {
            match(each, there);
            if (!toldElsewhere(each.account.payment(), each.subject) && !m_books.isPartial)
                add(each, Finding::MissingThere, Cause::NotListedYet, here.edge, std::nullopt);
            return true;
        }
        const Decimal ours = here.inside.isZero() ? here.outside : here.inside;
        const bool isTheAwaited = here.isAwaited && there == sumOf(ours, here.awaited);
        add(each, each.differs, isTheAwaited ? Cause::ResultAwaited : each.why, ours, there);
        return false;
    }

    void compareUnlisted(const Case &each)
    {
        const Pocket &here = each.here;
        if (here.inside.isZero() || m_books.isPartial)
            return;
        const Decimal missing = toldElsewhere(each.account.payment(), each.subject)
                                    ? differenceOf(here.inside, here.edge)
                                    : here.inside;
        if (missing.isZero())
            return;
        const bool mayCome = here.edge == here.inside;
        add(each, Finding::MissingThere, mayCome ? Cause::NotListedYet : Cause::NotListed, missing,
            std::nullopt);
    }

    /// A hold takes nothing, but one that this journal does not know was not made here.
    void compareHold(const Account &account)
    {
        if (!account.isHoldListed || account.isListed)
            return;
        if (account.known && !account.isSecond && presenceOf(*account.known) == Presence::Certain) {
            ++m_result.comparison.matched;
            return;
        }
        const Case hold{account,           Subject::Payment,       {},
                        account.heldThere, Finding::AmountDiffers, Cause::Amount};
        add(hold, Finding::MissingHere, causeOfMissing(hold), std::nullopt, account.heldThere);
    }

    /// Undone on both sides, by different means: true when that is all there is to say.
    bool compareOtherwise(const Case &cancelled, const Case &refunded)
    {
        const Decimal there = sumOf(cancelled.there.value_or(Decimal()), refunded.there.value_or(Decimal()));
        const Decimal here = sumOf(cancelled.here.inside, refunded.here.inside);
        const bool isSame = cancelled.there.value_or(Decimal()) == cancelled.here.inside;
        if (isSame || there.isZero() || there != here)
            return false;
        const Case &listed = cancelled.there ? cancelled : refunded;
        add(listed, Finding::RefundDiffers, Cause::UndoneOtherwise, here, there);
        return true;
    }

    void compareFees(const Account &account)
    {
        const bool isOne = account.taken.size() == 1 && account.taken.front()->kind == journal::Kind::Charge;
        if (!isOne)
            return;
        const Movement &movement = *account.taken.front();
        const Case fees{account, Subject::Payment, {}, std::nullopt, Finding::FeeDiffers, Cause::Commission};
        for (const auto &[here, there, cause] :
             {std::tuple(movement.commission, account.commission, Cause::Commission),
              std::tuple(movement.fee, account.fee, Cause::Fee),
              std::tuple(movement.payout, account.payout, Cause::Payout)}) {
            if (!here || !there)
                continue;
            const Decimal gap = differenceOf(std::max(*here, *there), std::min(*here, *there));
            if (gap >= feeTolerance)
                return add(fees, Finding::FeeDiffers, cause, here, there);
        }
    }

    [[nodiscard]] static Cause causeOfMissing(const Case &each)
    {
        const Account &account = each.account;
        if (account.isSecond)
            return Cause::ChargedTwice;
        if (each.here.isAwaited)
            return Cause::ResultAwaited;
        if (each.subject != Subject::Payment)
            return Cause::UndoneElsewhere;
        if (!account.known)
            return Cause::OtherTill;
        if (account.known->state == State::NotCharged)
            return Cause::TakenForNotCharged;
        if (account.known->isHold && presenceOf(*account.known) == Presence::Certain)
            return Cause::CapturedElsewhere;
        return presenceOf(*account.known) == Presence::Awaited ? Cause::ResultAwaited : Cause::DeclinedHere;
    }

    void match(const Case &each, Decimal amount)
    {
        ++m_result.comparison.matched;
        if (each.subject == Subject::Payment && each.account.known)
            m_result.findings.matched.append(each.account.payment());
        addSums(each, amount, amount);
    }

    void add(const Case &each, Finding finding, Cause cause, const std::optional<Decimal> &here,
             const std::optional<Decimal> &there)
    {
        const Account &account = each.account;
        const Movement *known = account.known;
        const QString paymentId = !account.paymentId.isEmpty() ? account.paymentId
                                  : known                      ? known->paymentId
                                                               : QString();
        const QString name = !paymentId.isEmpty() ? paymentId
                             : known              ? known->operation
                                                  : account.conversationId;
        const QDate day = there && account.day.isValid() ? account.day
                          : each.here.day.isValid()      ? each.here.day
                                                         : m_books.first;
        m_result.findings.differences.push_back(
            {.id = QStringList{word(m_books.source), m_books.name, word(finding), word(each.subject), name}
                       .join(u'/'),
             .finding = finding,
             .cause = cause,
             .subject = each.subject,
             .day = day,
             .operation = account.payment(),
             .paymentId = paymentId,
             .orderId = known ? known->orderId : account.orderId,
             .currency = there || !each.here.currency ? account.currency : *each.here.currency,
             .here = here,
             .there = there,
             .acceptance = {}});
        if (finding != Finding::FeeDiffers)
            addSums(each, here.value_or(Decimal()), there.value_or(Decimal()));
    }

    void addSums(const Case &each, Decimal here, Decimal there)
    {
        const Account &account = each.account;
        const bool isOfHold = account.isHoldListed && !account.isListed;
        if (isOfHold)
            return; // nothing was taken, so nothing was given back
        const Currency currency = each.there || !each.here.currency ? account.currency : *each.here.currency;
        journal::ComparedSums &sums = m_result.comparison.sums[currency];
        const bool isTaken = each.subject == Subject::Payment;
        Decimal &ours = isTaken ? sums.takenHere : sums.givenHere;
        Decimal &theirs = isTaken ? sums.takenThere : sums.givenThere;
        ours = sumOf(ours, here);
        theirs = sumOf(theirs, there);
        if (!isTaken || !each.there)
            return;
        sums.feesThere = sumOf(
            sums.feesThere, sumOf(account.commission.value_or(Decimal()), account.fee.value_or(Decimal())));
        sums.payoutThere = sumOf(sums.payoutThere, account.payout.value_or(Decimal()));
    }

    const Books &m_books;
    Instant m_begin, m_end;
    Reconciliation m_result;
};

} // namespace

Reconciliation reconcile(const Books &books)
{
    return Comparer(books).run();
}

} // namespace vezne::finance
