// SPDX-License-Identifier: GPL-3.0-or-later
// The flow against a provider that answers as told; every request is counted.
#include "tests/core/till/threeds/counter.h"
#include "tests/support/stored.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::test;
using journal::State;
using till::ThreeDs;

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
    const QByteArray bytes = test::bytesStoredFor(counter.journal().place());
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

VEZNE_TEST(TestThreeDs)
#include "tst_threeds.moc"
