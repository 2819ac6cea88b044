// SPDX-License-Identifier: GPL-3.0-or-later
// The flow against a provider that answers as told; every request is counted.
#include "core/till/threeds/threeds.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include "core/till/till.h"
#include "tests/support/hostileserver.h"
#include "tests/support/iyzicoanswers.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::State;
using test::Behaviour;
using till::ThreeDs;

namespace {

constexpr auto initialize = "/payment/3dsecure/initialize";
constexpr auto auth = "/payment/v2/3dsecure/auth";
const QString paymentId = u"22416099"_s;
const QByteArray bankPage = "<html>the bank's page</html>";

std::shared_ptr<iyzico::Credentials> credentials()
{
    return std::make_shared<iyzico::Credentials>(test::exampleCredentials());
}

QByteArray signedBy(const QStringList &values)
{
    return iyzico::responseSignature(test::exampleCredentials().secretKey, values);
}

card::Card testCard()
{
    return card::KeyedCard{
        u"Ayşe Yılmaz"_s, SecretBytes("5528790000000008"_ba), {12, 2030}, SecretBytes("123"_ba)};
}

till::Sale saleOf(const QString &order)
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

    ThreeDs *begin()
    {
        const auto begun = till().chargeWithThreeDs(saleOf(u"S-1"_s), testCard());
        if (!begun)
            return nullptr;
        id = (*begun)->operation();
        server().behave(initialize, {.answer = test::httpAnswer(200, initializedAnswer())});
        server().behave(auth, {.answer = test::httpAnswer(200, paidAnswer())});
        return *begun;
    }

    /// Leads to the bank's page.
    ThreeDs *goToBank()
    {
        ThreeDs *threeDs = begin();
        if (!threeDs || !QTest::qWaitFor([threeDs] { return threeDs->stage() == ThreeDs::Stage::AtPage; }))
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
    [[nodiscard]] test::HostileServer &server() { return m_server; }
    [[nodiscard]] till::Till &till() { return *m_till; }
    [[nodiscard]] test::ManualClock &clock() { return m_book.clock(); }
    [[nodiscard]] journal::Journal &journal() { return m_book.journal(); }

    QString id;

private:
    test::HostileServer m_server;
    test::JournalBuilder m_book;
    iyzico::Client m_client;
    QNetworkAccessManager m_browser;
    std::unique_ptr<till::Till> m_till;
};

/// How a flow ended, kept beyond its life.
class End
{
public:
    explicit End(ThreeDs *threeDs)
        : m_spy(threeDs, &ThreeDs::finished)
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

} // namespace

class TestThreeDs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheMoneyAfterAGenuineReturn();
    void tellsTheJournalNothingThatOpensThePage();
    void neverFinishesWithoutAGenuineYes_data();
    void neverFinishesWithoutAGenuineYes();
    void finishesOnceHoweverOftenTheReturnComes();
    void asksAboutAFinishWithoutAnswer();
    void believesNoAnswerToAnotherPayment();
    void asksAboutAnInitializeWithoutAnswer();
    void declinesWhatTheProviderRefuses();
    void holdsTheOrderMeanwhile();
    void canBeGivenUp();
    void canBeGivenUpBeforeThePageHasCome();
    void expiresOnTheClock();
    void refusesALateReturn();
    void goesOnAfterARestart();
    void forgetsWhatExpiredDuringARestart();
};

void TestThreeDs::takesTheMoneyAfterAGenuineReturn()
{
    Counter counter;
    ThreeDs *threeDs = counter.begin();
    QVERIFY(threeDs);
    QCOMPARE(threeDs->stage(), ThreeDs::Stage::Starting);
    QSignalSpy opened(threeDs, &ThreeDs::opened);
    End end(threeDs);
    QVERIFY(opened.wait());
    QCOMPARE(counter.row().state, State::Challenge);
    QCOMPARE(counter.row().paymentId, paymentId);
    QCOMPARE(counter.server().requests(auth), 0);

    QByteArray page;
    const QUrl address = threeDs->page();
    QCOMPARE(counter.visit(address, &page), 200);
    QCOMPARE(page, bankPage);
    QCOMPARE(counter.visit(address), 404);

    QCOMPARE(counter.comeBack(counter.form()), 200);
    const auto ended = end.wait();
    QVERIFY(ended);
    QCOMPARE(ended->state, State::Paid);
    QCOMPARE(counter.row().state, State::Paid);
    QCOMPARE(counter.row().threeDs, journal::ThreeDs::Finishing);
    QCOMPARE(counter.server().requests(initialize), 1);
    QCOMPARE(counter.server().requests(auth), 1);
    const QByteArray request = counter.server().lastRequest(auth);
    for (const char *part : {R"("paymentId":"22416099")", R"("paidPrice":"150.00")", R"("basketId":"S-1")"})
        QVERIFY2(request.contains(part), part);
}

