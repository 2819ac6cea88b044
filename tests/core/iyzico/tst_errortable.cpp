// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "core/iyzico/errors.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::iyzico;

namespace {

/// The error list of the documents as it stands there: codes, the group of bank errors, the letter for what
/// may follow. Written down apart from the table.
constexpr auto documented = R"(
1 2 : U
3 4 5 6 7 8 9 10 18 11 : F
12 13 14 17 15 16 19 : P
20 21 22 23 24 25 1000 1006 1007 : F
1002 1003 : S
3001 3002 3003 3005 3006 : F
3007 : S
5001 5002 5004 5005 5006 5007 5013 5062 5077 5079 5082 5086 5092 5093 5111 : F
5008 : S
5010 5066 5167 5184 : P
6001 : N
8514 : U
9000 : S
50000 : W
10005 DO_NOT_HONOUR : P
10012 INVALID_TRANSACTION : P
10034 FRAUD_SUSPECT : N
10041 LOST_CARD : N
10041 PICKUP_CARD : N
10043 STOLEN_CARD : N
10043 LOST_CARD : N
10051 NOT_SUFFICIENT_FUNDS : P
10054 EXPIRED_CARD : P
10057 NOT_PERMITTED_TO_CARDHOLDER : P
10058 NOT_PERMITTED_TO_TERMINAL : S
10084 INVALID_CVC2 : P
10093 RESTRICTED_BY_LAW : P
10201 CARD_NOT_PERMITTED : P
10202 10204 10236 UNKNOWN : U
10203 APPROVED_COMPLETED : U
10205 INVALID_CHARS_IN_EMAIL : F
10206 INVALID_CVC2_LENGTH : P
10207 REFER_TO_CARD_ISSUER : P
10208 INVALID_MERCHANT_OR_SP : S
10209 BLOCKED_CARD : N
10210 INVALID_CAVV : P
10211 INVALID_ECI : P
10212 CVC2_MAX_ATTEMPT : N
10213 BIN_NOT_FOUND : P
10214 COMMUNICATION_OR_SYSTEM_ERROR : U
10215 INVALID_CARD_NUMBER : P
10216 NO_SUCH_ISSUER : U
10217 DEBIT_CARDS_REQUIRES_3DS : P
10218 DEBIT_CARDS_INSTALLMENT_NOT_ALLOWED : P
10219 REQUEST_TIMEOUT : U
10220 DECLINED : P
10221 NOT_PERMITTED_TO_FOREIGN_CARD : P
10222 NOT_PERMITTED_TO_INSTALLMENT : P
10223 REQUIRES_DAY_END : U
10224 EXCEEDS_WITHDRAWAL_AMOUNT_LIMIT : P
10225 RESTRICTED_CARD : N
10226 EXCEEDS_ALLOWABLE_PIN_TRIES : P
10227 INVALID_PIN : P
10228 ISSUER_OR_SWITCH_INOPERATIVE : U
10229 INVALID_EXPIRE_YEAR_MONTH : P
10230 REQUEST_BLOCKED_BY_BANK : P
10231 SALES_AMOUNT_LESS_THAN_AWARD : P
10234 NOT_SUFFICIENT_AWARD : P
10232 INVALID_AMOUNT : F
10233 INVALID_CARD_TYPE : P
10235 AMEX_CAN_USE_ONLY_MR : P
10240 TIMEOUT : U
10241 REMOTE_ERROR : U
10242 LOCAL_ERROR : U
10243 LOCAL_DECLINE : P
10244 REMOTE_DECLINE : P
10246 REFUND_DECLINE : W
10248 EXCEEDED_TRANSACTION_AMOUNT : P
)";

QChar letter(Retry retry)
{
    switch (retry) {
    case Retry::Fix:
        return u'F';
    case Retry::Payer:
        return u'P';
    case Retry::Support:
        return u'S';
    case Retry::Wait:
        return u'W';
    case Retry::Unknown:
        return u'U';
    case Retry::Never:
        return u'N';
    }
    Q_UNREACHABLE();
}

} // namespace

class TestErrorTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryDocumentedCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QChar>("letter");
        for (const QString &line : QString::fromLatin1(documented).split('\n'_L1, Qt::SkipEmptyParts)) {
            const QStringList sides = line.split(" : "_L1);
            QStringList words = sides.first().split(' '_L1);
            const QString group = words.last().front().isLetter() ? words.takeLast() : QString();
            for (const QString &code : words)
                QTest::addRow("%s %s", qPrintable(code), qPrintable(group))
                    << code << group << sides.last().front();
        }
    }

    void holdsEveryDocumentedCode()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, group);
        QFETCH(const QChar, letter);
        const ErrorEntry *entry = errorEntry(code, group);
        QVERIFY(entry);
        QCOMPARE(QString(entry->code), code);
        QCOMPARE(QString(entry->group), group);
        QCOMPARE(::letter(entry->retry), letter);
        QCOMPARE(meaningOf(code, group) == FailureMeaning::Unknown, letter == u'U');
    }

    void hasNoEntryTwice()
    {
        QSet<QString> seen;
        for (const ErrorEntry &entry : errorTable()) {
            const QString key = QString(entry.code) + u' ' + QString(entry.group);
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
        }
    }

    void tellsNobodyThatACardIsReported()
    {
        for (const ErrorEntry &entry : errorTable()) {
            static const QRegularExpression reported(u"FRAUD|LOST|STOLEN|PICKUP"_s);
            const bool isReported = QString(entry.group).contains(reported) || entry.code == "6001"_L1;
            QCOMPARE(entry.cause == Cause::Neutral, isReported);
        }
    }

    void goesByTheGroupWhereTheCodeIsNew()
    {
        QCOMPARE(errorEntry(u"10999"_s, u"LOST_CARD"_s)->cause, Cause::Neutral);
        QCOMPARE(errorEntry(u"10093"_s, u"PICKUP_CARD"_s)->cause, Cause::Neutral);
        QCOMPARE(errorEntry(u"10051"_s, u"A_WORD_OF_TOMORROW"_s)->cause, Cause::Funds);
        QCOMPARE(errorEntry(u"10999"_s, u"A_WORD_OF_TOMORROW"_s), nullptr);
        QCOMPARE(errorEntry(QString(), QString()), nullptr);
        // 2000 to 2030 are documented as one range.
        QCOMPARE(errorEntry(u"2007"_s, QString())->cause, Cause::OurSetting);
        QCOMPARE(errorEntry(u"2031"_s, QString()), nullptr);
        QCOMPARE(errorEntry(u"MD_STATUS_7"_s, u"THREEDS"_s)->cause, Cause::NotConfirmed);
    }
};

VEZNE_TEST(TestErrorTable)
#include "tst_errortable.moc"
