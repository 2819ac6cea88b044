// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/answer.h"

#include <QTest>

#include "core/base/json.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::iyzico;
using vezne::Decimal;

namespace {

Answer answer(const QByteArray &bytes)
{
    return {200, vezne::json::parseObject(bytes).value(), {}};
}

} // namespace

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASuccess();
    void readsABankFailure();
    void readsTheRateLimitWhoseCodeIsANumber();
    void readsFieldsThatAreAbsentOrOdd();
};

void TestAnswer::readsASuccess()
{
    const Answer success =
        answer(R"({"status":"success","systemTime":1528282342393,"conversationId":"123456789"})");
    QVERIFY(success.isSuccess());
    QCOMPARE(success.errorCode(), QString());
    QCOMPARE(success.conversationId(), u"123456789"_s);
    QCOMPARE(success.systemTime()->time_since_epoch().count(), 1528282342393);
}

void TestAnswer::readsABankFailure()
{
    const Answer failure =
        answer(R"({"status":"failure","errorCode":"10051","errorGroup":"NOT_SUFFICIENT_FUNDS",)"
               R"("errorMessage":"Kart limiti yetersiz, yetersiz bakiye","locale":"tr"})");
    QVERIFY(!failure.isSuccess());
    QCOMPARE(failure.errorCode(), u"10051"_s);
    QCOMPARE(failure.errorGroup(), u"NOT_SUFFICIENT_FUNDS"_s);
    QCOMPARE(failure.errorMessage(), u"Kart limiti yetersiz, yetersiz bakiye"_s);
    QCOMPARE(failure.conversationId(), QString());
    QVERIFY(!failure.systemTime());
}

void TestAnswer::readsTheRateLimitWhoseCodeIsANumber()
{
    const Answer failure = answer(
        R"({"status":"failure","errorCode":50000,"errorMessage":"Request Limit Exceeded","locale":"en"})");
    QCOMPARE(failure.errorCode(), u"50000"_s);
}

void TestAnswer::readsFieldsThatAreAbsentOrOdd()
{
    const QJsonObject object =
        answer(R"({"status":"success","zero":0E-8,"raw":20.00000000,"text":"1.5","flag":true,)"
               R"("empty":null,"list":[1],"count":3,"half":1.5})")
            .body;
    QCOMPARE(decimalField(object, "zero"_L1), Decimal());
    QCOMPARE(decimalField(object, "raw"_L1)->toPlain(), u"20"_s);
    QCOMPARE(decimalField(object, "text"_L1)->toPlain(), u"1.5"_s);
    QCOMPARE(intField(object, "count"_L1), 3);
    QCOMPARE(textField(object, "flag"_L1), u"true"_s);
    for (const QLatin1StringView name : {"absent"_L1, "empty"_L1, "list"_L1}) {
        QCOMPARE(textField(object, name), QString());
        QVERIFY(!decimalField(object, name));
        QVERIFY(!intField(object, name));
    }
    QVERIFY(!intField(object, "half"_L1));
}

VEZNE_TEST(TestAnswer)
#include "tst_answer.moc"
