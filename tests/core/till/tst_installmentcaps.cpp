// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/till/installmentcaps.h"
#include "core/till/shoprules.h"
#include "tests/support/suite.h"

using namespace vezne;
using namespace vezne::till;
using namespace Qt::StringLiterals;

/// How many instalments the law allows for what is sold.
class InstallmentCapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKeptInTheSettings_data();
    void areKeptInTheSettings();
    void theNewestThatHasBegunHolds_data();
    void theNewestThatHasBegunHolds();
    void plansAboveAreLeftOut_data();
    void plansAboveAreLeftOut();
};

void InstallmentCapsTest::areKeptInTheSettings_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QStringList>("groups");
    QTest::newRow("nothing kept: as shipped") << QString() << groupsOf(shippedCaps());
    QTest::newRow("all rows removed: no limits") << u"-"_s << QStringList();
    QTest::newRow("own rows, one of them twice")
        << u"Halı|9|;food|1|2026-01-01;Halı|3|2026-12-01"_s << QStringList{u"Halı"_s, u"food"_s};
    QTest::newRow("rows that are none are left out")
        << u"a|x|;b|0|;c|99|;d|2|soon;|3|;e|2|"_s << QStringList{u"e"_s};
}

void InstallmentCapsTest::areKeptInTheSettings()
{
    QFETCH(QString, kept);
    const auto caps = installmentCaps({{setting::installmentCaps, kept}});
    QTEST(groupsOf(caps), "groups");
    QCOMPARE(installmentCaps({{setting::installmentCaps, settingOf(caps)}}), caps);
}

void InstallmentCapsTest::theNewestThatHasBegunHolds_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("most"); // 0 for no limit
    QTest::newRow("before the new one begins") << u"phone"_s << QDate(2026, 11, 30) << 3;
    QTest::newRow("on its first day") << u"phone"_s << QDate(2026, 12, 1) << 12;
    QTest::newRow("a group that has none yet") << u"rug"_s << QDate(2026, 11, 30) << 0;
    QTest::newRow("a group that is not in the table") << u"boat"_s << QDate(2026, 12, 1) << 0;
}

void InstallmentCapsTest::theNewestThatHasBegunHolds()
{
    QFETCH(QString, group);
    QFETCH(QDate, day);
    const std::vector<InstallmentCap> caps{
        {u"phone"_s, 12, QDate(2026, 12, 1)}, {u"phone"_s, 3}, {u"rug"_s, 9, QDate(2026, 12, 1)}};
    QTEST(capOf(caps, group, day).value_or(0), "most");
}

void InstallmentCapsTest::plansAboveAreLeftOut_data()
{
    QTest::addColumn<int>("most"); // 0 for no limit
    QTest::addColumn<bool>("isCompanys");
    QTest::addColumn<int>("left");
    QTest::newRow("no limit") << 0 << false << 3;
    QTest::newRow("at the limit stays") << 6 << false << 2;
    QTest::newRow("a company’s card is bound by a limit") << 6 << true << 2;
    QTest::newRow("a single payment only") << 1 << false << 1;
    QTest::newRow("a company’s card is not bound by that") << 1 << true << 3;
}

void InstallmentCapsTest::plansAboveAreLeftOut()
{
    QFETCH(int, most);
    QFETCH(bool, isCompanys);
    iyzico::InstallmentOffer offer;
    offer.commercial = isCompanys;
    for (const int count : {1, 6, 12})
        offer.plans.push_back({.count = count, .monthly = {}, .total = {}});
    const auto cut = within({offer}, most == 0 ? std::nullopt : std::optional(most));
    QTEST(static_cast<int>(cut.front().plans.size()), "left");
}

VEZNE_TEST(InstallmentCapsTest)
#include "tst_installmentcaps.moc"
