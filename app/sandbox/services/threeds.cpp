// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/threeds.h"

#include <QRandomGenerator>
#include <QUuid>

#include "app/sandbox/services/cardstorage.h"
#include "app/sandbox/services/fields.h"
#include "core/iyzico/locale.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int authenticated = 1;

/// Never one of the test codes.
QString makeSmsCode()
{
    return QString::number(QRandomGenerator::global()->bounded(100'000, 1'000'000));
}

std::optional<int> asNumber(const std::optional<ErrorCode> &code)
{
    return code ? std::optional(int(*code)) : std::nullopt;
}

} // namespace

tl::expected<ThreeDs, Failure> beginThreeDs(const PaymentOrder &order, const Call &call, const Ledger &ledger,
                                            Taking taking, const QString &callbackUrl,
                                            const std::optional<QString> &formToken)
{
    Payment payment = paymentOf(order, call, taking);
    payment.isThreeDs = true;
    if (!order.card.behaviour.startsThreeDs) {
        static_cast<void>(ledger.record(decided(std::move(payment), ErrorCode::CardNotPermitted, call)));
        return tl::unexpected(refusal(ErrorCode::CardNotPermitted));
    }
    payment.status = PaymentStatus::InitThreeDs;
    if (order.registration) { // kept for good once it has paid
        const SavedCard saved = store(order.card, *order.registration, false, ledger);
        payment.cardUserKey = saved.card.userKey;
        payment.cardToken = saved.card.token;
    }
    payment = ledger.record(std::move(payment));
    const Challenge challenge{.reference = QUuid::createUuid().toString(QUuid::WithoutBraces),
                              .paymentId = payment.id,
                              .callbackUrl = callbackUrl,
                              .language = iyzico::localeWord(call.language),
                              .smsCode = makeSmsCode(),
                              .tries = 0,
                              .decline = asNumber(bankDecline(order, call.account, Secured::ByThreeDs)),
                              .forcedMdStatus = order.card.behaviour.mdStatus,
                              .result = Challenge::Result::Open,
                              .formToken = formToken};
    ledger.challenges().add(challenge);
    return ThreeDs{std::move(payment), challenge};
}

bool isOpen(const Challenge &challenge, const Payment &payment, Instant now)
{
    return challenge.result == Challenge::Result::Open && payment.status == PaymentStatus::InitThreeDs &&
           now - payment.createdAt <= challengeLife;
}

void endChallenge(Challenge &challenge, Payment &payment, Challenge::Result result, int mdStatus,
                  const Call &call, const Ledger &ledger)
{
    payment.status = PaymentStatus::CallbackThreeDs;
    payment.mdStatus = mdStatus;
    payment.changedAt = call.now;
    challenge.result = result;
    ledger.challenges().setResult(challenge.reference, result);
    ledger.update(payment);
}

tl::expected<Payment, Failure> completeThreeDs(const Payment &payment, const Call &call, const Ledger &ledger)
{
    const std::optional<Challenge> challenge = ledger.challenges().ofPayment(payment.id);
    if (!challenge)
        return tl::unexpected(refusal(ErrorCode::PaymentNotFound));
    if (payment.status != PaymentStatus::CallbackThreeDs) // not back from the bank, or completed before
        return tl::unexpected(refusal(ErrorCode::NoLongerPossible));
    const bool isGenuine =
        challenge->result == Challenge::Result::Passed && payment.mdStatus == authenticated;
    const std::optional<ErrorCode> decline =
        !isGenuine ? std::optional(ErrorCode::InvalidCavv)
                   : (challenge->decline ? std::optional(ErrorCode(*challenge->decline)) : std::nullopt);
    Payment completed = decided(payment, decline, call);
    ledger.update(completed);
    if (completed.isPaid() && completed.cardToken)
        ledger.cards().activate(*completed.cardToken);
    return completed;
}

std::optional<int> mdStatusOfTestCode(const QString &code)
{
    constexpr int highest = 8;
    bool isNumber = false;
    const int value = code.toInt(&isNumber);
    const bool isTestCode = code.size() == 6 && isNumber && value >= 0 && value <= highest;
    return isTestCode ? std::optional(value) : std::nullopt;
}

} // namespace vezne::sandbox
