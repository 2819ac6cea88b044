// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/till.h"

#include "core/base/log.h"
#include "core/base/uuid7.h"
#include "core/card/brand.h"
#include "core/iyzico/endpoints/auth.h"
#include "core/iyzico/endpoints/cancel.h"
#include "core/iyzico/endpoints/postauth.h"
#include "core/iyzico/endpoints/preauth.h"
#include "core/iyzico/endpoints/refund.h"
#include "core/till/cleaned.h"
#include "core/till/radar.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::Change;
using journal::Intent;

namespace {

// iyzico's older documents demand an address of the caller; a till has no public one to tell.
const QString ownAddress = u"127.0.0.1"_s;

constexpr auto keepCardKey = "keepCardFor"_L1;

Intent intentOf(const Sale &sale, const QString &id)
{
    Intent intent{
        .id = id,
        .kind = sale.taking == iyzico::Taking::Hold ? journal::Kind::Preauth : journal::Kind::Charge,
        .parent = {},
        .orderId = sale.orderId,
        .price = sale.price().value_or(sale.paidPrice),
        .paidPrice = sale.paidPrice,
        .amount = sale.paidPrice,
        .installment = sale.installment,
        .offered = {},
        .items = {},
        .itemTransaction = {},
        .reason = {},
        .note = sale.note,
        .buyer = iyzico::toJson(sale.buyer),
    };
    // Beside the chain with the rest of the person's data: a result that is learnt later still knows it.
    if (sale.keepCardFor)
        intent.buyer.insert(keepCardKey, *sale.keepCardFor);
    for (const iyzico::BasketItem &item : sale.items) {
        const bool isPhysical = item.type == iyzico::ItemType::Physical;
        intent.items.push_back(
            {item.id, item.name, item.category1, isPhysical ? u"PHYSICAL"_s : u"VIRTUAL"_s, item.price});
    }
    return intent;
}

iyzico::Call callOf(const Intent &intent, const QString &paymentId, Language language)
{
    const auto reason = iyzico::reasonFromWord(intent.reason).value_or(iyzico::Reason::BuyerRequest);
    if (intent.kind == journal::Kind::Cancel)
        return iyzico::cancelCall({.conversationId = intent.id,
                                   .paymentId = paymentId,
                                   .ip = ownAddress,
                                   .reason = reason,
                                   .description = intent.note,
                                   .language = language});
    if (intent.kind == journal::Kind::Capture)
        return iyzico::postauthCall({.conversationId = intent.id,
                                     .paymentId = paymentId,
                                     .amount = intent.amount,
                                     .ip = ownAddress,
                                     .language = language});
    const iyzico::RefundRequest refund{.conversationId = intent.id,
                                       .paymentId = paymentId,
                                       .paymentTransactionId = intent.itemTransaction,
                                       .amount = intent.amount,
                                       .ip = ownAddress,
                                       .reason = reason,
                                       .description = intent.note,
                                       .language = language};
    return intent.itemTransaction.isEmpty() ? iyzico::refundV2Call(refund) : iyzico::refundCall(refund);
}

} // namespace

