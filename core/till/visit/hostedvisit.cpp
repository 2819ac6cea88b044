// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/visit/hostedvisit.h"

#include "core/base/log.h"
#include "core/base/uuid7.h"
#include "core/card/brand.h"
#include "core/iyzico/endpoints/detail.h"
#include "core/iyzico/endpoints/pagecontent.h"
#include "core/till/verdict.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::State;

namespace {

constexpr auto freshFor = 3min;

} // namespace

iyzico::PageKind pageKindOf(journal::HostedPage page)
{
    switch (page) {
    case journal::HostedPage::PayWithIyzico:
        return iyzico::PageKind::PayWithIyzico;
    case journal::HostedPage::Bkm:
        return iyzico::PageKind::Bkm;
    case journal::HostedPage::Checkout:
    case journal::HostedPage::Link: // never visited by this till
    case journal::HostedPage::Elsewhere:
    case journal::HostedPage::None:
        break;
    }
    return iyzico::PageKind::Checkout;
}

void HostedVisit::begin(iyzico::Call open, std::unique_ptr<Loopback> loopback)
{
    m_loopback = std::move(loopback);
    const auto html = std::make_shared<QByteArray>(); // of a page that comes whole
    Attempt *first = attempt(State::Intent, std::move(open), [this, html](const iyzico::Outcome &outcome) {
        if (const auto *answer = std::get_if<iyzico::Answer>(&outcome))
            *html = iyzico::readPageContent(*answer);
        return judgeOpenedPage(outcome, m_client.credentials(), pageKindOf(kind()), m_journal.clock().now());
    });
    connect(first, &Attempt::finished, this, [this, html](const AttemptEnd &ended) {
        hearOpened(ended);
        if (stage() != Stage::AtPage || !m_page.isEmpty())
            return;
        // Shown once, by this machine, as the bank's page is.
        if (!m_loopback)
            m_loopback = Loopback::open();
        if (m_loopback)
            m_page = m_loopback->issuePage(*html);
        Q_EMIT opened(m_page);
    });
    first->start();
}

void HostedVisit::hearOpened(const AttemptEnd &ended)
{
    // Nobody has the address of a page whose opening was not recorded: it lapses unpaid.
    if (ended.state != State::Challenge || ended.unrecorded)
        return end(ended);
    waitAt(*ended.facts.challenge);
    if (!m_page.isEmpty())
        Q_EMIT opened(m_page);
}

void HostedVisit::resume(const journal::Challenge &challenge)
{
    waitAt(challenge);
}

void HostedVisit::waitAt(const journal::Challenge &challenge)
{
    m_token = challenge.token;
    m_page = QUrl(challenge.url, QUrl::StrictMode);
    m_openedAt = ticks();
    m_nextLook = m_openedAt + m_options.pageLook;
    if (m_loopback)
        connect(m_loopback.get(), &Loopback::returned, this, [this] { m_nextLook = ticks(); });
    wait(challenge.until);
}

void HostedVisit::watch()
{
    if (m_isLooking)
        return;
    if (isOver())
        conclude(State::Unknown, {.why = u"page-lapsed"_s});
    else if (ticks() >= m_nextLook)
        look();
}

void HostedVisit::look()
{
    m_nextLook = ticks() + (ticks() - m_openedAt < freshFor ? m_options.pageLook : m_options.latePageLook);
    if (!takeOneCall())
        return;
    m_isLooking = true;
    iyzico::Job *job = m_client.send(
        iyzico::pageResultCall(m_token, pageKindOf(kind()), uuid7(m_journal.clock().now()), m_language));
    connect(job, &iyzico::Job::finished, this, &HostedVisit::hearLook);
}

void HostedVisit::hearLook(const iyzico::Outcome &outcome)
{
    m_isLooking = false;
    const auto *answer = std::get_if<iyzico::Answer>(&outcome);
    if (stage() != Stage::AtPage || !answer || !answer->isSuccess())
        return;
    const auto result = iyzico::readPageResult(*answer, pageKindOf(kind()), m_client.credentials());
    const bool isForged = result && result->payment && kind() != journal::HostedPage::Bkm &&
                          result->payment->signature != iyzico::SignatureCheck::Valid;
    if (!result || result->token != m_token || isForged) {
        qCWarning(logTill) << "the result of the page of" << m_intent.id << "is not believed";
        return;
    }
    if (result->isPaid()) {
        if (kind() == journal::HostedPage::Bkm) // unsigned: the signed detail decides
            return confirm(result->payment->paymentId);
        return settle(*result->payment, *answer);
    }
    if (result->paymentStatus == "FAILURE"_L1) {
        m_lastRefusal = {result->errorCode, result->errorGroup, result->errorMessage};
        Q_EMIT stageChanged();
    }
}

void HostedVisit::confirm(const QString &paymentId)
{
    if (!takeOneCall())
        return;
    m_isLooking = true;
    iyzico::Job *job =
        m_client.send(iyzico::detailCall(paymentId, m_intent.id, uuid7(m_journal.clock().now()), m_language));
    connect(job, &iyzico::Job::finished, this, [this, paymentId](const iyzico::Outcome &outcome) {
        m_isLooking = false;
        const auto *answer = std::get_if<iyzico::Answer>(&outcome);
        const auto payment =
            answer ? iyzico::readPayment(*answer, m_client.credentials()) : tl::unexpected(u"no answer"_s);
        const bool isProven = payment && payment->signature == iyzico::SignatureCheck::Valid &&
                              payment->paymentId == paymentId && payment->paymentStatus == "SUCCESS"_L1;
        if (stage() == Stage::AtPage && isProven)
            settle(*payment, *answer);
    });
}

void HostedVisit::settle(const iyzico::Payment &payment, const iyzico::Answer &answer)
{
    const bool isAsAsked = journal::isAsAsked(m_intent.price, m_intent.paidPrice, m_intent.offered,
                                              payment.paidPrice, payment.installment);
    if (!isAsAsked || payment.price != m_intent.price || payment.basketId != m_intent.orderId)
        return conclude(State::Unknown, {.why = u"other-amount"_s}); // recovery brings it before a person
    if (!isPhaseOf(m_intent.kind, payment.phase))
        return conclude(State::Unknown, {.why = u"other-phase"_s});
    journal::Facts facts = factsOf(payment, answer, u"page"_s);
    facts.cardBrand = card::name(card::brandOf(payment.bin));
    if (!m_intent.offered.empty())
        noteChoice(facts, payment.paidPrice, payment.installment);
    conclude(journal::collectedState(payment.fraudStatus), facts);
}

} // namespace vezne::till
