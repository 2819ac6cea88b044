// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sandboxprocess.h"
#include "tests/support/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace vezne::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

SandboxProcess::SandboxProcess(const QStringList &arguments)
    : m_arguments(arguments)
{
    start(0);
}

SandboxProcess::~SandboxProcess()
{
    kill();
}

void SandboxProcess::start(quint16 port)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        programPath(u"vezne-sandbox"_s),
        m_arguments + QStringList{u"--quiet"_s, u"--end-with-parent"_s, u"--port"_s, QString::number(port)});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(10'000))
            return; // it said on standard error why it did not start
    }
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    m_port = quint16(QUrl(line.value("listening"_L1).toString()).port(0));
}

void SandboxProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void SandboxProcess::restart()
{
    kill();
    start(m_port);
}

QString SandboxProcess::baseUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

QJsonObject SandboxProcess::ledger() const
{
    // After thousands of payments it takes a while to write.
    return rawHttp(m_port, "GET", "/sandbox/ledger", {}, {}, std::chrono::minutes(1)).json();
}

int SandboxProcess::requestCount(const QString &path, const QString &conversationId) const
{
    for (const QJsonValue request : ledger().value("requests"_L1).toArray()) {
        if (request["path"_L1] == path && request["conversationId"_L1] == conversationId)
            return request["count"_L1].toInt();
    }
    return 0;
}

int SandboxProcess::requestCount(const QString &path) const
{
    int count = 0;
    for (const QJsonValue request : ledger().value("requests"_L1).toArray()) {
        if (request["path"_L1] == path)
            count += request["count"_L1].toInt();
    }
    return count;
}

QList<QJsonObject> SandboxProcess::payments(const QString &conversationId, const QString &status) const
{
    QList<QJsonObject> found;
    for (const QJsonValue payment : ledger().value("payments"_L1).toArray()) {
        if (payment["conversationId"_L1] == conversationId && payment["status"_L1] == status)
            found << payment.toObject();
    }
    return found;
}

bool SandboxProcess::fault(const QString &path, const QString &behaviour, int times,
                           std::chrono::milliseconds delay) const
{
    return control("/sandbox/fault", {{u"path"_s, path},
                                      {u"behaviour"_s, behaviour},
                                      {u"times"_s, times},
                                      {u"delayMs"_s, qint64(delay.count())}})
               .status == 200;
}

bool SandboxProcess::setAccount(const QString &name, const QString &value) const
{
    return control("/sandbox/account", {{name, value}}).status == 200;
}

bool SandboxProcess::decideReview(const QString &paymentId, const QString &verdict) const
{
    return control("/sandbox/review", {{u"paymentId"_s, paymentId}, {u"verdict"_s, verdict}}).status == 200;
}

bool SandboxProcess::setClock(const QDateTime &now) const
{
    return control("/sandbox/clock", {{u"now"_s, now.toUTC().toString(Qt::ISODateWithMs)}}).status == 200;
}

bool SandboxProcess::reset() const
{
    return control("/sandbox/reset", {}).status == 200;
}

RawAnswer SandboxProcess::control(const QByteArray &path, const QJsonObject &body) const
{
    return rawHttp(m_port, "POST", path, bytes(body));
}

RawAnswer SandboxProcess::call(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                               std::chrono::milliseconds patience) const
{
    const QByteArray random = "test-" + QByteArray::number(quint64(this)) + QByteArray::number(body.size());
    const QByteArray signature = QMessageAuthenticationCode::hash(random + target.split('?').first() + body,
                                                                  secretKey(), QCryptographicHash::Sha256)
                                     .toHex();
    const QByteArray plain = "apiKey:" + apiKey() + "&randomKey:" + random + "&signature:" + signature;
    return rawHttp(m_port, method, target, body, {{"Authorization", "IYZWSv2 " + plain.toBase64()}},
                   patience);
}

RawAnswer SandboxProcess::post(const QByteArray &path, const QJsonObject &body,
                               std::chrono::milliseconds patience) const
{
    return call("POST", path, bytes(body), patience);
}

} // namespace vezne::test
