// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sending.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <sys/resource.h>

#include "app/desktop/privatesandbox.h"
#include "core/iyzico/endpoints/bincheck.h"
#include "core/till/till.h"
#include "tests/bench/rawbook.h"
#include "tests/bench/require.h"
#include "tests/bench/samples.h"
#include "tests/support/secrets.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int charges = 100;
constexpr int calls = 2000;
constexpr int warmUp = 200;      ///< calls before them, with each client
constexpr int rawRequest = 2000; ///< bytes

std::shared_ptr<const iyzico::Credentials> keys()
{
    return std::make_shared<iyzico::Credentials>(
        iyzico::Credentials{"sandbox-vezne-api-key", test::secretOf("sandbox-vezne-secret-key")});
}

till::Sale saleNumber(int number)
{
    const Money price(125'000 + number, Currency::TRY);
    till::Sale sale{.orderId = u"P-%1-%2"_s.arg(QDateTime::currentMSecsSinceEpoch()).arg(number),
                    .items = till::singleItem(price, u"Çini tabak"_s),
                    .paidPrice = price,
                    .buyer = till::completed({.name = u"Ayşe"_s, .surname = u"Yılmaz"_s}),
                    .repeatReason = u"bench"_s};
    sale.billingAddress = till::addressOf(sale.buyer);
    sale.shippingAddress = sale.billingAddress;
    return sale;
}

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

/// Milliseconds of CPU a call costs Node; nothing where Node or the package is missing.
std::optional<double> nodeCost(const QUrl &api)
{
    QProcess node;
    node.setProcessEnvironment([] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NODE_PATH"_s, u"tests/app/sandbox/node/node_modules"_s);
        return environment;
    }());
    node.start(u"node"_s, {u"tests/bench/signing.js"_s, api.toString(), QString::number(calls),
                           QString::number(warmUp)});
    if (!node.waitForFinished(120'000) || node.exitCode() != 0)
        return std::nullopt;
    return node.readAllStandardOutput().trimmed().toDouble();
}

/// A provider's end of the wire that notes when the first byte arrives, and hangs up.
class FarEnd
{
public:
    FarEnd()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            giveUp(u"no port"_s);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                m_samples.add(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
                socket->abort(); // no inquiry is to be heard among the charges
            });
        });
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void start() { m_clock.start(); }
    [[nodiscard]] const Samples &samples() const { return m_samples; }

private:
    QTcpServer m_server;
    QElapsedTimer m_clock;
    Samples m_samples;
};

} // namespace

Samples chargesOn(const journal::Place &place)
{
    FarEnd provider;
    SystemClock now;
    const auto journal = require(journal::Journal::open(
        place, journal::chainKeyFrom(test::secretOf("sandbox-vezne-secret-key")), now, 5s));
    journal->setActor({u"Ayşe"_s, u"cashier"_s});
    iyzico::Client client(QUrl(u"http://127.0.0.1:%1"_s.arg(provider.port())), keys());
    till::Till till(*journal, client, till::Recovery::Options{});
    QEventLoop loop;
    for (int i = 0; i < charges; ++i) {
        const till::Sale sale = saleNumber(i);
        const card::Card card = card::KeyedCard{
            u"Ayşe Yılmaz"_s, test::secretOf("5528790000000008"), {12, 2030}, test::secretOf("123")};
        provider.start();
        const auto attempt = till.charge(sale, card);
        if (!attempt)
            giveUp(u"no charge"_s);
        QObject::connect(*attempt, &till::Attempt::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return provider.samples();
}

namespace {

/// The least that it could be: two transactions of the same rows, a connection, some bytes.
Samples rawChargesOn(const QString &file)
{
    FarEnd provider;
    RawBook book(file);
    QEventLoop loop;
    for (int i = 0; i < charges; ++i) {
        QTcpSocket socket;
        QObject::connect(&socket, &QTcpSocket::connected, &socket,
                         [&] { socket.write(QByteArray(rawRequest, 'x')); });
        QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
        provider.start();
        book.begin();
        socket.connectToHost(QHostAddress::LocalHost, provider.port());
        loop.exec();
    }
    return provider.samples();
}

} // namespace

void measurePay(const QString &file)
{
    const Samples ours = chargesOn(file);
    const Samples reference = rawChargesOn(file);
    printLine("press Pay to first byte on the wire, median", ours.median(), reference.median(), "under 5 ms");
    printLine("press Pay to first byte on the wire, p99", ours.p99(), reference.p99(), "");
}

void measureSigning(const QString &)
{
    const desktop::PrivateSandbox provider;
    if (provider.url().isEmpty())
        giveUp(u"vezne-sandbox is not there"_s);
    iyzico::Client client(provider.url(), keys());
    QLoggingCategory::setFilterRules(u"vezne.*.info=false"_s); // the other client writes no log either
    QEventLoop loop;
    double before = 0;
    for (int i = -warmUp; i < calls; ++i) {
        if (i == 0)
            before = cpuUsed();
        iyzico::Job *job = client.send(iyzico::binCheckCall(u"552879"_s, u"bench"_s, Language::Turkish));
        QObject::connect(job, &iyzico::Job::finished, &loop, [&](const iyzico::Outcome &outcome) {
            if (!std::holds_alternative<iyzico::Answer>(outcome))
                giveUp(u"a call failed"_s);
            loop.quit();
        });
        loop.exec();
    }
    const double ours = (cpuUsed() - before) / calls;
    const auto theirs = nodeCost(provider.url());
    if (theirs)
        printLine("signed request, CPU per call", ours, *theirs, "at most 0.5 x the Node client's");
    else
        printLine("signed request, CPU per call (Node's client is not installed)", ours, -1, "");
}

} // namespace vezne::bench
