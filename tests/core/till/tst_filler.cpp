// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/filler.h"

#include <QTest>

#include "core/till/sale.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;

class TestFiller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheCustomerGaveStays()
    {
        const iyzico::Buyer given{.name = u"Ece"_s, .email = u"ece@example.com"_s};
        const iyzico::Buyer left = till::withoutFiller(till::completed(given, {}));
        QCOMPARE(left.name, u"Ece"_s);
        QCOMPARE(left.email, u"ece@example.com"_s);
        for (const QString &other : {left.surname, left.identityNumber, left.gsmNumber,
                                     left.registrationAddress, left.city, left.country, left.zipCode})
            QCOMPARE(other, QString());
    }

    void whatTheShopPutsInIsNobodysEither()
    {
        const iyzico::Buyer usual{.email = u"dukkan@example.com"_s, .gsmNumber = u"+902125550000"_s};
        const iyzico::Buyer sent = till::completed({.gsmNumber = u"+905321234567"_s}, usual);
        QCOMPARE(sent.email, u"dukkan@example.com"_s);
        const iyzico::Buyer left = till::withoutFiller(sent, usual);
        QCOMPARE(left.email, QString());
        QCOMPARE(left.gsmNumber, u"+905321234567"_s);
    }

    void whoHasTheShopsSurnameKeepsIt()
    {
        const iyzico::Buyer usual{.name = u"Ahmet"_s, .surname = u"Yılmaz"_s};
        const iyzico::Buyer left = till::withoutFiller({.name = u"Ayşe"_s, .surname = u"Yılmaz"_s}, usual);
        QCOMPARE(left.name + u' ' + left.surname, u"Ayşe Yılmaz"_s);
        const iyzico::Buyer nobody = till::withoutFiller(till::completed({}, usual), usual);
        QCOMPARE(nobody.name + nobody.surname, QString());
    }
};

VEZNE_TEST(TestFiller)
#include "tst_filler.moc"
