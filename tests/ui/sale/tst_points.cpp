// SPDX-License-Identifier: GPL-3.0-or-later
// What a card has in points, from the sale's card form to iyzico and back.
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "core/till/cardlookup.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/typing.h"
#include "ui/kit/language.h"
#include "ui/kit/moneyedit.h"
#include "ui/sale/salepage.h"

using namespace vezne;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int pointsPatience = 15'000;
} // namespace

class PointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(ui::localeOf(Language::English)); }
    void asksAndTells_data();
    void asksAndTells();

private:
    test::Shop m_shop;
};

void PointsTest::asksAndTells_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<QString>("said");
    QTest::newRow("a card with points") << u"5451030000000000"_s << QString() << u"₺250.00"_s;
    QTest::newRow("a card without") << u"5528790000000008"_s << QString() << u"no points"_s;
    QTest::newRow("no answer") << u"5451030000000000"_s << u"http-500"_s << u"did not say"_s;
    QTest::newRow("an answer that comes after the pause of typing")
        << u"5451030000000000"_s << u"delay"_s << u"₺250.00"_s;
    QTest::newRow("a card that is not complete") << u"54510300"_s << QString() << QString();
}

void PointsTest::asksAndTells()
{
    QFETCH(QString, number);
    QFETCH(QString, behaviour);
    QFETCH(QString, said);
    if (!behaviour.isEmpty())
        QVERIFY(m_shop.sandbox().fault(u"/payment/loyalty/inquire"_s, behaviour, 1, 1000ms));
    till::CardLookup lookup(m_shop.till().client());
    ui::SalePage page(m_shop.till(), lookup, m_shop.clock());
    page.resize(1200, 800);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.findChild<ui::MoneyEdit *>(u"amountEdit"_s)->setAmount(Money(10'000, Currency::TRY));
    for (const auto &[field, keys] :
         {std::pair(u"cardNumberEdit"_s, number), std::pair(u"expiryEdit"_s, u"1230"_s),
          std::pair(u"cvcEdit"_s, u"123"_s), std::pair(u"holderEdit"_s, u"Ayşe Yılmaz"_s)}) {
        page.findChild<QWidget *>(field)->setFocus();
        test::typeOn(&page, keys);
    }
    page.findChild<QPushButton *>(u"askPointsButton"_s)->click();
    const auto *label = page.findChild<QLabel *>(u"pointsLabel"_s);
    if (said.isEmpty()) {
        QVERIFY(!label->isVisible());
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(label->text().contains(said), pointsPatience);
}

VEZNE_TEST(PointsTest)
#include "tst_points.moc"
