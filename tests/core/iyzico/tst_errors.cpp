// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/errors.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vezne::iyzico;

class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatAFailureMeans_data();
    void knowsWhatAFailureMeans();
};

void TestErrors::knowsWhatAFailureMeans_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("group");
    QTest::addColumn<FailureMeaning>("meaning");

    for (const char *code : {"1", "2", "8514", "10202", "10203", "10204", "10214", "10216", "10219", "10223",
                             "10228", "10236", "10240", "10241", "10242"})
        QTest::addRow("code %s leaves the outcome unknown", code)
            << QString::fromLatin1(code) << QString() << FailureMeaning::Unknown;
    for (const char *group :
         {"REQUEST_TIMEOUT", "COMMUNICATION_OR_SYSTEM_ERROR", "ISSUER_OR_SWITCH_INOPERATIVE", "TIMEOUT",
          "REMOTE_ERROR", "LOCAL_ERROR", "UNKNOWN", "APPROVED_COMPLETED"})
        QTest::addRow("group %s leaves the outcome unknown under any code", group)
            << u"10999"_s << QString::fromLatin1(group) << FailureMeaning::Unknown;
    QTest::newRow("a failure without a code proves nothing")
        << QString() << QString() << FailureMeaning::Unknown;
    QTest::newRow("the rate limit did nothing") << u"50000"_s << QString() << FailureMeaning::NotProcessed;
    QTest::newRow("the rate limit under a bank's time-out is not believed")
        << u"50000"_s << u"TIMEOUT"_s << FailureMeaning::Unknown;
    QTest::newRow("too little money is final")
        << u"10051"_s << u"NOT_SUFFICIENT_FUNDS"_s << FailureMeaning::Final;
    QTest::newRow("a wrong card number is final") << u"12"_s << QString() << FailureMeaning::Final;
    QTest::newRow("a wrong signature is final") << u"1000"_s << QString() << FailureMeaning::Final;
    QTest::newRow("an over-refund is final") << u"5093"_s << QString() << FailureMeaning::Final;
    QTest::newRow("a local decline is final") << u"10243"_s << u"LOCAL_DECLINE"_s << FailureMeaning::Final;
    QTest::newRow("what a bank says that nobody has listed")
        << u"10260"_s << u"BANK_RESPONSE_PENDING"_s << FailureMeaning::Unknown;
    QTest::newRow("the same without a group") << u"10260"_s << QString() << FailureMeaning::Unknown;
    QTest::newRow("what is no number") << u"E-17"_s << QString() << FailureMeaning::Unknown;
    QTest::newRow("a new code of a group that is listed")
        << u"10260"_s << u"NOT_SUFFICIENT_FUNDS"_s << FailureMeaning::Final;
    QTest::newRow("a fraud stop is final") << u"6001"_s << QString() << FailureMeaning::Final;
}

void TestErrors::knowsWhatAFailureMeans()
{
    QFETCH(QString, code);
    QFETCH(QString, group);
    QTEST(meaningOf(code, group), "meaning");
}

VEZNE_TEST(TestErrors)
#include "tst_errors.moc"
