// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/elsewhereintake.h"

#include <algorithm>

#include "core/base/uuid7.h"
#include "core/card/redact.h"
#include "core/journal/rules.h"
#include "core/till/foundpayment.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using journal::Error;
using journal::Kind;
using journal::Problem;
using journal::Result;
using Word = ElsewhereEnd::Word;

namespace {

const QString elsewhere = u"elsewhere"_s;

/// What iyzico shows as cancelled or given back may be a try of ours whose end is not settled, or that was
/// taken for not done: that is recovery's to find, and would else be counted twice.
bool mayBeOurs(const journal::PaymentFile &ours, const ProviderView &theirs)
{
    return std::ranges::any_of(ours.changes, [&theirs](const journal::Operation &change) {
        const bool isDoubtful =
            change.state == journal::State::NotDone || change.state == journal::State::Review;
        const bool isShown = change.kind == Kind::Cancel
                                 ? theirs.isCancelled
                                 : std::ranges::find(theirs.refunds, change.id,
                                                     &ProviderRefund::conversationId) != theirs.refunds.end();
        return isDoubtful && isShown;
    });
}

bool isTaken(ProviderState state)
{
    return state == ProviderState::Paid || state == ProviderState::UnderReview;
}

} // namespace

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
    if (checked.ours->hasOpenChange() || journal::isOpen(checked.ours->payment.state) ||
        mayBeOurs(*checked.ours, *theirs))
        return Word::OpenHere;
    const bool isSame = journal::isCollected(checked.ours->payment.state) &&
                        expectedPaid(checked.ours->payment) == theirs->paidPrice;
    return isSame ? std::nullopt : std::optional(Word::Contradicts);
}

void ElsewhereIntake::hear(const CheckedPayment &checked)
{
    if (const auto objection = objectionTo(checked))
        return end(*objection);
    const auto payment = checked.ours ? Result<QString>(checked.ours->payment.id) : takePayment(checked);
    if (!payment)
        return fail(payment.error());
    if (const auto undone = takeUndos(checked, *payment); !undone)
        return fail(undone.error());
    end(m_end.operations.isEmpty() ? Word::NothingToTake : Word::TakenIn);
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

Result<void> ElsewhereIntake::takeUndos(const CheckedPayment &checked, const QString &payment)
{
    const auto file = m_journal.reader().paymentFile(payment);
    if (!file)
        return tl::unexpected(file.error());
    if (checked.theirs->isCancelled)
        return file->payment.cancelled
                   ? Result<void>()
                   : take(payment, Kind::Cancel, file->payment.whole(), {}, checked.undoProof);
    const auto refunds = unknownRefunds(*file, *checked.theirs);
    if (!refunds)
        return tl::unexpected(Error{Problem::StateChanged, payment});
    for (const UnknownRefund &refund : *refunds) {
        if (auto taken = take(payment, Kind::Refund, refund.amount, refund.line, checked.undoProof); !taken)
            return taken;
    }
    return {};
}

Result<void> ElsewhereIntake::take(const QString &payment, Kind kind, const Money &amount,
                                   const QString &line, const QByteArray &proof)
{
    const auto file = m_journal.reader().paymentFile(payment);
    if (!file)
        return tl::unexpected(file.error());
    journal::Intent intent = journal::intentOn(file->payment, uuid7(m_journal.clock().now()), kind, amount);
    intent.page = journal::HostedPage::Elsewhere;
    intent.itemTransaction = line;
    intent.note = m_what.why;
    const QString id = intent.id;
    const auto taken = m_journal.takeIn({.intent = std::move(intent),
                                         .facts = {.why = elsewhere, .proof = proof},
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