Till::Till(journal::Journal &journal, iyzico::Client &client, Recovery::Options options,
           access::HashCost cost, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_roster(journal, cost)
    , m_orders(journal)
    , m_recovery(journal, client, options)
    , m_skew(journal.clock())
    , m_sleep(journal.clock())
    , m_cards(journal, client, m_roster)
    , m_links(journal, client, m_roster,
              {.waitedFor = m_recovery.budget(), .inBackground = m_recovery.backgroundBudget()},
              [this] { return m_orders.forLinkPayment(); })
{
    connect(&m_links, &Links::tookIn, this, [this](const QString &operation) {
        m_recovery.start(); // what is under review is asked about
        Q_EMIT changed(operation);
    });
    connect(&m_recovery, &Recovery::collected, this, &Till::enterCard);
    connect(&m_recovery, &Recovery::changed, this, &Till::changed);
    connect(&m_recovery, &Recovery::settledOfOthers, this, [this] {
        if (const auto expired = expireVisits(); !expired)
            qCWarning(logTill) << "what others left at pages was not settled:" << expired.error().detail;
    });
    connect(&client, &iyzico::Client::timeHeard, &m_skew, &ClockSkew::hear);
    connect(&m_sleep, &SuspendWatch::resumed, this, &Till::wake);
}

journal::Result<void> Till::mayMoveMoney() const
{
    if (m_skew.verdict() != ClockSkew::Verdict::Refuse)
        return {};
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(m_skew.skew().value_or(0ms));
    return tl::unexpected(journal::Error{journal::Problem::ClockWrong, u"%1 h"_s.arg(hours.count())});
}

journal::Result<void> Till::settleLeftovers()
{
    if (auto settled = m_recovery.settleLeftovers(); !settled)
        return settled;
    return m_links.settleLeftovers();
}

void Till::wake()
{
    // Whatever was under way when the machine fell asleep: its connection is dead, its deadline stood still.
    const auto attempts = findChildren<Attempt *>(); // those of a 3-D Secure too
    for (Attempt *attempt : attempts)
        attempt->giveUp(u"suspend"_s);
    m_recovery.start();
}

void Till::setLanguage(Language language)
{
    m_language = language;
    m_recovery.setLanguage(language);
    m_cards.setLanguage(language);
    m_links.setLanguage(language);
}

journal::Result<Intent> Till::record(const Sale &sale, const Way &way)
{
    if (const auto allowed = m_roster.check(access::Action::Charge); !allowed)
        return tl::unexpected(allowed.error());
    if (const auto allowed =
            sale.keepCardFor ? m_roster.check(access::Action::KeepCards) : journal::Result<void>();
        !allowed)
        return tl::unexpected(allowed.error());
    if (const auto may = mayMoveMoney(); !may)
        return tl::unexpected(may.error());
    if (!faultsOf(sale).empty())
        return tl::unexpected(journal::Error{journal::Problem::Incomplete, u"the sale is not complete"_s});
    if (const auto may = m_links.mayCharge(sale.orderId); !may)
        return tl::unexpected(may.error());
    Intent intent = intentOf(sale, uuid7(m_journal.clock().now()));
    intent.isThreeDs = way.isThreeDs;
    intent.page = way.page;
    if (way.page != journal::HostedPage::None)
        intent.offered = sale.offered;
    if (way.card) {
        const auto isRepeated = looksRepeated(sale, *way.card);
        if (!isRepeated)
            return tl::unexpected(isRepeated.error());
        if (*isRepeated)
            intent.reason = sale.repeatReason;
        const card::MaskedNumber card = card::maskedNumber(*way.card);
        intent.cardBin = card.bin;
        intent.cardLast4 = card.lastFour;
        intent.cardBrand = card::name(card::brandOf(card.bin));
        intent.cardBank = sale.cardBank;
        intent.cardFamily = sale.cardFamily;
        intent.cardType = sale.cardType;
        intent.isCommercialCard = sale.isCommercialCard;
        intent.cardLikeness = likenessOf(m_journal.key(), *way.card);
    }
    if (const auto recorded = m_journal.open(intent); !recorded)
        return tl::unexpected(recorded.error());
    return intent;
}

journal::Result<bool> Till::looksRepeated(const Sale &sale, const card::Card &card) const
{
    const auto earlier = likeCharges(m_journal, card, sale.paidPrice);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!earlier->empty() && sale.repeatReason.isEmpty())
        return tl::unexpected(journal::Error{journal::Problem::LooksRepeated, earlier->front().id});
    return !earlier->empty();
}

iyzico::PaymentRequest Till::requestFor(const Intent &intent, const Sale &sale) const
{
    return {
        .conversationId = intent.id,
        .basketId = sale.orderId,
        .price = intent.price,
        .paidPrice = intent.paidPrice,
        .installment = sale.installment,
        .buyer = sale.buyer,
        .billingAddress = sale.billingAddress,
        .shippingAddress = sale.shippingAddress,
        .items = sale.items,
        .registerCard = sale.keepCardFor.has_value(),
        .cardUserKey = sale.keepCardFor ? m_cards.userKeyOf(*sale.keepCardFor) : QString(),
        .language = m_language,
    };
}

