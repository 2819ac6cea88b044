// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/inquiry.h"

#include <algorithm>
#include <array>

#include "core/base/uuid7.h"
#include "core/iyzico/endpoints/detail.h"
#include "core/iyzico/errors.h"
#include "core/till/undofinding.h"
#include "core/till/verdict.h"
#include "core/till/visit/hostedvisit.h"

namespace vezne::till {

using namespace Qt::StringLiterals;

namespace {

/// Words of `paymentStatus` under which no money moves any more once the call or the page is over: the payer
/// was on the way to a bank's page. An open set: what is not named here may still become a payment, hours
/// later where the payer sends it by bank transfer (INIT_BANK_TRANSFER) or asks for a credit (INIT_CREDIT,
/// PENDING_CREDIT).
bool isOnItsWay(const QString &status)
{
    static constexpr std::array words{"INIT_THREEDS"_L1, "CALLBACK_THREEDS"_L1, "BKM_POS_SELECTED"_L1,
                                      "CALLBACK_PECCO"_L1};
    return std::ranges::find(words, status) != words.end();
}

Presence presenceOf(const iyzico::Payment &payment)
{
    if (payment.paymentStatus == "SUCCESS"_L1)
        return Presence::Found;
    if (payment.paymentStatus == "FAILURE"_L1)
        return Presence::Failed;
    return isOnItsWay(payment.paymentStatus) ? Presence::Unfinished : Presence::NoWord;
}

/// Of a page: a try that failed may be followed by another, so it is no end.
Presence presenceOf(const iyzico::PageResult &result)
{
    if (result.isPaid())
        return Presence::Found;
    const bool isUnpaid = result.paymentStatus.isEmpty() || result.paymentStatus == "FAILURE"_L1 ||
                          isOnItsWay(result.paymentStatus);
    return isUnpaid ? Presence::Unfinished : Presence::NoWord;
}

/// Reporting's codes for the same: 1 is a success, 0 and 2 stand for refused and for unfinished alike, so
/// they prove neither, 3 to 5 are pages that were left. Others may still become a payment.
Presence presenceOf(const iyzico::ReportedPayment &payment)
{
    if (payment.paymentStatus == 1)
        return Presence::Found;
    const bool isUnpaid = payment.paymentStatus && *payment.paymentStatus >= 0 && *payment.paymentStatus <= 5;
    return isUnpaid ? Presence::Unfinished : Presence::NoWord;
}

/// Of the payment that a capture collects: the hold itself is a SUCCESS too, so its phase tells; without one,
/// nothing does.
Presence presenceOfCapture(const QString &phase)
{
    if (phase == "POST_AUTH"_L1)
        return Presence::Found;
    return phase == "PRE_AUTH"_L1 || phase == "AUTH"_L1 ? Presence::Absent : Presence::NoWord;
}

/// Whether the provider's payment amounts to what it must when `operation` was carried out. Of a hold that
/// was captured meanwhile iyzico names what was captured.
bool isExpected(const journal::Operation &operation, const Money &paid, int installments)
{
    const bool isCaptured = operation.kind == journal::Kind::Preauth && !operation.captured.isZero();
    if (operation.kind == journal::Kind::Capture)
        return paid == operation.amount;
    return isCaptured ? paid == operation.captured : operation.fits(paid, installments);
}

/// What is left of reporting's lines in the shape of a payment's answer. Reporting names no item of ours;
/// lines are numbered in the order of the basket, which the journal's caller restores by position.
journal::Facts factsOfReported(const iyzico::ReportedPayment &reported, const iyzico::Answer &answer)
{
    journal::Facts facts{
        .why = {},
        .paymentId = reported.paymentId,
        .authCode = reported.authCode,
        .hostReference = reported.hostReference,
        .phase = reported.phase,
        .cardBin = reported.bin,
        .cardLast4 = reported.lastFour,
        .cardFamily = reported.cardFamily,
        .cardType = reported.cardType,
        .fraudStatus = reported.fraudStatus,
        .proof = answer.digest,
    };
    for (const iyzico::ReportedItem &line : reported.items) {
        const iyzico::PaymentItem &item = line.item;
        facts.items.push_back({{},
                               item.paymentTransactionId,
                               item.paidPrice,
                               item.commissionRateAmount,
                               item.commissionFee,
                               item.merchantPayout,
                               item.blockageResolvedDate,
                               item.transactionStatus});
    }
    std::ranges::sort(facts.items, {},
                      [](const journal::ItemFacts &item) { return item.transactionId.toLongLong(); });
    return facts;
}

/// Reporting shows the payment as cancelled, whoever did it.
bool isCancelledThere(const iyzico::ReportedPayment &payment)
{
    journal::Operation cancel;
    cancel.kind = journal::Kind::Cancel;
    return findUndo(payment, cancel).presence == Presence::Found;
}

} // namespace

int callsOf(journal::Kind kind)
{
    return showsInDetail(kind) ? 2 : 1;
}

bool showsInDetail(journal::Kind kind)
{
    return kind != journal::Kind::Cancel && kind != journal::Kind::Refund;
}

Inquiry::Inquiry(iyzico::Client &client, journal::Operation operation, QString paymentId, Language language,
                 QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_operation(std::move(operation))
    , m_paymentId(std::move(paymentId))
    , m_language(language)
{}

void Inquiry::start()
{
    // Both at once: they were booked together, and so they leave in the minute that they were booked for.
    if (asksPage()) {
        ask(iyzico::pageResultCall(m_operation.challenge->token, pageKindOf(m_operation.page),
                                   uuid7(SystemClock().now()), m_language),
            m_detail);
    } else if (showsInDetail(m_operation.kind)) {
        const bool isNamed = !m_paymentId.isEmpty(); // else it is found by its own conversation
        ask(iyzico::detailCall(isNamed ? m_paymentId : m_operation.paymentId,
                               isNamed ? QString() : m_operation.id, uuid7(SystemClock().now()), m_language),
            m_detail);
    }
    const QString byConversation = m_paymentId.isEmpty() ? m_operation.id : QString();
    ask(iyzico::reportingDetailsCall(m_paymentId, byConversation, uuid7(SystemClock().now()), m_language),
        m_reporting);
}

void Inquiry::ask(iyzico::Call call, std::optional<iyzico::Outcome> &place)
{
    ++m_awaited;
    iyzico::Job *job = m_client.send(std::move(call));
    connect(job, &iyzico::Job::finished, this, [this, &place](const iyzico::Outcome &outcome) {
        place = outcome;
        if (--m_awaited == 0)
            end();
    });
}

void Inquiry::end()
{
    if (const auto *answer = m_detail ? std::get_if<iyzico::Answer>(&*m_detail) : nullptr)
        judgeDetail(*answer);
    const auto *answer = m_reporting ? std::get_if<iyzico::Answer>(&*m_reporting) : nullptr;
    if (answer && answer->isSuccess()) {
        if (const auto payments = iyzico::readReportingDetails(*answer))
            judgeReported(*payments, *answer);
    }
    Q_EMIT finished(m_findings);
    deleteLater();
}

bool Inquiry::asksPage() const
{
    const bool hasToken = m_operation.challenge && !m_operation.challenge->token.isEmpty();
    return hasToken && m_operation.paymentId.isEmpty();
}

void Inquiry::judgePage(const iyzico::Answer &answer)
{
    if (answer.errorCode() == iyzico::errorcode::unknownPage) {
        m_findings.inDetail = Presence::Absent;
        return;
    }
    const auto result =
        answer.isSuccess()
            ? iyzico::readPageResult(answer, pageKindOf(m_operation.page), m_client.credentials())
            : tl::expected<iyzico::PageResult, QString>(tl::unexpected(QString()));
    if (!result || result->token != m_operation.challenge->token)
        return;
    if (result->payment && result->payment->signature == iyzico::SignatureCheck::Invalid) {
        m_findings.isDetailForged = true;
        return;
    }
    m_findings.inDetail = presenceOf(*result);
    if (!result->isPaid())
        return;
    m_findings.isDetailSigned = result->payment->signature == iyzico::SignatureCheck::Valid;
    m_findings.fraudStatus = result->payment->fraudStatus;
    m_findings.facts = factsOf(*result->payment, answer, {});
    noteChosen(result->payment->paidPrice, result->payment->installment);
    compareAmount(result->payment->paidPrice, result->payment->installment);
    if (isOtherOrder(result->payment->basketId) || !isPhaseOf(m_operation.kind, result->payment->phase))
        m_findings.isContradictory = true;
}

void Inquiry::judgeDetail(const iyzico::Answer &answer)
{
    if (asksPage())
        return judgePage(answer);
    if (answer.errorCode() == iyzico::errorcode::unknownPayment) {
        m_findings.inDetail = m_paymentId.isEmpty() ? Presence::Absent : Presence::NoWord;
        return;
    }
    const auto payment = answer.isSuccess()
                             ? iyzico::readPayment(answer, m_client.credentials())
                             : tl::expected<iyzico::Payment, QString>(tl::unexpected(QString()));
    if (!payment)
        return;
    if (payment->signature == iyzico::SignatureCheck::Invalid) {
        m_findings.isDetailForged = true;
        return;
    }
    if (isOtherPayment(payment->paymentId))
        return;
    const bool isFound = presenceOf(*payment) == Presence::Found;
    if (isOtherOrder(payment->basketId)) {
        if (!isFound) // somebody else's failed try says nothing about ours
            return;
        m_findings.isContradictory = true;
    }
    m_findings.inDetail =
        m_operation.kind == journal::Kind::Capture ? presenceOfCapture(payment->phase) : presenceOf(*payment);
    m_findings.isDetailSigned = payment->signature == iyzico::SignatureCheck::Valid;
    m_findings.fraudStatus = payment->fraudStatus;
    m_findings.facts = factsOf(*payment, answer, {});
    m_findings.payment = *payment;
    noteChosen(payment->paidPrice, payment->installment);
    if (m_findings.inDetail != Presence::Found)
        return;
    compareAmount(payment->paidPrice, payment->installment);
    if (!isPhaseOf(m_operation.kind, payment->phase))
        m_findings.isContradictory = true;
}

void Inquiry::noteChosen(const Money &paid, int installments)
{
    if (!m_operation.offered.empty())
        noteChoice(m_findings.facts, paid, installments);
}

bool Inquiry::isOtherPayment(const QString &paymentId) const
{
    const QString &asked = m_paymentId.isEmpty() ? m_operation.paymentId : m_paymentId;
    return !asked.isEmpty() && paymentId != asked;
}

bool Inquiry::isOtherOrder(const QString &basketId) const
{
    return journal::isPayment(m_operation.kind) && m_paymentId.isEmpty() && !basketId.isEmpty() &&
           basketId != m_operation.orderId;
}

bool Inquiry::isAboutAnother(const iyzico::ReportedPayment &reported) const
{
    const bool isOtherConversation = m_paymentId.isEmpty() && !reported.conversationId.isEmpty() &&
                                     reported.conversationId != m_operation.id;
    return isOtherConversation || isOtherPayment(reported.paymentId);
}

void Inquiry::compareAmount(const Money &reported, int installments)
{
    if (isExpected(m_operation, reported, installments))
        return;
    m_findings.isContradictory = true;
    m_findings.otherAmount = reported;
}

void Inquiry::judgeReported(std::vector<iyzico::ReportedPayment> payments, const iyzico::Answer &answer)
{
    // Every try on a page is a payment under one conversation; those that failed are none.
    const bool hadTries = m_operation.page != journal::HostedPage::None && !payments.empty();
    if (hadTries) {
        const auto presence = [](const iyzico::ReportedPayment &payment) { return presenceOf(payment); };
        const bool isOpen = std::ranges::count(payments, Presence::NoWord, presence) > 0;
        std::erase_if(payments, [&](const auto &payment) { return presence(payment) != Presence::Found; });
        m_findings.inReporting = isOpen ? Presence::NoWord : Presence::Unfinished;
        if (payments.empty())
            return;
    }
    if (payments.empty()) {
        // A payment that is changed does exist: a report that does not have it is blind to its changes too.
        m_findings.inReporting = m_paymentId.isEmpty() ? Presence::Absent : Presence::NoWord;
        return;
    }
    const iyzico::ReportedPayment &reported = payments.front();
    if (payments.size() == 1 && isAboutAnother(reported)) {
        m_findings.inReporting = Presence::NoWord;
        return;
    }
    if (m_findings.payment) // detail echoes the question's conversation, reporting names the payment's
        m_findings.payment->conversationId = reported.conversationId;
    if (payments.size() > 1 || !isPhaseOf(m_operation.kind, reported.phase)) {
        m_findings.inReporting = Presence::Found;
        m_findings.isContradictory = true;
    } else if (!showsInDetail(m_operation.kind)) {
        const UndoFinding undo = findUndo(reported, m_operation);
        m_findings.inReporting = undo.presence;
        const auto sum = Money::fromDecimal(undo.sum, m_operation.amount.currency());
        m_findings.isContradictory = undo.presence == Presence::Found && sum != m_operation.amount;
        if (m_findings.isContradictory)
            m_findings.otherAmount = sum;
        m_findings.facts = {.why = {}, .proof = answer.digest};
        return;
    } else {
        m_findings.inReporting = m_operation.kind == journal::Kind::Capture
                                     ? presenceOfCapture(reported.phase)
                                     : presenceOf(reported);
        if (m_findings.inReporting == Presence::Found)
            compareAmount(reported.paidPrice, reported.installment);
        m_findings.isCancelled = isCancelledThere(reported);
    }
    if (m_findings.inDetail != Presence::Found) {
        m_findings.fraudStatus = reported.fraudStatus;
        m_findings.facts = factsOfReported(reported, answer);
        noteChosen(reported.paidPrice, reported.installment);
    }
}

} // namespace vezne::till
