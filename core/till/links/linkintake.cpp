// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/links/linkintake.h"

#include <QTimer>

#include "core/base/uuid7.h"
#include "core/iyzico/endpoints/party.h"
#include "core/till/foundpayment.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using journal::Problem;
using IntakeWord = IntakeEnd::Word;

namespace {

QJsonObject buyerOfLink(const journal::Link &link)
{
    const QString name = link.customer.simplified();
    const qsizetype last = name.lastIndexOf(u' ');
    return iyzico::toJson(iyzico::Buyer{.name = last < 0 ? name : name.first(last),
                                        .surname = last < 0 ? QString() : name.sliced(last + 1),
                                        .email = link.email,
                                        .gsmNumber = link.phone});
}

} // namespace

LinkIntake::LinkIntake(journal::Journal &journal, iyzico::Client &client, iyzico::DayList::Budget budget,
                       journal::Link link, journal::LinkMatch match, std::function<QString()> nextOrder,
                       Language language, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_budget(std::move(budget))
    , m_link(std::move(link))
    , m_nextOrder(std::move(nextOrder))
    , m_language(language)
{
    m_end.match = std::move(match);
}

void LinkIntake::start()
{
    QMetaObject::invokeMethod(this, &LinkIntake::takeCalls, Qt::QueuedConnection);
}

void LinkIntake::takeCalls()
{
    while (m_calls < callsOf(journal::Kind::Charge)) {
        if (const auto pause = m_budget(); pause > std::chrono::milliseconds(0)) {
            QTimer::singleShot(pause, this, &LinkIntake::takeCalls);
            return;
        }
        ++m_calls;
    }
    // What the inquiry compares with: a charge of what the day's list says was paid.
    journal::Operation listed;
    listed.paidPrice = listed.amount = m_end.match.paidPrice;
    listed.page = journal::HostedPage::Link;
    auto *inquiry = new Inquiry(m_client, listed, m_end.match.paymentId, m_language, this);
    connect(inquiry, &Inquiry::finished, this, &LinkIntake::hear);
    inquiry->start();
}

void LinkIntake::hear(const Findings &findings)
{
    const IntakeWord word = judge(findings);
    word == IntakeWord::TakenIn ? takeIn(findings) : end(word);
}

IntakeWord LinkIntake::judge(const Findings &findings) const
{
    const bool isSilent = findings.inDetail == Presence::NoWord || findings.inReporting == Presence::NoWord;
    if (isSilent && !findings.isDetailForged)
        return IntakeWord::NoAnswer;
    const auto &payment = findings.payment;
    const bool isPaid = findings.inDetail == Presence::Found && findings.inReporting == Presence::Found &&
                        findings.isDetailSigned && !findings.isDetailForged && !findings.isContradictory;
    if (!isPaid || !payment || payment->paymentId != m_end.match.paymentId ||
        payment->price != m_link.amount || payment->items.empty() || findings.fraudStatus == -1)
        return IntakeWord::Contradicts;
    return findings.isCancelled ? IntakeWord::Undone : IntakeWord::TakenIn;
}

void LinkIntake::takeIn(const Findings &findings)
{
    const journal::FoundOperation found =
        foundPayment(*findings.payment, findings.facts,
                     {.id = uuid7(m_journal.clock().now()),
                      .orderId = m_link.orderId.isEmpty() ? m_nextOrder() : m_link.orderId,
                      .page = journal::HostedPage::Link,
                      .line = m_link.name,
                      .category = u"iyzico Link"_s,
                      .link = m_link.id,
                      .buyer = buyerOfLink(m_link),
                      .why = u"link"_s,
                      .takenAt = m_end.match.at});
    const auto taken = m_journal.takeIn(found, m_end.match);
    if (taken) {
        m_end.operation = found.intent.id;
        return end(IntakeWord::TakenIn);
    }
    m_end.refusal = taken.error();
    end(IntakeWord::Refused);
}

void LinkIntake::end(IntakeWord word)
{
    m_end.word = word;
    Q_EMIT finished(m_end);
    deleteLater();
}

} // namespace vezne::till
