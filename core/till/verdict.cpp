// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/verdict.h"

#include "core/card/redact.h"
#include "core/iyzico/endpoints/cancel.h"
#include "core/iyzico/endpoints/refund.h"
#include "core/iyzico/endpoints/threedsinitialize.h"
#include "core/iyzico/errors.h"
#include "core/iyzico/trouble.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using journal::Facts;
using journal::State;

namespace {

constexpr auto answered = "answer"_L1;
// REFUND_DECLINE. Whether it is tried again, and by whom, iyzico does not say, so the amount stays reserved
// until an inquiry tells.

Verdict unknown(const QString &why)
{
    return {State::Unknown, Facts{.why = why}};
}

/// The provider's no: final for `refused`, or one of the errors that say nothing about the money.
Verdict judgeFailure(const iyzico::Answer &answer, State refused)
{
    Facts facts{.why = answered,
                .errorCode = answer.errorCode(),
                .errorGroup = answer.errorGroup(),
                .errorMessage = card::withoutCardNumbers(answer.errorMessage()),
                .proof = answer.digest};
    return {isLastWord(answer.errorCode(), answer.errorGroup()) ? refused : State::Unknown, facts};
}

/// What all kinds share; a success goes to `judgeSuccess`.
template<class JudgeSuccess>
Verdict judge(const iyzico::Outcome &outcome, State refused, JudgeSuccess judgeSuccess)
{
    if (const auto *notSent = std::get_if<iyzico::NotSent>(&outcome))
        return {State::NotSent, Facts{.why = iyzico::word(notSent->trouble)}};
    if (const auto *noAnswer = std::get_if<iyzico::NoAnswer>(&outcome))
        return unknown(iyzico::word(noAnswer->trouble));
    const auto &answer = std::get<iyzico::Answer>(outcome);
    return answer.isSuccess() ? judgeSuccess(answer) : judgeFailure(answer, refused);
}

} // namespace

bool isLastWord(const QString &errorCode, const QString &errorGroup)
{
    return errorCode != iyzico::errorcode::declinedForNow &&
           iyzico::meaningOf(errorCode, errorGroup) != iyzico::FailureMeaning::Unknown;
}

bool isPhaseOf(journal::Kind kind, const QString &phase)
{
    const auto other = kind == journal::Kind::Charge    ? "PRE_AUTH"_L1
                       : kind == journal::Kind::Preauth ? "AUTH"_L1
                                                        : ""_L1;
    return other.isEmpty() || phase != other;
}

void noteChoice(Facts &facts, const Money &paid, int installments)
{
    facts.paidPrice = paid.toDecimal();
    facts.installment = installments;
}

Facts factsOf(const iyzico::Payment &payment, const iyzico::Answer &answer, const QString &why)
{
    Facts facts{
        .why = why,
        .paymentId = payment.paymentId,
        .authCode = payment.authCode,
        .hostReference = payment.hostReference,
        .phase = payment.phase,
        .cardBin = payment.bin,
        .cardLast4 = payment.lastFour,
        .cardFamily = payment.cardFamily,
        .cardType = payment.cardType,
        .fraudStatus = payment.fraudStatus,
        .commission = payment.commissionRateAmount,
        .fee = payment.commissionFee,
        .proof = answer.digest,
    };
    for (const iyzico::PaymentItem &item : payment.items) {
        facts.items.push_back({item.itemId, item.paymentTransactionId, item.paidPrice,
                               item.commissionRateAmount, item.commissionFee, item.merchantPayout,
                               item.blockageResolvedDate, item.transactionStatus});
    }
    return facts;
}

Verdict judgePayment(const journal::Intent &intent, const iyzico::Outcome &outcome,
                     const iyzico::Credentials &credentials)
{
    return judge(outcome, State::Declined, [&](const iyzico::Answer &answer) -> Verdict {
        const auto payment = iyzico::readPayment(answer, credentials);
        if (!payment)
            return unknown(u"incomplete"_s);
        if (payment->signature != iyzico::SignatureCheck::Valid)
            return unknown(u"signature"_s);
        if (payment->paidPrice != intent.paidPrice || payment->price != intent.price ||
            payment->basketId != intent.orderId)
            return unknown(u"other-amount"_s);
        if (!isPhaseOf(intent.kind, payment->phase))
            return unknown(u"other-phase"_s);
        return {journal::collectedState(payment->fraudStatus), factsOf(*payment, answer, answered)};
    });
}

