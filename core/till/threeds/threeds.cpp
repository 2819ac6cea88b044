// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/threeds/threeds.h"

#include "core/base/log.h"
#include "core/base/uuid7.h"
#include "core/iyzico/endpoints/detail.h"
#include "core/iyzico/endpoints/payment.h"
#include "core/iyzico/endpoints/threedsauth.h"
#include "core/iyzico/endpoints/threedsinitialize.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::Facts;
using journal::State;

namespace {

/// The provider's page that sends the browser on to us may take some seconds; two looks are far enough apart.
constexpr int looksNeeded = 2;

/// Why a return does not lead to a payment; nothing for one that does.
std::optional<Facts> refusalOf(const iyzico::ThreeDsReturn &returned, const QString &operation,
                               const QString &paymentId)
{
    const bool isGenuine = returned.signature == iyzico::SignatureCheck::Valid &&
                           returned.paymentId == paymentId && returned.conversationId == operation;
    if (!isGenuine)
        return Facts{.why = u"forged-return"_s, .errorCode = u"FORGED_RETURN"_s, .errorGroup = u"THREEDS"_s};
    if (returned.isAuthenticated())
        return std::nullopt;
    return Facts{.why = u"not-authenticated"_s,
                 .errorCode = u"MD_STATUS_%1"_s.arg(returned.mdStatus),
                 .errorGroup = u"THREEDS"_s};
}

} // namespace

void ThreeDs::begin(iyzico::Call initialize, std::unique_ptr<Loopback> loopback)
{
    m_loopback = std::move(loopback);
    const auto judge = [this](const iyzico::Outcome &outcome) {
        const Instant until = m_journal.clock().now() + m_options.patience;
        const Verdict verdict = judgeInitialize(outcome, m_client.credentials(),
                                                {m_loopback->returnHash(), m_loopback->port(), until});
        if (verdict.to == State::Challenge)
            m_html = iyzico::readThreeDsInitialized(std::get<iyzico::Answer>(outcome), m_client.credentials())
                         ->page;
        return verdict;
    };
    Attempt *first = attempt(State::Intent, std::move(initialize), judge);
    connect(first, &Attempt::finished, this, &ThreeDs::hearInitialized);
    first->start();
}

void ThreeDs::hearInitialized(const AttemptEnd &ended)
{
    if (ended.state != State::Challenge || ended.unrecorded)
        return end(ended);
    m_paymentId = ended.facts.paymentId;
    waitAtBank(*ended.facts.challenge);
    if (m_isGivenUp)
        return conclude(State::Abandoned, {.why = u"given-up"_s});
    m_page = m_loopback->issuePage(std::exchange(m_html, {}));
    connect(m_loopback.get(), &Loopback::pageVisited, this, [this] {
        m_page.clear();
        Q_EMIT stageChanged();
    });
    Q_EMIT opened(m_page);
}

void ThreeDs::resume(const QString &paymentId, const journal::Challenge &challenge)
{
    m_paymentId = paymentId;
    m_loopback = Loopback::open(challenge.port);
    if (m_loopback)
        m_loopback->expectReturn(challenge.returnHash);
    else
        qCWarning(logTill) << "the return of" << m_intent.id << "cannot be caught: its port is taken";
    waitAtBank(challenge);
}

void ThreeDs::waitAtBank(const journal::Challenge &challenge)
{
    m_nextLook = ticks() + m_options.firstLook;
    if (m_loopback)
        connect(m_loopback.get(), &Loopback::returned, this, &ThreeDs::hearReturn);
    wait(challenge.until);
}

void ThreeDs::hearReturn(const QByteArray &form)
{
    if (stage() != Stage::AtPage)
        return;
    if (isOver())
        return conclude(State::Abandoned, {.why = u"expired"_s});
    const iyzico::ThreeDsReturn returned = iyzico::readThreeDsReturn(form, m_client.credentials());
    // Minutes have passed since the intent: what takes the money begins now, and by the same rule.
    if (const auto may = m_journal.guard().mayBegin(); !may)
        return conclude(State::Abandoned, {.why = journal::word(may.error().problem).toLower()});
    if (const auto refusal = refusalOf(returned, m_intent.id, m_paymentId))
        return conclude(State::Declined, *refusal);
    finish(returned);
}

void ThreeDs::finish(const iyzico::ThreeDsReturn &proof)
{
    // Leaving Challenge forgets the return's hash in the same transaction: no second return finds a way in.
    Attempt *last = attempt(State::Challenge,
                            iyzico::threeDsAuthCall({.conversationId = m_intent.id,
                                                     .paymentId = m_paymentId,
                                                     .basketId = m_intent.orderId,
                                                     .paidPrice = m_intent.paidPrice,
                                                     .conversationData = proof.conversationData,
                                                     .language = m_language}),
                            [this](const iyzico::Outcome &outcome) {
                                const Verdict verdict =
                                    judgeThreeDsAuth(m_intent, m_paymentId, outcome, m_client.credentials());
                                if (m_paidHook && journal::isCollected(verdict.to))
                                    m_paidHook(outcome);
                                return verdict;
                            });
    connect(last, &Attempt::finished, this, &ThreeDs::end);
    setStage(Stage::Finishing);
    last->start();
}

void ThreeDs::giveUp()
{
    if (stage() == Stage::AtPage)
        conclude(State::Abandoned, {.why = u"given-up"_s});
    else if (stage() == Stage::Starting)
        m_isGivenUp = true;
}

void ThreeDs::watch()
{
    if (isOver())
        conclude(State::Abandoned, {.why = u"expired"_s});
    else if (ticks() >= m_nextLook && !m_isLooking)
        look();
}

void ThreeDs::look()
{
    m_nextLook = ticks() + m_options.nextLook;
    if (!takeOneCall())
        return;
    m_isLooking = true;
    iyzico::Job *job = m_client.send(
        iyzico::detailCall(m_paymentId, m_intent.id, uuid7(m_journal.clock().now()), m_language));
    connect(job, &iyzico::Job::finished, this, &ThreeDs::hearLook);
}

void ThreeDs::hearLook(const iyzico::Outcome &outcome)
{
    m_isLooking = false;
    const auto *answer = std::get_if<iyzico::Answer>(&outcome);
    if (stage() != Stage::AtPage || !answer || !answer->isSuccess())
        return;
    // The status alone cannot tell a good authentication from a failed one, so it never leads to a payment.
    const QString status = iyzico::textField(answer->body, "paymentStatus"_L1);
    if (status == "SUCCESS"_L1) // not by us, as far as this journal knows: an inquiry decides
        return conclude(State::Unknown, {.why = u"said-paid"_s});
    m_returnsSeen = status == "CALLBACK_THREEDS"_L1 ? m_returnsSeen + 1 : 0;
    if (m_returnsSeen >= looksNeeded)
        conclude(State::Abandoned, {.why = u"return-lost"_s});
}

} // namespace vezne::till
