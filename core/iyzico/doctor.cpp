// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/doctor.h"

#include "core/base/uuid7.h"
#include "core/iyzico/endpoints/connectiontest.h"
#include "core/iyzico/endpoints/installment.h"
#include "core/iyzico/trouble.h"

namespace vezne::iyzico {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 askedPrice = 100'00; // kuruş; nothing is charged

Finding findingOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::HostNotFound:
        return Finding::HostNotFound;
    case Trouble::Refused:
    case Trouble::Unreachable:
    case Trouble::Aborted:
        return Finding::NoConnection;
    case Trouble::Tls:
        return Finding::Tls;
    case Trouble::InsecureAddress:
        return Finding::InsecureAddress;
    case Trouble::NoKeys:
        return Finding::NoKeys;
    case Trouble::Deadline:
        return Finding::TooSlow;
    case Trouble::ConnectionLost:
    case Trouble::Redirected:
    case Trouble::HttpError:
    case Trouble::NotUnderstood:
    case Trouble::TooLarge:
    case Trouble::WrongConversation:
        return Finding::NotIyzico;
    }
    Q_UNREACHABLE();
}

/// iyzico's keys for its test environment say so in their first letters.
bool belongsElsewhere(const QByteArray &apiKey, const QString &host)
{
    const bool isOurs = host == "api.iyzipay.com"_L1 || host == "sandbox-api.iyzipay.com"_L1;
    return isOurs && apiKey.startsWith("sandbox-") != host.startsWith("sandbox-"_L1);
}

QString detailOf(const Outcome &outcome)
{
    if (const auto *answer = std::get_if<Answer>(&outcome))
        return answer->isSuccess() ? QString() : u"%1: %2"_s.arg(answer->errorCode(), answer->errorMessage());
    if (const auto *notSent = std::get_if<NotSent>(&outcome))
        return notSent->detail.isEmpty() ? word(notSent->trouble) : notSent->detail;
    const auto &noAnswer = std::get<NoAnswer>(outcome);
    return noAnswer.detail.isEmpty() ? word(noAnswer.trouble) : noAnswer.detail;
}

} // namespace

QString word(Finding finding)
{
    switch (finding) {
    case Finding::Well:
        return u"well"_s;
    case Finding::ClockOff:
        return u"clock-off"_s;
    case Finding::UnknownKey:
        return u"unknown-key"_s;
    case Finding::OtherEnvironment:
        return u"other-environment"_s;
    case Finding::WrongSecret:
        return u"wrong-secret"_s;
    case Finding::NoKeys:
        return u"no-keys"_s;
    case Finding::KeysRefused:
        return u"keys-refused"_s;
    case Finding::InsecureAddress:
        return u"insecure-address"_s;
    case Finding::HostNotFound:
        return u"host-not-found"_s;
    case Finding::NoConnection:
        return u"no-connection"_s;
    case Finding::Tls:
        return u"tls"_s;
    case Finding::NotIyzico:
        return u"not-iyzico"_s;
    case Finding::TooSlow:
        return u"too-slow"_s;
    case Finding::ProviderDown:
        return u"provider-down"_s;
    }
    Q_UNREACHABLE();
}

Finding findingOf(const Outcome &outcome, const QByteArray &apiKey, const QString &host)
{
    if (const auto *notSent = std::get_if<NotSent>(&outcome))
        return findingOf(notSent->trouble);
    if (const auto *noAnswer = std::get_if<NoAnswer>(&outcome))
        return findingOf(noAnswer->trouble);
    const int code = std::get<Answer>(outcome).errorCode().toInt();
    if (code == 1000 || code == 1007)
        return Finding::WrongSecret;
    if (code == 1001 || code == 1006)
        return belongsElsewhere(apiKey, host) ? Finding::OtherEnvironment : Finding::UnknownKey;
    if (code > 1001 && code <= 1009)
        return Finding::KeysRefused;
    // Whatever else it says, it has accepted the signature.
    return Finding::Well;
}

Doctor::Doctor(Client &client, const Clock &clock, Language language, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_language(language)
{}

void Doctor::start()
{
    Job *job = m_client.send(connectionTestCall());
    connect(job, &Job::finished, this, [this](const Outcome &outcome) {
        const auto *answer = std::get_if<Answer>(&outcome);
        if (!answer)
            return conclude(outcome);
        if (const auto theirs = answer->systemTime())
            m_skew = *theirs - m_clock.now();
        if (!answer->isSuccess()) {
            Q_EMIT finished({Finding::ProviderDown, detailOf(outcome), m_skew});
            return;
        }
        askForPlans();
    });
}

void Doctor::askForPlans()
{
    Job *job = m_client.send(
        installmentCall(Money(askedPrice, Currency::TRY), {}, uuid7(m_clock.now()), m_language));
    connect(job, &Job::finished, this, &Doctor::conclude);
}

void Doctor::conclude(const Outcome &outcome)
{
    Finding finding = findingOf(outcome, m_client.credentials().apiKey, m_client.base().host());
    if (finding == Finding::Well && m_skew && std::chrono::abs(*m_skew) > largestSkew)
        finding = Finding::ClockOff;
    Q_EMIT finished({finding, detailOf(outcome), m_skew});
}

} // namespace vezne::iyzico