journal::Result<Attempt *> Till::charge(const Sale &sale, const card::Card &card)
{
    const Sale clean = cleaned(sale);
    const auto intent = record(clean, {.card = &card});
    if (!intent)
        return tl::unexpected(intent.error());
    const iyzico::PaymentRequest request = requestFor(*intent, clean);
    const bool isHold = clean.taking == iyzico::Taking::Hold;
    return begin(*intent, isHold ? iyzico::preauthCall(request, card) : iyzico::authCall(request, card),
                 [this, intent = *intent](const iyzico::Outcome &outcome) {
                     Verdict verdict = judgePayment(intent, outcome, m_client.credentials());
                     if (journal::isCollected(verdict.to))
                         enterCardOf(intent.id, outcome);
                     return verdict;
                 });
}

void Till::enterCardOf(const QString &operation, const iyzico::Outcome &outcome)
{
    const auto payment = iyzico::readPayment(std::get<iyzico::Answer>(outcome), m_client.credentials());
    if (payment)
        enterCard(operation, *payment);
}

void Till::enterCard(const QString &operation, const iyzico::Payment &payment)
{
    const auto file = m_journal.reader().paymentFile(operation);
    if (file && file->buyer.contains(keepCardKey))
        m_cards.enter(file->buyer.value(keepCardKey).toString(), payment, file->payment);
}

void Till::takeOver(const AttemptEnd &end)
{
    if (end.unrecorded)
        m_recovery.owe(end);
    else if (end.state == journal::State::Unknown || end.state == journal::State::PaidHeld)
        m_recovery.follow(end.operation);
}

journal::Result<Attempt *> Till::change(Change change, const std::optional<Proof> &second)
{
    if (const auto may = mayMoveMoney(); !may)
        return tl::unexpected(may.error());
    const auto agreed = permission(change, second);
    if (!agreed)
        return tl::unexpected(agreed.error());
    change.id = uuid7(m_journal.clock().now());
    return carryOut(std::move(change), *agreed);
}

journal::Result<Attempt *> Till::carryOut(Change change, const QString &second)
{
    const auto payment = m_journal.reader().operation(change.payment);
    if (!payment)
        return tl::unexpected(payment.error());
    change = cleaned(std::move(change));
    change.second = second;
    const auto intent = m_journal.open(change);
    if (!intent)
        return tl::unexpected(intent.error());
    if (!change.request.isEmpty())
        Q_EMIT requestsChanged();
    const auto judge = [this, intent = *intent,
                        paymentId = payment->paymentId](const iyzico::Outcome &outcome) {
        return judgeChange(intent, paymentId, outcome, m_client.credentials());
    };
    return begin(*intent, callOf(*intent, payment->paymentId, m_language), judge);
}

Attempt *Till::begin(const Intent &intent, iyzico::Call call, Attempt::Judge judge)
{
    auto *attempt = new Attempt(m_journal, m_client, intent.id, journal::State::Intent, std::move(call),
                                std::move(judge), this);
    connect(attempt, &Attempt::changed, this, &Till::changed);
    connect(attempt, &Attempt::finished, this, &Till::takeOver);
    Q_EMIT changed(intent.id);
    attempt->start();
    return attempt;
}

journal::Result<void> Till::askNow(const QString &operation)
{
    auto allowed = m_roster.check(access::Action::AskResult);
    if (allowed)
        m_recovery.askNow(operation);
    return allowed;
}

journal::Result<void> Till::rule(journal::Ruling ruling, Quorum quorum, const std::optional<Proof> &second)
{
    if (m_roster.hasStaff()) {
        // Names are typed where there is no staff, proven where there is.
        const auto agreed = m_roster.twoPersons(access::Action::SettleReview, second);
        if (!agreed)
            return tl::unexpected(agreed.error());
        ruling.first = m_journal.actor();
        ruling.second.reset();
        if (!agreed->isEmpty())
            ruling.second = journal::Actor{*agreed, access::word(second->person().role)};
        quorum = ruling.second ? Quorum::Two : Quorum::One;
    }
    if (const auto refusal = refusalOf(ruling, quorum))
        return tl::unexpected(journal::Error{*refusal, ruling.operation});
    auto ruled = m_journal.rule(cleaned(ruling));
    if (ruled) {
        Q_EMIT changed(ruling.operation);
        m_recovery.start(); // not charged is watched
    }
    return ruled;
}

} // namespace vezne::till
