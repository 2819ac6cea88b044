// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/elsewhereintake.h"

#include <algorithm>

#include "core/base/uuid7.h"
#include "core/card/redact.h"
#include "core/journal/rules.h"
#include "core/till/foundpayment.h"
#include "core/till/verdict.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using journal::Error;
using journal::Kind;
using journal::Problem;
using journal::Result;
using journal::State;
using Word = ElsewhereEnd::Word;

namespace {

const QString elsewhere = u"elsewhere"_s;

bool isTaken(ProviderState state)
{
    return state == ProviderState::Paid || state == ProviderState::UnderReview;
}

/// What is only held here was captured; in iyzico's panel, say.
bool isCapturedThere(const journal::Operation &payment, const ProviderView &theirs)
{
    return payment.isHold() && isTaken(theirs.state) && theirs.phase == "POST_AUTH"_L1 &&
           theirs.paidPrice.isPositive() && theirs.paidPrice <= payment.paidPrice;
}

/// Tries of ours that were taken for not done, and that iyzico shows as done: it made them late, after nobody
/// asked any more. Nothing, when one of them is shown by another amount.
std::optional<QStringList> doneLate(const journal::PaymentFile &ours, const ProviderView &theirs)
{
    QStringList late;
    bool isCancelTold = ours.payment.cancelled;
    bool isCaptureTold = false;
    for (const journal::Operation &change : ours.changes) {
        if (change.state != State::NotDone)
            continue;
        const bool isOfWhole = change.amount == ours.payment.whole() && ours.payment.refunded.isZero();
        if (change.kind == Kind::Cancel && theirs.isCancelled && isOfWhole && !isCancelTold) {
            late.append(change.id);
            isCancelTold = true; // a payment is cancelled once
        }
        if (change.kind == Kind::Capture && isCapturedThere(ours.payment, theirs) && !isCaptureTold &&
            change.amount == theirs.paidPrice) {
            late.append(change.id);
            isCaptureTold = true;
        }
        const auto shown = std::ranges::find(theirs.refunds, change.id, &ProviderRefund::conversationId);
        if (change.kind != Kind::Refund || shown == theirs.refunds.end())
            continue;
        if (shown->amount != change.amount.toDecimal())
            return std::nullopt;
        late.append(change.id);
    }
    return late;
}

/// `payment` was taken for not charged, and is there after all.
bool isChargedLate(const journal::Operation &payment, const ProviderView &theirs)
{
    return payment.state == State::NotCharged &&
           (isTaken(theirs.state) || theirs.state == ProviderState::Reserved) &&
           isPhaseOf(payment.kind, theirs.phase) && payment.fits(theirs.paidPrice, theirs.installment);
}

} // namespace

bool canBeTakenIn(const journal::Difference &difference)
{
    using journal::Cause;
    const bool isElsewhere = difference.cause == Cause::OtherTill ||
                             difference.cause == Cause::UndoneElsewhere ||
                             difference.cause == Cause::CapturedElsewhere;
    return isElsewhere && !difference.paymentId.isEmpty() && difference.subject != journal::Subject::Deposit;
}

std::optional<std::vector<UnknownRefund>> unknownRefunds(const journal::PaymentFile &payment,
                                                         const ProviderView &theirs)
{
    const Currency currency = payment.payment.paidPrice.currency();
    std::vector<UnknownRefund> byLine;
    Decimal sum;
    bool isWhole = true;
    for (const ProviderItem &item : theirs.items) {
        const auto ours = std::ranges::find(payment.items, item.transactionId, &journal::Item::transactionId);
        const auto gap = ours == payment.items.end() ? std::nullopt : item.refunded.minus(ours->refunded);
        const auto more = gap ? sum.plus(*gap) : std::nullopt;
        if (!more)
            return std::nullopt;
        sum = *more;
        const auto amount = Money::fromDecimal(*gap, currency);
        isWhole = isWhole && amount && !(*amount < Money(0, currency));
        if (isWhole && amount->isPositive())
            byLine.push_back({item.transactionId, *amount});
    }
    const auto all = Money::fromDecimal(sum, currency);
    if (!all || *all < Money(0, currency))
        return std::nullopt;
    if (all->isZero())
        return std::vector<UnknownRefund>();
    if (isWhole)
        return byLine;
    return std::vector<UnknownRefund>{{QString(), *all}};
}