void TestThreeDs::tellsTheJournalNothingThatOpensThePage()
{
    Counter counter;
    QVERIFY(counter.goToBank());
    const QByteArray secret = counter.callback().path().toLatin1();
    QCOMPARE(secret.size(), 5 + 64);
    QFile file(counter.journal().file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains(secret.sliced(5)));
    QVERIFY(counter.row().challenge);
    QVERIFY(bytes.contains(counter.row().challenge->returnHash));
}

void TestThreeDs::neverFinishesWithoutAGenuineYes_data()
{
    QTest::addColumn<QString>("mdStatus");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("payment");
    QTest::addColumn<QByteArray>("from"); // what a forger changes in the form
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const QString &mdStatus, const QString &status,
                        const QString &payment, const QByteArray &from, const QByteArray &to,
                        const QString &code) {
        QTest::newRow(name) << mdStatus << status << payment << from << to << code;
    };
    for (const char *status : {"0", "2", "3", "4", "5", "6", "7", "8", "-1"})
        row(qPrintable(u"mdStatus %1"_s.arg(QLatin1String(status))), QLatin1String(status), u"success"_s,
            paymentId, {}, {}, u"MD_STATUS_"_s + QLatin1String(status));
    row("a failure with mdStatus 1", u"1"_s, u"failure"_s, paymentId, {}, {}, u"MD_STATUS_1"_s);
    row("a no turned into a yes", u"0"_s, u"failure"_s, paymentId, "status=failure", "status=success",
        u"FORGED_RETURN"_s);
    row("another mdStatus than was signed", u"0"_s, u"success"_s, paymentId, "mdStatus=0", "mdStatus=1",
        u"FORGED_RETURN"_s);
    row("the yes of another payment", u"1"_s, u"success"_s, u"99"_s, {}, {}, u"FORGED_RETURN"_s);
    row("no signature", u"1"_s, u"success"_s, paymentId, "&signature=", "&other=", u"FORGED_RETURN"_s);
    row("a field more than once", u"1"_s, u"success"_s, paymentId, "status=success",
        "status=success&status=success", u"FORGED_RETURN"_s);
}

void TestThreeDs::neverFinishesWithoutAGenuineYes()
{
    QFETCH(const QString, mdStatus);
    QFETCH(const QString, status);
    QFETCH(const QString, payment);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, code);
    Counter counter;
    ThreeDs *threeDs = counter.goToBank();
    QVERIFY(threeDs);
    End end(threeDs);
    QByteArray form = counter.form(mdStatus, status, payment);
    if (!from.isEmpty())
        form.replace(from, to);
    QCOMPARE(counter.comeBack(form), 200);
    const auto ended = end.wait();
    QVERIFY(ended);
    QCOMPARE(ended->state, State::Declined);
    QCOMPARE(counter.row().errorCode, code);
    QCOMPARE(counter.comeBack(counter.form()), 0); // a genuine one afterwards comes too late
    QCOMPARE(counter.server().requests(auth), 0);
}

void TestThreeDs::finishesOnceHoweverOftenTheReturnComes()
{
    Counter counter;
    ThreeDs *threeDs = counter.goToBank();
    QVERIFY(threeDs);
    End end(threeDs);
    QCOMPARE(counter.comeBack(counter.form()), 200);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(counter.comeBack(counter.form()), 0);
    QVERIFY(end.wait());
    QCOMPARE(counter.comeBack(counter.form()), 0);
    QCOMPARE(counter.server().requests(auth), 1);
    QCOMPARE(counter.row().state, State::Paid);
}

void TestThreeDs::asksAboutAFinishWithoutAnswer()
{
    Counter counter;
    ThreeDs *threeDs = counter.goToBank();
    QVERIFY(threeDs);
    End end(threeDs);
    counter.server().behave(auth, {.ending = Behaviour::Ending::Close});
    QCOMPARE(counter.comeBack(counter.form()), 200);
    const auto ended = end.wait();
    QVERIFY(ended);
    QCOMPARE(ended->state, State::Unknown);
    QCOMPARE(counter.server().requests(auth), 1);
    QVERIFY(counter.till().recovery().nextInquiry(counter.id)); // recovery has taken it up
}

void TestThreeDs::believesNoAnswerToAnotherPayment()
{
    Counter counter;
    ThreeDs *threeDs = counter.goToBank();
    QVERIFY(threeDs);
    End end(threeDs);
    counter.server().behave(auth, {.answer = test::httpAnswer(200, counter.paidAnswer(u"99"_s))});
    QCOMPARE(counter.comeBack(counter.form()), 200);
    QCOMPARE(end.wait().value().state, State::Unknown);
}

