// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/signing.h"

#include <QEventLoop>
#include <QFile>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <functional>
#include <sys/resource.h>

#include "app/desktop/privatesandbox.h"
#include "core/iyzico/client.h"
#include "core/iyzico/endpoints/bincheck.h"
#include "core/iyzico/requestsigner.h"
#include "tests/bench/require.h"
#include "tests/bench/samples.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int calls = 2000;
constexpr int warmUp = 200; ///< calls before them, with each client
constexpr int patience = 120'000;

/// Milliseconds of CPU that this process has used, with all its threads.
double cpuUsed()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(use.ru_utime) + milliseconds(use.ru_stime);
}

/// Milliseconds of CPU for each of many calls; `call` makes one and quits the loop when it was answered.
double costOf(const std::function<void(QEventLoop &)> &call)
{
    QEventLoop loop;
    double before = 0;
    for (int i = -warmUp; i < calls; ++i) {
        if (i == 0)
            before = cpuUsed();
        call(loop);
        loop.exec();
    }
    return (cpuUsed() - before) / calls;
}

double ourCost(iyzico::Client &client)
{
    return costOf([&](QEventLoop &loop) {
        iyzico::Job *job = client.send(iyzico::binCheckCall(u"552879"_s, u"bench"_s, Language::Turkish));
        QObject::connect(job, &iyzico::Job::finished, &loop, [&](const iyzico::Outcome &outcome) {
            if (!std::holds_alternative<iyzico::Answer>(outcome))
                giveUp(u"a call failed"_s);
            loop.quit();
        });
    });
}

/// What cannot be saved as long as Qt sends: the same request, signed once, and the answer's bytes.
double costOfQtAlone(const QUrl &api, const iyzico::Credentials &keys)
{
    const iyzico::Call call = iyzico::binCheckCall(u"552879"_s, u"bench"_s, Language::Turkish);
    const QByteArray body(call.body.data(), static_cast<qsizetype>(call.body.size()));
    QUrl url = api;
    url.setPath(call.path);
    const QByteArray randomKey = iyzico::makeRandomKey();
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", iyzico::authorizationHeader(keys, randomKey, call.path.toLatin1(),
                                                                      call.body.bytes()));
    request.setRawHeader("x-iyzi-rnd", randomKey);
    request.setRawHeader("Content-Type", "application/json");
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    return costOf([&](QEventLoop &loop) {
        QNetworkReply *reply = manager.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [reply, &loop] {
            if (reply->error() != QNetworkReply::NoError || reply->readAll().isEmpty())
                giveUp(u"a bare call failed"_s);
            reply->deleteLater();
            loop.quit();
        });
    });
}

/// Milliseconds of CPU a call costs Node; nothing where Node or the package is missing.
std::optional<double> nodeCost(const QUrl &api, const QString &authority = {})
{
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, u"tests/app/sandbox/node/node_modules"_s);
    environment.insert(u"NODE_EXTRA_CA_CERTS"_s, authority);
    node.setProcessEnvironment(environment);
    node.start(u"node"_s, {u"tests/bench/signing.js"_s, api.toString(), QString::number(calls),
                           QString::number(warmUp)});
    if (!node.waitForFinished(patience) || node.exitCode() != 0)
        return std::nullopt;
    return node.readAllStandardOutput().trimmed().toDouble();
}

/// Ends with the process that speaks TLS.
class TlsEnd
{
public:
    TlsEnd()
    {
        QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                         u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s,
                                         u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s,
                                         u"-keyout"_s, key(), u"-out"_s, certificate()});
        m_node.start(u"node"_s, {u"tests/bench/tlsend.js"_s, certificate(), key()});
        if (m_node.waitForReadyRead(patience))
            m_port = m_node.readLine().trimmed().toInt();
    }
    ~TlsEnd()
    {
        m_node.kill();
        m_node.waitForFinished();
    }
    TlsEnd(const TlsEnd &) = delete;
    TlsEnd &operator=(const TlsEnd &) = delete;

    [[nodiscard]] bool isThere() const { return m_port > 0; }
    [[nodiscard]] QUrl url() const { return QUrl(u"https://localhost:%1"_s.arg(m_port)); }
    [[nodiscard]] QString certificate() const { return m_folder.filePath(u"certificate.pem"_s); }

private:
    [[nodiscard]] QString key() const { return m_folder.filePath(u"key.pem"_s); }

    QTemporaryDir m_folder;
    QProcess m_node;
    int m_port = 0;
};

void printCost(const char *what, double ours, std::optional<double> theirs, const char *bar)
{
    printLine(what, ours, theirs.value_or(-1), bar);
}

} // namespace

void measureSigning(const QString &)
{
    QLoggingCategory::setFilterRules(u"vezne.*.info=false"_s); // the other client writes no log either
    const desktop::PrivateSandbox provider;
    if (provider.url().isEmpty())
        giveUp(u"vezne-sandbox is not there"_s);
    const auto keys = desktop::PrivateSandbox::credentials();
    iyzico::Client client(provider.url(), keys);
    const double ours = ourCost(client);
    const double alone = costOfQtAlone(provider.url(), *keys);
    const auto theirs = nodeCost(provider.url());
    printCost("signed request, CPU per call", ours, theirs, "at most 0.5 x the Node client's");
    printCost("signed request, what Qt's own client costs of it", alone, theirs, "");

    const TlsEnd end;
    if (!end.isThere())
        return;
    iyzico::Client secure(end.url(), keys);
    secure.trustAlso(QSslCertificate::fromPath(end.certificate()));
    printCost("signed request over TLS, CPU per call", ourCost(secure),
              nodeCost(end.url(), end.certificate()), "at most 0.5 x the Node client's");
}

} // namespace vezne::bench
