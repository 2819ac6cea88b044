// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/iyzico/errors.h"
#include "tests/support/suite.h"
#include "ui/sale/declinecoach.h"
#include "ui/shell/translation.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

/// Walks the provider's whole error list.
class DeclineCoachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewerInstalmentsAreAdvisedOnlyWhereThereWereSome()
    {
        const auto funds = [](int installments) {
            return adviceFor(u"10051"_s, u"NOT_SUFFICIENT_FUNDS"_s, installments);
        };
        QVERIFY(funds(3).next.contains(u"instalment"_s));
        QVERIFY2(!funds(1).next.contains(u"instalment"_s), qPrintable(funds(1).next));
        const auto invalid = [](int installments) {
            return adviceFor(u"10012"_s, u"INVALID_TRANSACTION"_s, installments);
        };
        QCOMPARE(invalid(6).step, NextStep::SinglePayment);
        QVERIFY(invalid(1).step != NextStep::SinglePayment);
        QVERIFY2(!invalid(1).next.contains(u"instalment"_s), qPrintable(invalid(1).next));
    }

    void nobodyIsAskedToReadOutTheBanksCode()
    {
        QVERIFY(asksForThreeDs(u"10217"_s, u"DEBIT_CARDS_REQUIRES_3DS"_s));
        QVERIFY(!asksForThreeDs(u"10051"_s, u"NOT_SUFFICIENT_FUNDS"_s));
        const Advice advice = adviceFor(u"10217"_s, u"DEBIT_CARDS_REQUIRES_3DS"_s);
        QVERIFY2(!advice.say.contains(u"code"_s), qPrintable(advice.say));
        QVERIFY2(advice.next.contains(u"payment link"_s), qPrintable(advice.next));
        for (const iyzico::ErrorEntry &entry : iyzico::errorTable())
            QVERIFY2(!adviceFor(entry.code, entry.group).next.contains(u"reads"_s), entry.code.data());
    }

    void hasWordsForEveryError_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Turkish") << Language::Turkish;
        QTest::newRow("English") << Language::English;
    }

    void hasWordsForEveryError()
    {
        QFETCH(const Language, language);
        Translation translation;
        translation.use(language);
        for (const iyzico::ErrorEntry &entry : iyzico::errorTable()) {
            const Advice advice = adviceFor(entry.code, entry.group);
            QVERIFY2(!advice.say.isEmpty() && !advice.next.isEmpty(), entry.code.data());
            const bool isNeutral = entry.cause == iyzico::Cause::Neutral;
            QCOMPARE(advice.showsDetails, !isNeutral);
            QCOMPARE(advice.say == adviceFor(u"10005"_s, u"DO_NOT_HONOUR"_s).say,
                     isNeutral || entry.cause == iyzico::Cause::NotApproved ||
                         entry.cause == iyzico::Cause::ForgedReturn);
            if (isNeutral)
                QCOMPARE(advice.step, NextStep::Stop);
        }
    }
};

VEZNE_TEST(DeclineCoachTest)
#include "tst_declinecoach.moc"
