// SPDX-License-Identifier: GPL-3.0-or-later
// Answers about something else than was asked, by a server that says whatever it is told to.
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "core/till/inquiry.h"
#include "tests/support/iyzicoanswers.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using till::Presence;

Q_DECLARE_METATYPE(vezne::till::Presence)

namespace {

/// Says what it is told to under the conversation of each question, as the client demands.
class Parrot : public QTcpServer
{
public:
    Parrot(QJsonObject detail, QJsonObject reporting)
    {
        connect(this, &QTcpServer::newConnection, this, [this, detail, reporting] {
            QTcpSocket *caller = nextPendingConnection();
            connect(caller, &QTcpSocket::readyRead, this, [=, heard = QByteArray()]() mutable {
                heard += caller->readAll();
                static const QRegularExpression asked(u"conversationId(?:=|\":\")([0-9a-f-]{36})"_s,
                                                      QRegularExpression::CaseInsensitiveOption);
                const auto match = asked.match(QString::fromLatin1(heard));
                if (!match.hasMatch())
                    return;
                QJsonObject answer = heard.startsWith("POST") ? detail : reporting;
                answer.insert("conversationId"_L1, match.captured(1));
                const QByteArray body = QJsonDocument(answer).toJson();
                heard.clear();
                caller->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl base() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
};

} // namespace

class TestInquiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidOfAnotherPaymentIsNoWord_data()
    {
        QTest::addColumn<QJsonObject>("detail");
        QTest::addColumn<QJsonObject>("reported");
        QTest::addColumn<Presence>("inDetail");
        QTest::addColumn<Presence>("inReporting");
        QTest::addColumn<bool>("isContradictory");
        using P = Presence;
        const QJsonObject ours = detail({});
        const QJsonObject listed = reported({});
        QTest::newRow("both about ours") << ours << listed << P::Found << P::Found << false;
        QTest::newRow("detail about another payment")
            << detail({{"paymentId"_L1, u"99"_s}}) << listed << P::NoWord << P::Found << false;
        QTest::newRow("another payment's failure")
            << detail({{"paymentId"_L1, u"99"_s}, {"paymentStatus"_L1, u"FAILURE"_s}}) << listed << P::NoWord
            << P::Found << false;
        QTest::newRow("another order's failure")
            << detail({{"basketId"_L1, u"S-2"_s}, {"paymentStatus"_L1, u"FAILURE"_s}}) << listed << P::NoWord
            << P::Found << false;
        QTest::newRow("money taken for another order under our conversation")
            << detail({{"basketId"_L1, u"S-2"_s}}) << listed << P::Found << P::Found << true;
        QTest::newRow("a report of another conversation")
            << ours << reported({{"paymentConversationId"_L1, u"theirs"_s}}) << P::Found << P::NoWord
            << false;
        QTest::newRow("a report of another payment")
            << ours << reported({{"paymentId"_L1, u"99"_s}}) << P::Found << P::NoWord << false;
        QTest::newRow("a hold in place of a charge")
            << detail({{"phase"_L1, u"PRE_AUTH"_s}}) << listed << P::Found << P::Found << true;
        QTest::newRow("a transfer that is on its way")
            << detail({{"paymentStatus"_L1, u"INIT_BANK_TRANSFER"_s}}) << reported({{"paymentStatus"_L1, 8}})
            << P::NoWord << P::NoWord << false;
        QTest::newRow("on the way to the bank")
            << detail({{"paymentStatus"_L1, u"INIT_THREEDS"_s}}) << reported({{"paymentStatus"_L1, 2}})
            << P::Unfinished << P::Unfinished << false;
    }

    void whatIsSaidOfAnotherPaymentIsNoWord()
    {
        QFETCH(const QJsonObject, detail);
        QFETCH(const QJsonObject, reported);
        journal::Operation operation = charge();
        operation.paymentId = u"21"_s;
        const till::Findings findings = ask(operation, detail, reported);
        QTEST(findings.inDetail, "inDetail");
        QTEST(findings.inReporting, "inReporting");
        QTEST(findings.isContradictory, "isContradictory");
        QVERIFY(findings.facts.paymentId.isEmpty() || findings.facts.paymentId == "21"_L1);
    }

    /// The hold that it collects is a success too: without a word on the phase nothing is known.
    void onlyThePhaseTellsOfACapture_data()
    {
        QTest::addColumn<QString>("phase");
        QTest::addColumn<Presence>("presence");
        QTest::newRow("captured") << u"POST_AUTH"_s << Presence::Found;
        QTest::newRow("still held") << u"PRE_AUTH"_s << Presence::Absent;
        QTest::newRow("a payment that was no hold") << u"AUTH"_s << Presence::Absent;
        QTest::newRow("not said") << QString() << Presence::NoWord;
        QTest::newRow("a word that nobody explains") << u"POST_AUTH_2"_s << Presence::NoWord;
    }

    void onlyThePhaseTellsOfACapture()
    {
        QFETCH(const QString, phase);
        journal::Operation capture = charge();
        capture.kind = journal::Kind::Capture;
        const QJsonObject said{{"phase"_L1, phase}};
        const till::Findings findings = ask(capture, detail(said), reported(said), u"21"_s);
        QTEST(findings.inDetail, "presence");
        QTEST(findings.inReporting, "presence");
        QVERIFY(!findings.isContradictory);
    }

    void aHoldOnAPageIsNoCharge_data()
    {
        QTest::addColumn<QString>("phase");
        QTest::addColumn<bool>("isContradictory");
        QTest::newRow("a charge") << u"AUTH"_s << false;
        QTest::newRow("not said") << QString() << false;
        QTest::newRow("a hold") << u"PRE_AUTH"_s << true;
    }

    void aHoldOnAPageIsNoCharge()
    {
        QFETCH(const QString, phase);
        journal::Operation onPage = charge();
        onPage.page = journal::HostedPage::Checkout;
        onPage.challenge = journal::Challenge{.token = u"t-1"_s};
        const till::Findings findings =
            ask(onPage, detail({{"phase"_L1, phase}, {"token"_L1, u"t-1"_s}}), reported({}));
        QCOMPARE(findings.inDetail, Presence::Found);
        QTEST(findings.isContradictory, "isContradictory");
    }

private:
    static journal::Operation charge()
    {
        const Money paid(10'000, Currency::TRY);
        journal::Operation operation;
        operation.id = u"ours"_s;
        operation.orderId = u"S-1"_s;
        operation.price = operation.paidPrice = operation.amount = paid;
        return operation;
    }

    static till::Findings ask(const journal::Operation &operation, const QJsonObject &detail,
                              const QJsonObject &reported, const QString &paymentId = {})
    {
        const Parrot server(detail, {{"status"_L1, u"success"_s}, {"payments"_L1, QJsonArray{reported}}});
        iyzico::Client client(server.base(),
                              std::make_shared<iyzico::Credentials>(test::exampleCredentials()));
        auto *inquiry = new till::Inquiry(client, operation, paymentId, Language::English, nullptr);
        till::Findings findings;
        QSignalSpy finished(inquiry, &till::Inquiry::finished);
        connect(inquiry, &till::Inquiry::finished, &client,
                [&findings](const till::Findings &found) { findings = found; });
        inquiry->start();
        if (finished.isEmpty())
            finished.wait();
        return findings;
    }

    static QJsonObject with(QJsonObject object, const QJsonObject &changes)
    {
        for (auto change = changes.begin(); change != changes.end(); ++change)
            object.insert(change.key(), change.value());
        return object;
    }

    static QJsonObject detail(const QJsonObject &changes)
    {
        return with({{"status"_L1, u"success"_s},
                     {"paymentStatus"_L1, u"SUCCESS"_s},
                     {"paymentId"_L1, u"21"_s},
                     {"basketId"_L1, u"S-1"_s},
                     {"currency"_L1, u"TRY"_s},
                     {"price"_L1, u"100.00"_s},
                     {"paidPrice"_L1, u"100.00"_s},
                     {"installment"_L1, 1},
                     {"phase"_L1, u"AUTH"_s},
                     {"fraudStatus"_L1, 1}},
                    changes);
    }

    static QJsonObject reported(const QJsonObject &changes)
    {
        return with({{"paymentId"_L1, u"21"_s},
                     {"paymentConversationId"_L1, u"ours"_s},
                     {"paymentStatus"_L1, 1},
                     {"currency"_L1, u"TRY"_s},
                     {"price"_L1, u"100.00"_s},
                     {"paidPrice"_L1, u"100.00"_s},
                     {"installment"_L1, 1},
                     {"phase"_L1, u"AUTH"_s},
                     {"fraudStatus"_L1, 1}},
                    changes);
    }
};

VEZNE_TEST(TestInquiry)
#include "tst_inquiry.moc"
