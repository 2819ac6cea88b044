// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>
#include <chrono>

#include "tests/support/rawhttp.h"

namespace vezne::test {

/// A real `vezne-sandbox` on a free port, for one test: started by the constructor, killed by the destructor.
/// Needs no event loop.
class SandboxProcess
{
public:
    /// Starts it with these further arguments and waits until it listens; check isListening().
    explicit SandboxProcess(const QStringList &arguments = {});
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    [[nodiscard]] bool isListening() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString baseUrl() const; ///< `http://127.0.0.1:PORT`
    [[nodiscard]] QUrl url() const { return QUrl(baseUrl()); }

    static QByteArray apiKey() { return "sandbox-vezne-api-key"; }
    static QByteArray secretKey() { return "sandbox-vezne-secret-key"; }

    /// `kill -9`.
    void kill();
    /// Starts it again on the same port with the same arguments; with `--data` it knows what it knew.
    void restart();

    /// Everything the provider knows: `GET /sandbox/ledger`, see docs/sandbox.md.
    [[nodiscard]] QJsonObject ledger() const;
    /// Requests received on that path under that conversation id.
    [[nodiscard]] int requestCount(const QString &path, const QString &conversationId) const;
    /// Requests received on that path under any conversation id.
    [[nodiscard]] int requestCount(const QString &path) const;
    /// Payments under that conversation id with that status.
    [[nodiscard]] QList<QJsonObject> payments(const QString &conversationId,
                                              const QString &status = QStringLiteral("SUCCESS")) const;

    /// Lets the next `times` calls of `path` misbehave. False when the sandbox does not know the behaviour.
    bool fault(const QString &path, const QString &behaviour, int times = 1,
               std::chrono::milliseconds delay = std::chrono::milliseconds(0)) const;
    /// Agrees something with the merchant, and ends the fraud review of a payment; see docs/sandbox.md.
    bool setAccount(const QString &name, const QString &value) const;
    bool decideReview(const QString &paymentId, const QString &verdict) const;
    /// Moves the provider's clock. `now` carries its offset or is UTC.
    bool setClock(const QDateTime &now) const;
    /// Empties the ledger, forgets faults, puts the clock right.
    bool reset() const;

    /// One call of the provider's API, signed with the default keys by other code than Vezne's own. For a
    /// GET, `target` may carry a query.
    [[nodiscard]] RawAnswer call(const QByteArray &method, const QByteArray &target,
                                 const QByteArray &body = {},
                                 std::chrono::milliseconds patience = std::chrono::seconds(10)) const;
    [[nodiscard]] RawAnswer post(const QByteArray &path, const QJsonObject &body,
                                 std::chrono::milliseconds patience = std::chrono::seconds(10)) const;

private:
    void start(quint16 port);
    [[nodiscard]] RawAnswer control(const QByteArray &path, const QJsonObject &body) const;

    QStringList m_arguments;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace vezne::test
