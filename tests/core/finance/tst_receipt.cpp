// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts as their English sources; the program's translations are tried in tests/ui/receipt.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/finance/receipt.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::test;
using finance::Receipt;
using finance::ReceiptCustomer;
using journal::State;

namespace {

const finance::ReceiptShop someShop{u"Çiçek <Evi>"_s, u"Moda Cad. 5\nKadıköy"_s, {}};

std::optional<Receipt> receiptOf(JournalBuilder &book, const QString &payment,
                                 ReceiptCustomer customer = ReceiptCustomer::Named)
{
    return finance::receiptOf(*book.journal().reader().paymentFile(payment), someShop, Language::English,
                              customer, book.clock().now());
}

QString valueOf(const std::vector<finance::ReceiptLine> &lines, const QString &label)
{
    const auto line = std::ranges::find(lines, label, &finance::ReceiptLine::label);
    return line == lines.end() ? QString() : line->value;
}

} // namespace

class TestReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyCollectedMoneyHasAReceipt_data()
    {
        QTest::addColumn<State>("outcome");
        QTest::addColumn<bool>("hasReceipt");
        QTest::newRow("paid") << State::Paid << true;
        QTest::newRow("under review") << State::PaidHeld << true;
        QTest::newRow("declined") << State::Declined << false;
        QTest::newRow("not known yet") << State::Unknown << false;
        QTest::newRow("certainly not sent") << State::NotSent << false;
    }
    void onlyCollectedMoneyHasAReceipt()
    {
        QFETCH(const State, outcome);
        JournalBuilder book;
        const auto receipt = receiptOf(book, book.pay({.outcome = outcome}));
        QTEST(receipt.has_value(), "hasReceipt");
        QCOMPARE(receipt && !valueOf(receipt->facts, u"Under review"_s).isEmpty(),
                 outcome == State::PaidHeld); // the paper says that it may yet be rejected
    }

    void aPartOfAHoldAddsUpToNothingElse_data()
    {
        QTest::addColumn<qint64>("captured");
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("collected");
        QTest::newRow("a part") << qint64(6'000) << QString() << u"₺105.00"_s << QString() << u"₺60.00"_s;
        QTest::newRow("whole") << qint64(10'500) << u"₺100.00"_s << QString() << u"₺100.00"_s << u"₺105.00"_s;
    }
    void aPartOfAHoldAddsUpToNothingElse()
    {
        QFETCH(const qint64, captured);
        const Instant held = JournalBuilder().clock().now();
        journal::PaymentFile file;
        file.payment = {.kind = journal::Kind::Preauth,
                        .state = State::Paid,
                        .createdAt = held,
                        .sentAt = held,
                        .price = Money(10'000, Currency::TRY),
                        .paidPrice = Money(10'500, Currency::TRY),
                        .installment = 3,
                        .captured = Money(captured, Currency::TRY)};
        file.items = {{.itemId = u"I1"_s, .name = u"Kitap"_s, .price = *Decimal::parse(u"100")}};
        file.changes = {{.kind = journal::Kind::Capture,
                         .state = State::Done,
                         .createdAt = held + 48h,
                         .sentAt = held + 48h,
                         .amount = Money(captured, Currency::TRY)}};
        const auto receipt =
            finance::receiptOf(file, someShop, Language::English, ReceiptCustomer::Named, held);
        QTEST(valueOf(receipt->sums, u"Price"_s), "price");
        QTEST(valueOf(receipt->sums, u"Held on the card before"_s), "held");
        QTEST(valueOf(receipt->items, u"Kitap"_s), "item");
        QTEST(valueOf(receipt->sums, u"Collected by card"_s), "collected");
        QCOMPARE(valueOf(receipt->sums, u"Instalment surcharge"_s).isEmpty(), captured == 6'000);
        QVERIFY(valueOf(receipt->facts, u"Date"_s).startsWith(u"19 Sep"_s)); // when it was taken
    }

    void itTellsWhatWasCollectedAndHow()
    {
        JournalBuilder book;
        const auto receipt = receiptOf(
            book, book.pay({.order = u"S-1"_s, .minorUnits = 100'001, .items = 2, .installment = 3}));
        QCOMPARE(valueOf(receipt->facts, u"Order"_s), u"S-1"_s);
        QCOMPARE(valueOf(receipt->facts, u"Customer"_s), u"Ayşe Yılmaz"_s);
        QCOMPARE(valueOf(receipt->facts, u"Card"_s), u"Halkbank · Paraf · •••• 0008"_s);
        QCOMPARE(valueOf(receipt->facts, u"Authorisation code"_s), u"123456"_s);
        QCOMPARE(receipt->items.size(), std::size_t(2));
        QCOMPARE(valueOf(receipt->sums, u"Collected by card"_s), u"₺1,000.01"_s);
        // 3 × 333.33 is 999.99; the last one takes the two kuruş.
        QCOMPARE(valueOf(receipt->sums, u"Instalments"_s), u"3 × ₺333.33, the last ₺333.35"_s);
        QVERIFY(receipt->words.contains(u"one thousand lira and one kuruş"_s));
        QVERIFY(receipt->notice.contains(u"not a fiscal document"_s));
    }

    void whatWasGivenBackStandsOnIt()
    {
        JournalBuilder book;
        const QString payment = book.pay({.minorUnits = 10'000});
        book.clock().advance(1h);
        book.refund(payment, 2'500);
        book.refund(payment, 1'000, State::Refused); // nothing went back
        const auto receipt = receiptOf(book, payment);
        QCOMPARE(valueOf(receipt->sums, u"Refunded on 17 Sept 2026 15:05"_s) +
                     valueOf(receipt->sums, u"Refunded on 17 Sep 2026 15:05"_s),
                 u"-₺25.00"_s); // the month's short name is the system's
        QCOMPARE(valueOf(receipt->sums, u"Remains collected"_s), u"₺75.00"_s);
        QCOMPARE(receipt->words, u"Remains collected, in words: seventy-five lira"_s);
        QCOMPARE(
            std::ranges::count_if(receipt->sums, [](const auto &line) { return line.value == u"-₺10.00"_s; }),
            0);
    }

    void aCustomerIsNamedOnlyToThoseWhoMaySee()
    {
        JournalBuilder book;
        const auto receipt = receiptOf(book, book.pay({}), ReceiptCustomer::Unnamed);
        QVERIFY(!finance::toHtml(*receipt).contains(u"Yılmaz"_s));
        QVERIFY(!finance::toPlainText(*receipt).contains(u"Yılmaz"_s));
    }

    void textsOfStrangersStayText()
    {
        JournalBuilder book;
        const auto receipt =
            receiptOf(book, book.pay({.order = u"S/<1>"_s, .name = u"<img src='file:///etc/passwd'>"_s}));
        const QString html = finance::toHtml(*receipt);
        QVERIFY(!html.contains(u"<img"_s) && !html.contains(u"<Evi>"_s));
        QVERIFY(html.contains(u"Çiçek &lt;Evi&gt;"_s) && html.contains(u"Moda Cad. 5<br>"_s));
        QCOMPARE(finance::fileNameOf(*receipt), u"receipt-S--1-"_s);
    }

    void aLogoIsAPictureOfModestSize()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                            : QString();
        };
        const QByteArray png("\x89PNG\r\n\x1a\n", 8);
        QCOMPARE(finance::readLogo(write(u"a.png"_s, png)), png);
        QVERIFY(finance::readLogo(write(u"b.png"_s, "<svg/>")).isEmpty());
        QVERIFY(finance::readLogo(write(u"c.png"_s, png + QByteArray(1024 * 1024, 'x'))).isEmpty());
        QVERIFY(finance::readLogo(folder.filePath(u"none.png"_s)).isEmpty());
        QVERIFY(finance::readLogo({}).isEmpty());
        JournalBuilder book;
        auto receipt = receiptOf(book, book.pay({}));
        receipt->shop.logo = png;
        QVERIFY(finance::toHtml(*receipt).contains(u"data:image/png;base64,"_s +
                                                   QString::fromLatin1(png.toBase64())));
    }
};

VEZNE_TEST(TestReceipt)
#include "tst_receipt.moc"