void TestThreeDs::asksAboutAnInitializeWithoutAnswer()
{
    Counter counter;
    ThreeDs *threeDs = counter.begin();
    QVERIFY(threeDs);
    End end(threeDs);
    counter.server().behave(initialize, {.ending = Behaviour::Ending::Close});
    QCOMPARE(end.wait().value().state, State::Unknown);
    QCOMPARE(counter.server().requests(initialize), 1);
    QCOMPARE(counter.row().threeDs, journal::ThreeDs::Started);
}

void TestThreeDs::declinesWhatTheProviderRefuses()
{
    Counter counter;
    ThreeDs *threeDs = counter.begin();
    QVERIFY(threeDs);
    End end(threeDs);
    counter.server().behave(
        initialize,
        {.answer = test::httpAnswer(200, R"({"status":"failure","errorCode":"10051","conversationId":")" +
                                             counter.id.toLatin1() + R"("})")});
    QCOMPARE(end.wait().value().state, State::Declined);
    QCOMPARE(counter.row().errorCode, u"10051"_s);
}

void TestThreeDs::holdsTheOrderMeanwhile()
{
    Counter counter;
    QVERIFY(counter.goToBank());
    const auto second = counter.till().charge(saleOf(u"S-1"_s), testCard());
    QVERIFY(!second);
    const auto other = counter.till().chargeWithThreeDs(saleOf(u"S-1"_s), testCard());
    QVERIFY(!other);
}

void TestThreeDs::canBeGivenUp()
{
    Counter counter;
    ThreeDs *threeDs = counter.goToBank();
    QVERIFY(threeDs);
    End end(threeDs);
    threeDs->giveUp();
    QCOMPARE(end.wait().value().state, State::Abandoned);
    QCOMPARE(counter.row().state, State::Abandoned);
    QVERIFY(!counter.row().challenge);
    QCOMPARE(counter.comeBack(counter.form()), 0);
    QCOMPARE(counter.server().requests(auth), 0);
}

void TestThreeDs::canBeGivenUpBeforeThePageHasCome()
{
    Counter counter;
    ThreeDs *threeDs = counter.begin();
    QVERIFY(threeDs);
    QSignalSpy opened(threeDs, &ThreeDs::opened);
    End end(threeDs);
    threeDs->giveUp();
    QCOMPARE(counter.row().state, State::Sending); // what is out is waited for
    QCOMPARE(end.wait().value().state, State::Abandoned);
    QVERIFY(opened.isEmpty());
}

void TestThreeDs::expiresOnTheClock()
{
    Counter counter;
    ThreeDs *threeDs = counter.goToBank();
    QVERIFY(threeDs);
    QCOMPARE(threeDs->until(), std::optional(counter.clock().now() + 10min));
    End end(threeDs);
    counter.clock().advance(10min - 1ms);
    QTest::qWait(1200); // the second has ticked, and nothing was due
    QCOMPARE(counter.row().state, State::Challenge);
    counter.clock().advance(1ms);
    QCOMPARE(end.wait().value().state, State::Abandoned);
    QCOMPARE(counter.comeBack(counter.form()), 0);
}

void TestThreeDs::refusesALateReturn()
{
    Counter counter;
    ThreeDs *threeDs = counter.goToBank();
    QVERIFY(threeDs);
    End end(threeDs);
    counter.clock().advance(10min);
    (void)counter.comeBack(counter.form()); // before the second that would have noticed
    QCOMPARE(end.wait().value().state, State::Abandoned);
    QCOMPARE(counter.server().requests(auth), 0);
}

void TestThreeDs::goesOnAfterARestart()
{
    Counter counter;
    QVERIFY(counter.goToBank());
    counter.close();
    QCOMPARE(counter.comeBack(counter.form()), 0);
    QCOMPARE(counter.row().state, State::Challenge);

    counter.open();
    QVERIFY(counter.till().recovery().settleLeftovers());
    QVERIFY(counter.till().resumeVisits());
    auto *threeDs = qobject_cast<ThreeDs *>(counter.till().visitOf(counter.id));
    QVERIFY(threeDs);
    QVERIFY(threeDs->page().isEmpty());
    End end(threeDs);
    QCOMPARE(counter.comeBack(counter.form()), 200);
    QCOMPARE(end.wait().value().state, State::Paid);
    QCOMPARE(counter.server().requests(auth), 1);
}

void TestThreeDs::forgetsWhatExpiredDuringARestart()
{
    Counter counter;
    QVERIFY(counter.goToBank());
    counter.close();
    counter.clock().advance(11min);
    counter.open();
    QVERIFY(counter.till().resumeVisits());
    QVERIFY(!counter.till().visitOf(counter.id));
    QCOMPARE(counter.row().state, State::Abandoned);
    QCOMPARE(counter.comeBack(counter.form()), 0);
}

VEZNE_TEST(TestThreeDs)
#include "tst_threeds.moc"
