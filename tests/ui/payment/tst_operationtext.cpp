// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTranslator>

#include "core/card/redact.h"
#include "tests/support/suite.h"
#include "ui/payment/operationtext.h"

using namespace Qt::StringLiterals;
using namespace vezne;

namespace {

class StruckOutInTurkish : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1String(source) == "[card number]"_L1 ? u"[kart numarası]"_s : QString();
    }
};

} // namespace

class TestOperationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStruckOutCardNumberIsCalledSoInTheInterfacesLanguage()
    {
        StruckOutInTurkish translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const QString kept = card::withoutCardNumbers(u"Kartı 5528790000000008, yarın ara"_s);
        QCOMPARE(ui::recordedText(kept), u"Kartı [kart numarası], yarın ara"_s);
        QCOMPARE(ui::recordedText(u"[card] Ayşe"_s), u"[card] Ayşe"_s);
        QCoreApplication::removeTranslator(&translator);
    }

    void everyStateOfAPaymentThatTookNothingHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (const journal::State state : {journal::State::NotSent, journal::State::Abandoned,
                                           journal::State::NotCharged, journal::State::Declined})
            words.insert(ui::chipOf(journal::Kind::Charge, state).word);
        QCOMPARE(words.size(), 4);
    }
};

VEZNE_TEST(TestOperationText)
#include "tst_operationtext.moc"
