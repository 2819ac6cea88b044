// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sending.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>

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

} // namespace vezne::bench