ElsewhereIntake::ElsewhereIntake(journal::Journal &journal, iyzico::Client &client,
                                 iyzico::DayList::Budget budget, What what, Language language,
                                 QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_budget(std::move(budget))
    , m_what(std::move(what))
    , m_language(language)
{
    m_what.why = card::withoutCardNumbers(m_what.why.simplified());
}

Result<void> ElsewhereIntake::start(Roster &roster)
{
    if (auto allowed = roster.check(access::Action::AcceptDifference); !allowed)
        return allowed;
    if (m_what.why.isEmpty() || m_what.paymentId.isEmpty())
        return tl::unexpected(Error{Problem::Incomplete, u"without a reason"_s});
    auto *check =
        new PaymentCheck(m_journal, m_client, std::move(m_budget), m_what.paymentId, m_language, this);
    connect(check, &PaymentCheck::finished, this, &ElsewhereIntake::hear);
    check->start();
    return {};
}

std::optional<Word> ElsewhereIntake::objectionTo(const CheckedPayment &checked) const
{
    if (checked.word == CheckedPayment::Word::Forged)
        return Word::Contradicts;
    const auto &theirs = checked.theirs;
    if (!theirs || !checked.detail || !theirs->knowsUndos)
        return checked.word == CheckedPayment::Word::Clear && !theirs ? Word::Contradicts : Word::NoAnswer;
    const bool isClear = theirs->isSigned && theirs->others == 0 && theirs->paymentId == m_what.paymentId &&
                         !theirs->items.empty();
    if (!isClear)
        return Word::Contradicts;
    if (!checked.ours) {
        // A hold under review looks like a payment under review, and has collected nothing.
        const bool isCollected = isTaken(theirs->state) && theirs->phase != "PRE_AUTH"_L1;
        return isCollected ? std::nullopt : std::optional(Word::Contradicts);
    }
    const journal::Operation &payment = checked.ours->payment;
    if (payment.state == State::PaidHeld)
        return Word::UnderReview;
    if (checked.ours->hasOpenChange() || journal::isOpen(payment.state))
        return Word::OpenHere;
    const bool isSame = isCapturedThere(payment, *theirs) ||
                        (journal::isCollected(payment.state) && expectedPaid(payment) == theirs->paidPrice);
    const bool isKnown = (isSame || isChargedLate(payment, *theirs)) && doneLate(*checked.ours, *theirs);
    return isKnown ? std::nullopt : std::optional(Word::Contradicts);
}

void ElsewhereIntake::hear(const CheckedPayment &checked)
{
    if (const auto objection = objectionTo(checked))
        return end(*objection);
    const auto payment = checked.ours ? settleLate(checked) : takePayment(checked);
    if (!payment)
        return fail(payment.error());
    if (const auto captured = takeCapture(checked, *payment); !captured)
        return fail(captured.error());
    if (const auto undone = takeUndos(checked, *payment); !undone)
        return fail(undone.error());
    end(m_end.operations.isEmpty() ? Word::NothingToTake : Word::TakenIn);
}

Result<QString> ElsewhereIntake::settleLate(const CheckedPayment &checked)
{
    const journal::Operation &payment = checked.ours->payment;
    if (payment.state == State::NotCharged) {
        journal::Facts facts = checked.facts;
        if (!payment.offered.empty())
            noteChoice(facts, checked.theirs->paidPrice, checked.theirs->installment);
        if (auto moved = moveLate(payment.id, State::NotCharged, State::LateCharge, facts); !moved)
            return tl::unexpected(moved.error());
    }
    for (const QString &id : doneLate(*checked.ours, *checked.theirs).value_or(QStringList())) {
        const auto change = std::ranges::find(checked.ours->changes, id, &journal::Operation::id);
        const bool isCapture = change->kind == Kind::Capture;
        const journal::Facts facts =
            isCapture ? checked.facts : journal::Facts{.why = {}, .proof = checked.undoProof};
        if (auto moved = moveLate(id, State::NotDone, State::Done, facts); !moved)
            return tl::unexpected(moved.error());
    }
    return payment.id;
}

Result<void> ElsewhereIntake::moveLate(const QString &operation, State from, State to, journal::Facts facts)
{
    facts.why = u"late"_s;
    facts.evidence = m_what.why;
    auto moved = m_journal.move(operation, from, to, facts);
    if (moved)
        m_end.operations.append(operation);
    return moved;
}

Result<QString> ElsewhereIntake::takePayment(const CheckedPayment &checked)
{
    const iyzico::Payment &payment = *checked.detail;
    iyzico::Payment found = payment;
    found.conversationId = checked.theirs->conversationId; // detail echoes the question's
    const QString order = payment.basketId.isEmpty() ? payment.paymentId : payment.basketId;
    const auto taken = m_journal.takeIn(foundPayment(found, checked.facts,
                                                     {.id = uuid7(m_journal.clock().now()),
                                                      .orderId = order,
                                                      .category = u"iyzico"_s,
                                                      .note = m_what.why,
                                                      .why = elsewhere,
                                                      .takenAt = m_what.at}));
    if (!taken)
        return tl::unexpected(taken.error());
    const auto operation = m_journal.reader().find(payment.paymentId);
    if (!operation)
        return tl::unexpected(operation.error());
    m_end.operations.append(operation->id);
    return operation->id;
}

Result<void> ElsewhereIntake::takeCapture(const CheckedPayment &checked, const QString &payment)
{
    const auto known = m_journal.reader().operation(payment);
    if (!known)
        return tl::unexpected(known.error());
    return isCapturedThere(*known, *checked.theirs)
               ? take(payment, Kind::Capture, checked.theirs->paidPrice, {}, checked.facts)
               : Result<void>();
}

Result<void> ElsewhereIntake::takeUndos(const CheckedPayment &checked, const QString &payment)
{
    const auto file = m_journal.reader().paymentFile(payment);
    if (!file)
        return tl::unexpected(file.error());
    const journal::Facts proof{.why = {}, .proof = checked.undoProof};
    if (checked.theirs->isCancelled)
        return file->payment.cancelled ? Result<void>()
                                       : take(payment, Kind::Cancel, file->payment.whole(), {}, proof);
    const auto refunds = unknownRefunds(*file, *checked.theirs);
    if (!refunds)
        return tl::unexpected(Error{Problem::StateChanged, payment});
    for (const UnknownRefund &refund : *refunds) {
        if (auto taken = take(payment, Kind::Refund, refund.amount, refund.line, proof); !taken)
            return taken;
    }
    return {};
}

Result<void> ElsewhereIntake::take(const QString &payment, Kind kind, const Money &amount,
                                   const QString &line, journal::Facts facts)
{
    const auto file = m_journal.reader().paymentFile(payment);
    if (!file)
        return tl::unexpected(file.error());
    journal::Intent intent = journal::intentOn(file->payment, uuid7(m_journal.clock().now()), kind, amount);
    intent.page = journal::HostedPage::Elsewhere;
    intent.itemTransaction = line;
    intent.note = m_what.why;
    const QString id = intent.id;
    facts.why = elsewhere;
    const auto taken = m_journal.takeIn({.intent = std::move(intent),
                                         .facts = std::move(facts),
                                         .takenAt = m_what.at,
                                         .leftAsSeen = file->left()});
    if (!taken)
        return tl::unexpected(taken.error());
    m_end.operations.append(id);
    return {};
}

void ElsewhereIntake::fail(const Error &error)
{
    m_end.refusal = error;
    end(Word::Refused);
}

void ElsewhereIntake::end(Word word)
{
    m_end.word = word;
    Q_EMIT finished(m_end);
    deleteLater();
}

} // namespace vezne::till
