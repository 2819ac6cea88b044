// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace vezne;
using namespace Qt::StringLiterals;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
};

void TestFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("plain letters") << u"isik"_s << u"isik"_s;
    QTest::newRow("capitals without dots") << u"ISIK"_s << u"isik"_s;
    QTest::newRow("Turkish letters") << u"Işık"_s << u"isik"_s;
    QTest::newRow("all four letters i") << u"ıiIİ"_s << u"iiii"_s;
    QTest::newRow("capital letters with marks") << u"ÇAĞRI ÖZGÜR ŞAHİN"_s << u"cagri ozgur sahin"_s;
    QTest::newRow("small letters with marks") << u"çağrı özgür şahin"_s << u"cagri ozgur sahin"_s;
    QTest::newRow("long vowels") << u"Kâzım Lütfî Sûzî"_s << u"kazim lutfi suzi"_s;
    QTest::newRow("the dot that a foreign lower case leaves on i") << u"i\u0307stanbul"_s << u"istanbul"_s;
    QTest::newRow("a German sharp s and its capitals") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("a German umlaut") << u"Müller"_s << u"muller"_s;
    QTest::newRow("Norwegian, Polish and Vietnamese strokes")
        << u"Øyvind Łukasz Đặng"_s << u"oyvind lukasz dang"_s;
    QTest::newRow("Greek loses its accents, final sigma too") << u"Ἀθήνας"_s << u"αθηνασ"_s;
    QTest::newRow("digits and signs stay") << u"SİP-2026/0042 (a.ş.)"_s << u"sip-2026/0042 (a.s.)"_s;
    QTest::newRow("runs of white space become one") << u"Ali \t\n  Veli"_s << u"ali veli"_s;
    QTest::newRow("no-break spaces are spaces") << u"Ali\u00a0Veli"_s << u"ali veli"_s;
    QTest::newRow("space at the ends goes") << u"  Ali "_s << u"ali"_s;
    QTest::newRow("letters of double width") << u"ＡＢＣ１"_s << u"abc1"_s;
    QTest::newRow("signs beyond the basic plane stay") << u"çay 🫖"_s << u"cay 🫖"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestFold::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(fold(text), folded);
    QCOMPARE(fold(folded), folded);
    // macOS and some keyboards send letters and marks apart.
    QCOMPARE(fold(text.normalized(QString::NormalizationForm_D)), folded);
    QCOMPARE(fold(text.normalized(QString::NormalizationForm_C)), folded);
}

VEZNE_TEST(TestFold)
#include "tst_fold.moc"