Verdict judgeThreeDsAuth(const journal::Intent &intent, const QString &paymentId,
                         const iyzico::Outcome &outcome, const iyzico::Credentials &credentials)
{
    Verdict verdict = judgePayment(intent, outcome, credentials);
    if (journal::isCollected(verdict.to) && verdict.facts.paymentId != paymentId)
        return unknown(u"other-payment"_s);
    return verdict;
}

Verdict judgeInitialize(const iyzico::Outcome &outcome, const iyzico::Credentials &credentials,
                        const journal::Challenge &challenge)
{
    return judge(outcome, State::Declined, [&](const iyzico::Answer &answer) -> Verdict {
        const auto initialized = iyzico::readThreeDsInitialized(answer, credentials);
        if (!initialized)
            return unknown(u"incomplete"_s);
        if (initialized->signature != iyzico::SignatureCheck::Valid)
            return unknown(u"signature"_s);
        return {State::Challenge, Facts{.why = answered,
                                        .paymentId = initialized->paymentId,
                                        .challenge = challenge,
                                        .proof = answer.digest}};
    });
}

Verdict judgeOpenedPage(const iyzico::Outcome &outcome, const iyzico::Credentials &credentials,
                        iyzico::PageKind kind, Instant now)
{
    return judge(outcome, State::Declined, [&](const iyzico::Answer &answer) -> Verdict {
        const auto page = iyzico::readOpenedPage(answer, kind, credentials);
        if (!page)
            return unknown(u"incomplete"_s);
        if (page->signature != iyzico::SignatureCheck::Valid)
            return unknown(u"signature"_s);
        return {State::Challenge, Facts{.why = answered,
                                        .challenge = journal::Challenge{.until = now + page->lifetime,
                                                                        .token = page->token,
                                                                        .url = page->url},
                                        .proof = answer.digest}};
    });
}

namespace {

Verdict judgeCancel(const journal::Intent &intent, const QString &paymentId, const iyzico::Answer &answer)
{
    const auto cancel = iyzico::readCancel(answer);
    if (!cancel)
        return unknown(u"incomplete"_s);
    if (cancel->paymentId != paymentId || cancel->amount != intent.amount)
        return unknown(u"other-amount"_s);
    return {State::Done, Facts{.why = answered,
                               .authCode = cancel->authCode,
                               .hostReference = cancel->hostReference,
                               .proof = answer.digest}};
}

Verdict judgeRefund(const journal::Intent &intent, const QString &paymentId, const iyzico::Answer &answer,
                    const iyzico::Credentials &credentials)
{
    const auto refund = iyzico::readRefund(answer, credentials);
    if (!refund)
        return unknown(u"incomplete"_s);
    if (refund->signature != iyzico::SignatureCheck::Valid)
        return unknown(u"signature"_s);
    if (refund->paymentId != paymentId || refund->amount != intent.amount ||
        (!intent.itemTransaction.isEmpty() && refund->paymentTransactionId != intent.itemTransaction))
        return unknown(u"other-amount"_s);
    return {State::Done,
            Facts{.why = answered,
                  .authCode = refund->authCode,
                  .hostReference = refund->refundHostReference.isEmpty() ? refund->hostReference
                                                                         : refund->refundHostReference,
                  .proof = answer.digest}};
}

Verdict judgeCapture(const journal::Intent &intent, const QString &paymentId, const iyzico::Answer &answer,
                     const iyzico::Credentials &credentials)
{
    const auto payment = iyzico::readPayment(answer, credentials);
    if (!payment)
        return unknown(u"incomplete"_s);
    if (payment->signature != iyzico::SignatureCheck::Valid)
        return unknown(u"signature"_s);
    if (payment->paymentId != paymentId || payment->paidPrice != intent.amount)
        return unknown(u"other-amount"_s);
    Facts facts = factsOf(*payment, answer, answered);
    facts.paymentId.clear(); // the payment's, not this operation's
    return {State::Done, facts};
}

} // namespace

Verdict judgeChange(const journal::Intent &intent, const QString &paymentId, const iyzico::Outcome &outcome,
                    const iyzico::Credentials &credentials)
{
    return judge(outcome, State::Refused, [&](const iyzico::Answer &answer) {
        if (intent.kind == journal::Kind::Cancel)
            return judgeCancel(intent, paymentId, answer);
        return intent.kind == journal::Kind::Capture ? judgeCapture(intent, paymentId, answer, credentials)
                                                     : judgeRefund(intent, paymentId, answer, credentials);
    });
}

} // namespace vezne::till
