// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/client.h"

#include <QCryptographicHash>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

#include "core/base/address.h"
#include "core/iyzico/requestsigner.h"
#include "core/iyzico/transmission.h"

namespace vezne::iyzico {

namespace {

/// Everything that Qt might do by itself, off.
void forbidInitiative(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
}

/// Stands for keys that were not given.
const std::shared_ptr<const Credentials> &noKeys()
{
    static const auto none = std::make_shared<const Credentials>();
    return none;
}

} // namespace

Client::Client(const QUrl &base, const std::shared_ptr<const Credentials> &credentials, Deadlines deadlines,
               QObject *parent)
    : QObject(parent)
    , m_base(base)
    , m_credentials(credentials ? credentials : noKeys())
    , m_deadlines(deadlines)
    , m_inquiries(makeNetworkManager())
{}

Client::~Client()
{
    // The jobs use the manager. Each reports as it goes.
    while (Job *job = findChild<Job *>(QString(), Qt::FindDirectChildrenOnly))
        delete job;
}

void Client::trustAlso(const QList<QSslCertificate> &authorities)
{
    tls().addCaCertificates(authorities);
}

QSslConfiguration &Client::tls()
{
    // Made with the first request: it loads the library and its certificates, and no window waits for that.
    if (!m_tls) {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setProtocol(QSsl::TlsV1_2OrLater);
        m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
    }
    return *m_tls;
}

QString Client::account() const
{
    if (!m_credentials)
        return {};
    const QByteArray named = m_base.host().toUtf8() + '\n' + m_credentials->apiKey;
    return QString::fromLatin1(QCryptographicHash::hash(named, QCryptographicHash::Sha256).toHex().first(8));
}

Job *Client::send(Call call)
{
    if (!isSafeAddress(m_base))
        return new Transmission(std::move(call), NotSent{Trouble::InsecureAddress, m_base.host()}, this);
    if (m_credentials == noKeys())
        return new Transmission(std::move(call), NotSent{Trouble::NoKeys, {}}, this);
    const QNetworkRequest request = requestFor(call);
    const auto deadline = call.effect == Effect::Money ? m_deadlines.money : m_deadlines.inquiry;
    auto *transmission = new Transmission(std::move(call), request, deadline, m_inquiries.get(), this);
    connect(transmission, &Job::finished, this, [this](const Outcome &outcome) {
        const auto *answer = std::get_if<Answer>(&outcome);
        if (const auto time = answer ? answer->systemTime() : std::nullopt)
            Q_EMIT timeHeard(*time);
    });
    return transmission;
}

QNetworkRequest Client::requestFor(const Call &call)
{
    QUrl url;
    url.setScheme(m_base.scheme());
    url.setHost(m_base.host());
    url.setPort(m_base.port());
    url.setPath(call.path);
    const QByteArray signedPath = url.path(QUrl::FullyEncoded).toLatin1();
    url.setQuery(call.query);

    const QByteArray randomKey = makeRandomKey();
    QNetworkRequest request(url);
    request.setRawHeader("Authorization",
                         authorizationHeader(*m_credentials, randomKey, signedPath, call.body.bytes()));
    request.setRawHeader("x-iyzi-rnd", randomKey);
    request.setRawHeader("x-iyzi-client-version", "vezne-" VEZNE_VERSION);
    request.setRawHeader("User-Agent", "Vezne/" VEZNE_VERSION);
    request.setRawHeader("Accept", "application/json");
    // Asking for it ourselves stops Qt from inflating answers, so no small answer grows into a huge one.
    request.setRawHeader("Accept-Encoding", "identity");
    if (!call.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    request.setSslConfiguration(tls());
    forbidInitiative(request);
    return request;
}

} // namespace vezne::iyzico
