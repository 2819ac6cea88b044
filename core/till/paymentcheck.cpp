// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/paymentcheck.h"

#include <QTimer>

#include "core/base/digit.h"
#include "core/base/uuid7.h"
#include "core/iyzico/endpoints/detail.h"
#include "core/iyzico/errors.h"
#include "core/till/verdict.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using iyzico::Answer;

PaymentCheck::PaymentCheck(const journal::Journal &journal, iyzico::Client &client,
                           iyzico::DayList::Budget budget, QString anyId, Language language, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_budget(std::move(budget))
    , m_language(language)
{
    m_checked.asked = std::move(anyId);
}

std::deque<PaymentCheck::Name> PaymentCheck::namesOf() const
{
    if (m_checked.ours) {
        const journal::Operation &payment = m_checked.ours->payment;
        return {payment.paymentId.isEmpty() ? Name{{}, payment.id} : Name{payment.paymentId, {}}};
    }
    // The provider's payment ids are numbers; another shop's conversation id may be one too.
    if (isDigits(m_checked.asked))
        return {{m_checked.asked, {}}, {{}, m_checked.asked}};
    return {{{}, m_checked.asked}};
}

void PaymentCheck::takeOurs(const journal::Result<journal::Operation> &payment)
{
    if (!payment)
        return;
    if (auto file = m_journal.reader().paymentFile(payment->id))
        m_checked.ours = std::move(*file);
}

journal::Result<journal::Operation> PaymentCheck::oursOf(const ProviderView &theirs) const
{
    const journal::Reader reader = m_journal.reader();
    auto payment = reader.operation(theirs.conversationId);
    if (payment && !payment->parent.isEmpty())
        payment = reader.operation(payment->parent);
    if (payment && !payment->paymentId.isEmpty() && payment->paymentId != theirs.paymentId)
        return tl::unexpected(journal::Error{journal::Problem::NoSuchPayment, theirs.paymentId});
    return payment;
}

void PaymentCheck::start()
{
    if (!m_checked.asked.isEmpty())
        takeOurs(m_journal.reader().find(m_checked.asked));
    m_names = namesOf();
    QMetaObject::invokeMethod(
        this, [this] { whenFree(&PaymentCheck::askDetail); }, Qt::QueuedConnection);
}

void PaymentCheck::whenFree(void (PaymentCheck::*send)())
{
    const auto pause = m_budget();
    if (pause == 0ms)
        return (this->*send)();
    Q_EMIT waiting(pause);
    QTimer::singleShot(pause, this, [this, send] { whenFree(send); });
}

void PaymentCheck::askDetail()
{
    const Name &name = m_names.front();
    iyzico::Job *job = m_client.send(
        iyzico::detailCall(name.paymentId, name.conversationId, uuid7(m_journal.clock().now()), m_language));
    connect(job, &iyzico::Job::finished, this, &PaymentCheck::hearDetail);
}

void PaymentCheck::hearDetail(const iyzico::Outcome &outcome)
{
    m_checked.outcome = outcome;
    const auto *answer = std::get_if<Answer>(&outcome);
    m_isAbsentInDetail = answer && answer->errorCode() == iyzico::errorcode::unknownPayment;
    if (answer && answer->isSuccess()) {
        const auto payment = iyzico::readPayment(*answer, m_client.credentials());
        if (payment && payment->signature == iyzico::SignatureCheck::Invalid) {
            m_checked.word = CheckedPayment::Word::Forged;
            return end();
        }
        if (payment) {
            m_checked.detail = *payment;
            m_checked.facts = factsOf(*payment, *answer, {});
        }
    }
    whenFree(&PaymentCheck::askReporting);
}

void PaymentCheck::askReporting()
{
    const Name &name = m_names.front();
    iyzico::Job *job = m_client.send(iyzico::reportingDetailsCall(
        name.paymentId, name.conversationId, uuid7(m_journal.clock().now()), m_language));
    connect(job, &iyzico::Job::finished, this, &PaymentCheck::hearReporting);
}

void PaymentCheck::hearReporting(const iyzico::Outcome &outcome)
{
    const auto *answer = std::get_if<Answer>(&outcome);
    if (answer && answer->isSuccess()) {
        if (auto payments = iyzico::readReportingDetails(*answer))
            m_reported = std::move(*payments);
        m_checked.undoProof = answer->digest;
    }
    if (!m_reported)
        m_checked.outcome = outcome;
    const bool isAbsent = m_isAbsentInDetail && m_reported && m_reported->empty();
    if (isAbsent && m_names.size() > 1) {
        m_names.pop_front();
        m_reported.reset();
        return whenFree(&PaymentCheck::askDetail);
    }
    join();
}

void PaymentCheck::join()
{
    m_checked.theirs = viewOf(m_checked.detail, m_reported);
    const bool saysNone = m_isAbsentInDetail && m_reported;
    const bool isAnswer = m_checked.outcome && std::holds_alternative<Answer>(*m_checked.outcome);
    m_checked.word = m_checked.theirs || saysNone ? CheckedPayment::Word::Clear
                     : isAnswer                   ? CheckedPayment::Word::Refused
                                                  : CheckedPayment::Word::Silent;
    if (m_checked.theirs && !m_checked.ours) // known here after all, as the provider calls it
        takeOurs(oursOf(*m_checked.theirs));
    end();
}

void PaymentCheck::end()
{
    if (m_checked.word == CheckedPayment::Word::Clear)
        m_checked.mismatches = compare(m_checked.ours, m_checked.theirs);
    Q_EMIT finished(m_checked);
    deleteLater();
}

} // namespace vezne::till
