// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"
#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace vezne;
using namespace Qt::StringLiterals;

namespace {

Instant at(qint64 milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

} // namespace

class TestUuid7 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTheTimeOfTheRfcsExample();
    void hasTheFormOfVersion7();
    void sortsByTime();
    void neverRepeats();
    void everyFreeBitIsRandom();
};

void TestUuid7::carriesTheTimeOfTheRfcsExample()
{
    // RFC 9562, appendix A.6: 2022-02-22 14:22:22 -05:00 is 017F22E2-79B0-7...
    const QDateTime time = QDateTime::fromString(u"2022-02-22T14:22:22-05:00"_s, Qt::ISODate);
    QCOMPARE(uuid7(at(time.toMSecsSinceEpoch())).left(15), u"017f22e2-79b0-7"_s);
}

void TestUuid7::hasTheFormOfVersion7()
{
    static const QRegularExpression form(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    for (int i = 0; i < 1000; ++i) {
        const QString id = uuid7(at(1'789'592'400'000 + i));
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        QCOMPARE(QUuid(id).variant(), QUuid::DCE);
    }
}

void TestUuid7::sortsByTime()
{
    qint64 time = 0;
    QString last = uuid7(at(time));
    for (qint64 step = 1; time < 60'000'000'000'000; step *= 3) {
        time += step;
        const QString next = uuid7(at(time));
        QVERIFY2(last < next, qPrintable(last + u' ' + next));
        last = next;
    }
}

void TestUuid7::neverRepeats()
{
    QSet<QString> ids;
    for (int i = 0; i < 20'000; ++i)
        ids.insert(uuid7(at(1'789'592'400'000)));
    QCOMPARE(ids.size(), 20'000);
}

void TestUuid7::everyFreeBitIsRandom()
{
    QByteArray everSet(16, '\0');
    QByteArray everClear(16, '\0');
    for (int i = 0; i < 200; ++i) {
        const QByteArray id = QUuid(uuid7(at(0))).toRfc4122();
        for (qsizetype byte = 0; byte < 16; ++byte) {
            everSet[byte] = static_cast<char>(everSet[byte] | id[byte]);
            everClear[byte] = static_cast<char>(everClear[byte] | ~id[byte]);
        }
    }
    // Version and variant take six of the last eighty bits; a bit that is random takes both values.
    QCOMPARE(everSet.toHex(), QByteArray("0000000000007fffbfffffffffffffff"));
    QCOMPARE(everClear.toHex(), QByteArray("ffffffffffff8fff7fffffffffffffff"));
}

VEZNE_TEST(TestUuid7)
#include "tst_uuid7.moc"
