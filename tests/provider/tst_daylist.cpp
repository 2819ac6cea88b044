// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's day, read from a real vezne-sandbox page by page.
#include "core/iyzico/daylist.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include "core/base/istanbul.h"
#include "tests/support/sandboxrequests.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::iyzico;
using test::SandboxProcess;

namespace {

const QString dayListPath = u"/v2/reporting/payment/transactions"_s;

std::chrono::milliseconds noLimit()
{
    return 0ms;
}

} // namespace

class TestDayList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isListening());
        QVERIFY(m_sandbox->setClock(QDateTime(m_day, QTime(10, 0), QTimeZone(3 * 3600))));
        const auto credentials = std::make_shared<Credentials>(
            Credentials{SandboxProcess::apiKey(), SecretBytes(SandboxProcess::secretKey())});
        m_client = std::make_unique<Client>(m_sandbox->url(), credentials);
    }

    void everyLineOfEveryPageIsReadOnce()
    {
        const QList<test::Item> basket{{u"A"_s, u"1.00"_s}, {u"B"_s, u"2.00"_s}, {u"C"_s, u"3.00"_s},
                                       {u"D"_s, u"4.00"_s}, {u"E"_s, u"5.00"_s}, {u"F"_s, u"6.00"_s}};
        for (int i = 0; i < 9; ++i)
            QCOMPARE(test::verdict(
                         m_sandbox->post("/payment/auth", test::paymentRequest(u"c-%1"_s.arg(i), basket))),
                     u"success"_s);
        const auto rows = read(m_day, noLimit);
        QCOMPARE(rows.trouble, QString());
        QCOMPARE(rows.rows.size(), std::size_t(9 * 6)); // 50 rows a page
        QCOMPARE(m_sandbox->requestCount(dayListPath), 2);
        Decimal sum;
        for (const ReportedRow &row : rows.rows)
            sum = sum.plus(row.paidPrice).value();
        QCOMPARE(sum.toPlain(), u"189"_s); // 9 times 21

        const DayRows next = read(m_day.addDays(1), noLimit);
        QVERIFY(next.isWhole());
        QVERIFY(next.rows.empty());
    }

    void eachPageTakesOneCallFromTheBudget()
    {
        QList<test::Item> items;
        for (int i = 0; i < 60; ++i)
            items.append({u"I%1"_s.arg(i), u"1.00"_s});
        QCOMPARE(test::verdict(m_sandbox->post("/payment/auth", test::paymentRequest(u"c-1"_s, items))),
                 u"success"_s);
        int asked = 0;
        const auto everyOther = [&asked] { return ++asked % 2 == 0 ? 0ms : 1ms; };
        QCOMPARE(read(m_day, everyOther).rows.size(), std::size_t(60));
        QCOMPARE(asked, 4);
        QCOMPARE(m_sandbox->requestCount(dayListPath), 2);
    }

    void aDayIsReadWholeOrNotAtAll_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::newRow("no answer") << u"drop-before-commit"_s;
        QTest::newRow("a server error") << u"http-500"_s;
        QTest::newRow("a cut answer") << u"truncate"_s;
        QTest::newRow("too many questions") << u"rate-limit"_s;
    }

    void aDayIsReadWholeOrNotAtAll()
    {
        QFETCH(QString, behaviour);
        QVERIFY(m_sandbox->fault(dayListPath, behaviour, 10));
        const auto rows = read(m_day, noLimit);
        QVERIFY(!rows.isWhole());
        QVERIFY(rows.rows.empty());
    }

private:
    DayRows read(QDate day, const DayList::Budget &budget)
    {
        auto *list = new DayList(*m_client, day, Language::Turkish, budget, m_client.get());
        std::optional<DayRows> heard;
        QObject receiver;
        connect(list, &DayList::finished, &receiver, [&heard](const DayRows &rows) { heard = rows; });
        list->start();
        [&] { QTRY_VERIFY(heard.has_value()); }();
        return heard.value_or(DayRows{{}, u"never reported"_s});
    }

    const QDate m_day{2026, 6, 11};
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Client> m_client;
};

VEZNE_TEST(TestDayList)
#include "tst_daylist.moc"
