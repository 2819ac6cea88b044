// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include "core/till/threeds/threeds.h"
#include "core/till/till.h"
#include "tests/support/hostileserver.h"
#include "tests/support/iyzicoanswers.h"
#include "tests/support/journalbuilder.h"

/// A shop whose provider is the test, for the flow of 3-D Secure.
namespace vezne::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline constexpr auto initialize = "/payment/3dsecure/initialize";
inline constexpr auto auth = "/payment/v2/3dsecure/auth";
inline const QString paymentId = QStringLiteral("22416099");
inline const QByteArray bankPage = "<html>the bank's page</html>";

inline std::shared_ptr<iyzico::Credentials> credentials()
{
    return std::make_shared<iyzico::Credentials>(exampleCredentials());
}

inline QByteArray signedBy(const QStringList &values)
{
    return iyzico::responseSignature(exampleCredentials().secretKey, values);
}

inline card::Card testCard()
{
    return card::KeyedCard{
        u"Ayşe Yılmaz"_s, SecretBytes("5528790000000008"_ba), {12, 2030}, SecretBytes("123"_ba)};
}

inline till::Sale saleOf(const QString &order)
{
    till::Sale sale{.orderId = order,
                    .items = till::singleItem(Money(15000, Currency::TRY), u"Çay"_s),
                    .paidPrice = Money(15000, Currency::TRY),
                    .buyer = till::completed(iyzico::Buyer())};
    sale.billingAddress = till::addressOf(sale.buyer);
    return sale;
}

/// A shop whose provider is the test.
class Counter
{
public:
    Counter()
        : m_client(m_server.base(), credentials(), {.money = 2s, .inquiry = 2s})
    {
        open();
    }

    void open()
    {
        m_till = std::make_unique<till::Till>(m_book.journal(), m_client, till::Recovery::Options{});
    }
    void close() { m_till.reset(); }

    till::ThreeDs *begin()
    {
        const auto begun = till().chargeWithThreeDs(saleOf(u"S-1"_s), testCard());
        if (!begun)
            return nullptr;
        id = (*begun)->operation();
        server().behave(initialize, {.answer = httpAnswer(200, initializedAnswer())});
        server().behave(auth, {.answer = httpAnswer(200, paidAnswer())});
        return *begun;
    }

    /// Leads to the bank's page.
    till::ThreeDs *goToBank()
    {
        till::ThreeDs *threeDs = begin();
        if (!threeDs ||
            !QTest::qWaitFor([threeDs] { return threeDs->stage() == till::ThreeDs::Stage::AtPage; }))
            return nullptr;
        return threeDs;
    }

    [[nodiscard]] QByteArray initializedAnswer() const
    {
        return R"({"status":"success","conversationId":")" + id.toLatin1() + R"(","paymentId":")" +
               paymentId.toLatin1() + R"(","threeDSHtmlContent":")" + bankPage.toBase64() +
               R"(","signature":")" + signedBy({paymentId, id}) + R"("})";
    }

    [[nodiscard]] QByteArray paidAnswer(const QString &payment = paymentId) const
    {
        return R"({"status":"success","conversationId":")" + id.toLatin1() + R"(","paymentId":")" +
               payment.toLatin1() +
               R"(","price":150.0,"paidPrice":150.0,"currency":"TRY","basketId":"S-1","fraudStatus":1,)"
               R"("mdStatus":1,"installment":1,"phase":"AUTH","itemTransactions":[],"signature":")" +
               signedBy({payment, u"TRY"_s, u"S-1"_s, id, u"150"_s, u"150"_s}) + R"("})";
    }

    [[nodiscard]] QByteArray form(const QString &mdStatus = u"1"_s, const QString &status = u"success"_s,
                                  const QString &payment = paymentId) const
    {
        return "status=" + status.toLatin1() + "&paymentId=" + payment.toLatin1() +
               "&conversationData=&conversationId=" + id.toLatin1() + "&mdStatus=" + mdStatus.toLatin1() +
               "&signature=" + signedBy({QString(), id, mdStatus, payment, status});
    }

    /// Where initialize told the provider to send the browser.
    [[nodiscard]] QUrl callback() const
    {
        const QByteArray request = m_server.lastRequest(initialize);
        const QByteArray key = R"("callbackUrl":")";
        const qsizetype begin = request.indexOf(key) + key.size();
        return QUrl(QString::fromLatin1(request.sliced(begin, request.indexOf('"', begin) - begin)));
    }

    /// The browser's POST; the HTTP status, or 0 when nobody listens.
    int comeBack(const QByteArray &body)
    {
        QNetworkRequest request(callback());
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_ba);
        const std::unique_ptr<QNetworkReply> reply(m_browser.post(request, body));
        return QTest::qWaitFor([&reply] { return reply->isFinished(); })
                   ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
                   : -1;
    }

    int visit(const QUrl &url, QByteArray *body = nullptr)
    {
        const std::unique_ptr<QNetworkReply> reply(m_browser.get(QNetworkRequest(url)));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }))
            return -1;
        if (body)
            *body = reply->readAll();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    [[nodiscard]] journal::Operation row() { return m_book.journal().reader().operation(id).value(); }
    [[nodiscard]] HostileServer &server() { return m_server; }
    [[nodiscard]] till::Till &till() { return *m_till; }
    [[nodiscard]] ManualClock &clock() { return m_book.clock(); }
    [[nodiscard]] journal::Journal &journal() { return m_book.journal(); }

    QString id;

private:
    HostileServer m_server;
    JournalBuilder m_book;
    iyzico::Client m_client;
    QNetworkAccessManager m_browser;
    std::unique_ptr<till::Till> m_till;
};

/// How a flow ended, kept beyond its life.
class End
{
public:
    explicit End(till::ThreeDs *threeDs)
        : m_spy(threeDs, &till::ThreeDs::finished)
    {}

    std::optional<till::AttemptEnd> wait(int milliseconds = 5000)
    {
        if (!QTest::qWaitFor([this] { return !m_spy.isEmpty(); }, milliseconds) || m_spy.size() != 1)
            return std::nullopt;
        return m_spy.first().first().value<till::AttemptEnd>();
    }

private:
    QSignalSpy m_spy;
};

} // namespace vezne::test
