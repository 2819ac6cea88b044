// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/till.h"

#include "core/base/istanbul.h"
#include "core/base/uuid7.h"
#include "core/card/brand.h"
#include "core/iyzico/endpoints/auth.h"
#include "core/iyzico/endpoints/cancel.h"
#include "core/iyzico/endpoints/refund.h"
#include "core/till/radar.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::Change;
using journal::Intent;

namespace {

// iyzico's older documents demand an address of the caller; a till has no public one to tell.
const QString ownAddress = u"127.0.0.1"_s;

Intent intentOf(const Sale &sale, const QString &id, const card::MaskedNumber &card, const QString &cardHash)
{
    Intent intent{
        .id = id,
        .kind = journal::Kind::Charge,
        .parent = {},
        .orderId = sale.orderId,
        .price = sale.price().value_or(sale.paidPrice),
        .paidPrice = sale.paidPrice,
        .amount = sale.paidPrice,
        .installment = sale.installment,
        .cardBin = card.bin,
        .cardLast4 = card.lastFour,
        .cardBrand = card::name(card::brandOf(card.bin)),
        .cardBank = sale.cardBank,
        .cardFamily = sale.cardFamily,
        .cardType = sale.cardType,
        .cardHash = cardHash,
        .items = {},
        .itemTransaction = {},
        .reason = {},
        .note = sale.note,
        .buyer = iyzico::toJson(sale.buyer),
    };
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

Till::Till(journal::Journal &journal, iyzico::Client &client, Recovery::Options options, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_recovery(journal, client, options)
    , m_skew(journal.clock())
    , m_sleep(journal.clock())
{
    connect(&m_recovery, &Recovery::changed, this, &Till::changed);
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

void Till::wake()
{
    // Whatever was under way when the machine fell asleep: its connection is dead, its deadline stood still.
    const auto attempts = findChildren<Attempt *>(QString(), Qt::FindDirectChildrenOnly);
    for (Attempt *attempt : attempts)
        attempt->giveUp(u"suspend"_s);
    m_recovery.start();
}

void Till::setLanguage(Language language)
{
    m_language = language;
    m_recovery.setLanguage(language);
}

journal::Result<Attempt *> Till::charge(const Sale &sale, const card::Card &card)
{
    if (const auto may = mayMoveMoney(); !may)
        return tl::unexpected(may.error());
    if (!faultsOf(sale).empty())
        return tl::unexpected(journal::Error{journal::Problem::Incomplete, u"the sale is not complete"_s});
    const auto earlier = likeCharges(m_journal, card, sale.paidPrice);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!earlier->empty() && sale.repeatReason.isEmpty())
        return tl::unexpected(journal::Error{journal::Problem::LooksRepeated, earlier->front().id});
    const QString id = uuid7(m_journal.clock().now());
    Intent intent = intentOf(sale, id, card::maskedNumber(card), cardHash(m_journal.key(), card));
    if (!earlier->empty())
        intent.reason = sale.repeatReason;
    if (const auto recorded = m_journal.open(intent); !recorded)
        return tl::unexpected(recorded.error());
    const iyzico::PaymentRequest request{
        .conversationId = id,
        .basketId = sale.orderId,
        .price = intent.price,
        .paidPrice = intent.paidPrice,
        .installment = sale.installment,
        .buyer = sale.buyer,
        .billingAddress = sale.billingAddress,
        .shippingAddress = sale.shippingAddress,
        .items = sale.items,
        .language = m_language,
    };
    return begin(intent, iyzico::authCall(request, card), [this, intent](const iyzico::Outcome &outcome) {
        return judgePayment(intent, outcome, m_client.credentials());
    });
}

journal::Result<Attempt *> Till::change(Change change)
{
    if (const auto may = mayMoveMoney(); !may)
        return tl::unexpected(may.error());
    change.id = uuid7(m_journal.clock().now());
    const auto payment = m_journal.reader().operation(change.payment);
    if (!payment)
        return tl::unexpected(payment.error());
    const auto intent = m_journal.open(change);
    if (!intent)
        return tl::unexpected(intent.error());
    const auto judge = [this, intent = *intent,
                        paymentId = payment->paymentId](const iyzico::Outcome &outcome) {
        return judgeChange(intent, paymentId, outcome, m_client.credentials());
    };
    return begin(*intent, callOf(*intent, payment->paymentId, m_language), judge);
}

Attempt *Till::begin(const Intent &intent, iyzico::Call call, Attempt::Judge judge)
{
    auto *attempt = new Attempt(m_journal, m_client, intent.id, std::move(call), std::move(judge), this);
    connect(attempt, &Attempt::changed, this, &Till::changed);
    connect(attempt, &Attempt::finished, this, [this](const AttemptEnd &end) {
        if (end.state == journal::State::Unknown && !end.unrecorded)
            m_recovery.follow(end.operation);
    });
    Q_EMIT changed(intent.id);
    attempt->start();
    return attempt;
}

journal::Result<void> Till::rule(const journal::Ruling &ruling, Quorum quorum)
{
    if (const auto refusal = refusalOf(ruling, quorum))
        return tl::unexpected(journal::Error{*refusal, ruling.operation});
    auto ruled = m_journal.rule(ruling);
    if (ruled) {
        Q_EMIT changed(ruling.operation);
        m_recovery.start(); // not charged is watched
    }
    return ruled;
}

QString Till::nextOrderId() const
{
    const QString prefix = u"S-%1-"_s.arg(istanbul::day(m_journal.clock().now()).year());
    const QString last = m_journal.reader().lastOrder(prefix).value_or(QString());
    return prefix + u"%1"_s.arg(last.mid(prefix.size()).toInt() + 1, 6, 10, '0'_L1);
}

} // namespace vezne::till
