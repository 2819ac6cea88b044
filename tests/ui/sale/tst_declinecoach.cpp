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
