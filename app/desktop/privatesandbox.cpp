// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/privatesandbox.h"

#include <csignal>
#include <sys/prctl.h>

#include "app/desktop/plainhttp.h"
#include "core/base/json.h"
#include "core/base/program.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int startPatience = 10'000; // milliseconds; a slow disk at first start

} // namespace

PrivateSandbox::PrivateSandbox(const QString &dataFile)
{
    // Should we be killed, the kernel ends it too.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{u"--quiet"_s};
    if (!dataFile.isEmpty())
        arguments << u"--data"_s << dataFile;
    m_process.start(programNamed(u"vezne-sandbox"_s), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(startPatience))
            return;
    }
    const auto hello = json::parseObject(m_process.readLine().trimmed());
    if (hello)
        m_url = QUrl(hello->value("listening"_L1).toString());
}

PrivateSandbox::~PrivateSandbox()
{
    m_process.terminate();
    if (!m_process.waitForFinished(2'000))
        m_process.kill();
}

std::shared_ptr<const iyzico::Credentials> PrivateSandbox::credentials()
{
    // The sandbox's default keys; public by design.
    auto credentials = std::make_shared<iyzico::Credentials>();
    credentials->apiKey = "sandbox-vezne-api-key";
    QByteArray secret = "sandbox-vezne-secret-key";
    credentials->secretKey = SecretBytes::taking(secret);
    return credentials;
}

bool PrivateSandbox::setClock(const QDateTime &now) const
{
    return control(u"/sandbox/clock"_s, {{"now"_L1, now.toOffsetFromUtc(3 * 3600).toString(Qt::ISODate)}});
}

bool PrivateSandbox::setFault(const QString &path, const QString &behaviour,
                              std::chrono::milliseconds delay) const
{
    return control(u"/sandbox/fault"_s, {{"path"_L1, path},
                                         {"behaviour"_L1, behaviour},
                                         {"times"_L1, 1},
                                         {"delayMs"_L1, qint64(delay.count())}});
}

bool PrivateSandbox::clearFaults(const QString &path) const
{
    return control(u"/sandbox/fault"_s, {{"path"_L1, path}, {"behaviour"_L1, "none"_L1}});
}

bool PrivateSandbox::setMarketplace(bool on) const
{
    return control(u"/sandbox/account"_s, {{"marketplace"_L1, on ? "on"_L1 : "off"_L1}});
}

bool PrivateSandbox::control(const QString &path, const QJsonObject &body) const
{
    return postPlain(m_url.resolved(QUrl(path)), json::toBytes(body), "application/json").status == 200;
}

} // namespace vezne::desktop
