// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <chrono>
#include <memory>

#include "core/base/clock.h"
#include "core/iyzico/call.h"
#include "core/iyzico/credentials.h"
#include "core/iyzico/job.h"

class QNetworkAccessManager;
class QNetworkRequest;
class QSslCertificate;

namespace vezne::iyzico {

/// How long one call may take from start to the last byte of its answer. Measured by our own timer:
/// QNetworkRequest's transfer time-out restarts with every byte.
struct Deadlines
{
    std::chrono::milliseconds money{130'000};
    std::chrono::milliseconds inquiry{30'000};
};

/// The one door to iyzico: every request of Vezne is signed, addressed and sent here and nowhere else.
class Client : public QObject
{
    Q_OBJECT

public:
    /// `base` is scheme, host and port (`https://api.iyzipay.com`). Plain http is spoken to loopback
    /// addresses only; to any other, every call ends NotSent with Trouble::InsecureAddress. Without keys
    /// (null) every call ends NotSent with Trouble::NoKeys.
    Client(const QUrl &base, const std::shared_ptr<const Credentials> &credentials, Deadlines deadlines = {},
           QObject *parent = nullptr);
    ~Client() override;

    /// Trusts these authorities besides the system's. For tests, which serve TLS from this machine with an
    /// authority of their own; chain, dates and host name are verified as ever.
    void trustAlso(const QList<QSslCertificate> &authorities);

    /// Starts `call` and returns its job, which reports once and then deletes itself. The report comes from
    /// the event loop, never from inside this function.
    Job *send(Call call);

    [[nodiscard]] const Credentials &credentials() const { return *m_credentials; }
    [[nodiscard]] QUrl base() const { return m_base; }

    /// Tells accounts at iyzico apart, and nothing else: eight hexadecimal digits of a hash of host and API
    /// key; empty without keys.
    [[nodiscard]] QString account() const;

Q_SIGNALS:
    /// The provider's clock, as an answer that has just come tells it.
    void timeHeard(vezne::Instant systemTime);

private:
    [[nodiscard]] QNetworkRequest requestFor(const Call &call);
    QSslConfiguration &tls();

    QUrl m_base;
    std::shared_ptr<const Credentials> m_credentials;
    Deadlines m_deadlines;
    std::optional<QSslConfiguration> m_tls;             ///< see tls()
    std::unique_ptr<QNetworkAccessManager> m_inquiries; ///< kept-alive connections; money never uses them
};

} // namespace vezne::iyzico
