// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/redact.h"

#include <QTest>

#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto cleaned = [](const char *name, const QString &text, const QString &clean) {
            QTest::newRow(name) << text << clean;
        };
        const auto kept = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        cleaned("a number alone", u"5528790000000008"_s, u"[card number]"_s);
        cleaned("in JSON", u"{\"cardNumber\":\"5528790000000008\"}"_s,
                u"{\"cardNumber\":\"[card number]\"}"_s);
        cleaned("in fours", u"card 5528 7900 0000 0008."_s, u"card [card number]."_s);
        cleaned("with dashes", u"5528-7900-0000-0008"_s, u"[card number]"_s);
        cleaned("with dots", u"4111.1111.1111.1111"_s, u"[card number]"_s);
        cleaned("with slashes", u"4111/1111/1111/1111"_s, u"[card number]"_s);
        cleaned("with two blanks", u"5528  7900  0000  0008"_s, u"[card number]"_s);
        cleaned("with blanks of a web page", u"5528\u00a07900\u202f0000\u20090008"_s, u"[card number]"_s);
        kept("dates and times", u"26.11.2026 12.30, 04/12/2026 09.15"_s);
        cleaned("after another figure", u"step 4 5528790000000008 ok"_s, u"step 4 [card number] ok"_s);
        cleaned("glued to letters", u"pan5528790000000008x"_s, u"pan[card number]x"_s);
        cleaned("two of them", u"5528790000000008,4111111111111129"_s, u"[card number],[card number]"_s);
        cleaned("American Express", u"374427000000003"_s, u"[card number]"_s);
        cleaned("Troy", u"9792030394440796"_s, u"[card number]"_s);
        cleaned("19 digits", u"6304000000000000"_s, u"[card number]"_s);
        for (const QString &between : {u","_s, u"\u2013"_s, u":"_s, u"   "_s, u"\n"_s, u"*"_s, u")("_s})
            cleaned(qPrintable(u"with "_s + between),
                    u"(5528"_s + between + u"7900"_s + between + u"0000"_s + between + u"0008)"_s,
                    u"([card number])"_s);
        cleaned(
            "in another script's digits",
            u"\u0665\u0665\u0662\u0668\u0667\u0669\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0668"_s,
            u"[card number]"_s);
        cleaned("with its date and code", u"kart 5528790000000008 12/30 cvc 123"_s, u"kart [card number]"_s);
        cleaned("with a code alone", u"5528790000000008 123"_s, u"[card number]"_s);
        cleaned("in Turkish words", u"5528790000000008 SKT: 09.2031, güvenlik kodu 0123 dedi"_s,
                u"[card number] dedi"_s);
        cleaned("run together with its code", u"5528790000000008124"_s, u"[card number]"_s);
        cleaned("American Express, run together", u"3744270000000030930"_s, u"[card number]"_s);
        kept("a time of day whose first sixteen digits pass Luhn", u"20261127143005130"_s);
        cleaned("run together", u"55287900000000081230123"_s, u"[card number]"_s);
        cleaned("before an amount", u"5528790000000008 150,00 iade, 1500 TL kaldı"_s,
                u"[card number] 150,00 iade, 1500 TL kaldı"_s);
        cleaned("before lira", u"5528790000000008 150 TL"_s, u"[card number] 150 TL"_s);
        kept("an IBAN", u"TR330006100519786457841326"_s);
        kept("amounts in a row", u"1.250,00 + 2.500,00 + 300,00"_s);
        kept("a number that fails Luhn", u"5528790000000009"_s);
        kept("what no card begins with", u"1528790000000006"_s);
        kept("a masked number", u"552879******0008"_s);
        kept("an operation's name", u"018c7a3e-4539-4578-8000-000000000000"_s);
        kept("milliseconds since 1970", u"1767225600000"_s);
        kept("a payment id", u"payment 24581307"_s);
        kept("nothing", QString());
    }

    void cleans()
    {
        QFETCH(const QString, text);
        QTEST(vezne::card::withoutCardNumbers(text), "clean");
    }
};

VEZNE_TEST(TestRedact)
#include "tst_redact.moc"
