// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/split.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <limits>

#include "core/money/wide.h"
#include "tests/support/suite.h"

using namespace vezne;

namespace {

using Numbers = QList<qint64>;

Numbers parts(std::int64_t total, const Numbers &weights)
{
    const std::vector<std::int64_t> plain(weights.begin(), weights.end());
    Numbers minors;
    for (const Money part : split(Money(total, Currency::TRY), plain))
        minors << part.minorUnits();
    return minors;
}

/// The two promises of the largest-remainder method, checked without dividing.
bool keepsItsPromises(std::int64_t total, const Numbers &weights, const Numbers &shares)
{
    Wide sum = 0;
    Wide weightSum = 0;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        sum += shares[i];
        weightSum += weights[i];
    }
    bool isNear = true;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const Wide off = shares[i] * weightSum - Wide(total) * weights[i];
        isNear = isNear && (off < 0 ? -off : off) < weightSum;
    }
    return sum == total && isNear;
}

} // namespace

class TestSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void randomSplitsAddUpAndStayNear();
    void keepsTheCurrency();
};

void TestSplit::splits_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<Numbers>("weights");
    QTest::addColumn<Numbers>("expected");
    // The worked example for the Hare quota in textbooks on apportionment: ten seats, six parties.
    QTest::newRow("ten seats of an election")
        << qint64(10) << Numbers{47000, 16000, 15800, 12000, 6100, 3100} << Numbers{5, 2, 1, 1, 1, 0};
    QTest::newRow("a lira in three: the first takes the kuruş")
        << qint64(100) << Numbers{1, 1, 1} << Numbers{34, 33, 33};
    QTest::newRow("a refund of a lira in three")
        << qint64(-100) << Numbers{1, 1, 1} << Numbers{-34, -33, -33};
    QTest::newRow("two kuruş among three go to the earlier two")
        << qint64(2) << Numbers{5, 5, 5} << Numbers{1, 1, 0};
    QTest::newRow("the larger remainder goes before the earlier place")
        << qint64(10) << Numbers{10, 24, 66} << Numbers{1, 2, 7};
    QTest::newRow("a weight of zero gets nothing") << qint64(101) << Numbers{0, 1, 1} << Numbers{0, 51, 50};
    QTest::newRow("weights that are all zero: the first takes everything")
        << qint64(777) << Numbers{0, 0, 0} << Numbers{777, 0, 0};
    QTest::newRow("nothing to split") << qint64(0) << Numbers{1, 2} << Numbers{0, 0};
    QTest::newRow("a single weight takes everything") << qint64(12345) << Numbers{7} << Numbers{12345};
    QTest::newRow("no weights, no parts") << qint64(100) << Numbers{} << Numbers{};
    constexpr auto most = std::numeric_limits<qint64>::max();
    constexpr auto least = std::numeric_limits<qint64>::min();
    QTest::newRow("the largest total with the largest weights")
        << most << Numbers{most, most} << Numbers{most / 2 + 1, most / 2};
    QTest::newRow("the least total to one") << least << Numbers{most, 0} << Numbers{least, 0};
}

void TestSplit::splits()
{
    QFETCH(qint64, total);
    QFETCH(Numbers, weights);
    QFETCH(Numbers, expected);
    QCOMPARE(parts(total, weights), expected);
}

void TestSplit::randomSplitsAddUpAndStayNear()
{
    QRandomGenerator random(20260917);
    for (int round = 0; round < 5000; ++round) {
        const auto total = static_cast<std::int64_t>(random.generate64() >> random.bounded(1, 60));
        const std::int64_t signedTotal = random.bounded(2) == 0 ? total : -total;
        Numbers weights;
        for (int i = random.bounded(1, 13); i > 0; --i)
            weights << static_cast<qint64>(random.generate64() >> random.bounded(8, 64));
        if (std::all_of(weights.begin(), weights.end(), [](qint64 weight) { return weight == 0; }))
            weights << 1;
        const Numbers shares = parts(signedTotal, weights);
        QCOMPARE(shares.size(), weights.size());
        QVERIFY(keepsItsPromises(signedTotal, weights, shares));
    }
}

void TestSplit::keepsTheCurrency()
{
    const std::vector<std::int64_t> weights{1, 0, 2};
    for (const Money part : split(Money(100, Currency::CHF), weights))
        QCOMPARE(part.currency(), Currency::CHF);
    const std::vector<std::int64_t> zeros{0, 0};
    for (const Money part : split(Money(100, Currency::NOK), zeros))
        QCOMPARE(part.currency(), Currency::NOK);
}

VEZNE_TEST(TestSplit)
#include "tst_split.moc"
