// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's tables: what banks and iyzico hand out, as spreadsheets save it.
#include "core/finance/importfile.h"

#include <QTest>
#include <QTime>

#include "core/base/istanbul.h"
#include "core/finance/tablevalues.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using namespace vezne::finance;

namespace {

QStringList tableCells(const Table &table)
{
    QStringList rows;
    for (const Table::Row &row : table.rows)
        rows << u"%1:%2"_s.arg(row.line).arg(row.cells.join(u'|'));
    return rows;
}

QByteArray utf16Bytes(const QString &text)
{
    return QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                               text.size() * qsizetype(sizeof(char16_t)));
}

Decimal fileDecimal(const char *text)
{
    return Decimal::parse(QString::fromLatin1(text)).value();
}

journal::Payout payoutOn(QDate day, const char *amount)
{
    return {.day = day, .payments = 1, .taken = fileDecimal(amount), .expected = fileDecimal(amount)};
}

const QDate payoutMonday(2026, 9, 21);

} // namespace

class TestImportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("semicolons and a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                                        "a;b\r\n1,5;2\r\n")
                                                          << QStringList{u"1:a|b"_s, u"2:1,5|2"_s};
        QTest::newRow("tabs") << QByteArray("a\tb\n1\t2") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("quotes hold delimiters, quotes and line breaks")
            << QByteArray("a;b\n\"1;\"\"x\"\"\ny\";2\n3;4\n")
            << QStringList{u"1:a|b"_s, u"2:1;\"x\"\ny|2"_s, u"4:3|4"_s};
        QTest::newRow("Excel's own first line")
            << QByteArray("sep=;\r\na;b\r\n1;2\r\n") << QStringList{u"2:a|b"_s, u"3:1|2"_s};
        QTest::newRow("blank lines are left out")
            << QByteArray("a;b\n\n;\n1;2\n") << QStringList{u"1:a|b"_s, u"4:1|2"_s};
        QTest::newRow("lines of the bank before the table")
            << QByteArray("Hesap;123\n\nTarih;Tutar;Açıklama\n17.09.2026;1,00;x\n18.09.2026;2,00;y\n")
            << QStringList{u"1:Hesap|123"_s, u"3:Tarih|Tutar|Açıklama"_s, u"4:17.09.2026|1,00|x"_s,
                           u"5:18.09.2026|2,00|y"_s};
        QTest::newRow("Turkish Windows") << QByteArray("A\xE7\xFD"
                                                       "klama;\xDD"
                                                       "ade\n\xDE"
                                                       "ube;1\n")
                                         << QStringList{u"1:Açıklama|İade"_s, u"2:Şube|1"_s};
        QTest::newRow("UTF-16") << utf16Bytes(u"Açıklama;İade\nŞube;1\n"_s)
                                << QStringList{u"1:Açıklama|İade"_s, u"2:Şube|1"_s};
    }

    void readsTables()
    {
        QFETCH(QByteArray, bytes);
        const auto table = readTable(bytes);
        QVERIFY(table.has_value());
        QTEST(tableCells(*table), "rows");
    }

    void saysWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        QTest::newRow("nothing") << QByteArray(" \n\n") << int(TableFault::Empty);
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04...") << int(TableFault::NotText);
        QTest::newRow("an old workbook") << QByteArray("\xD0\xCF\x11\xE0...") << int(TableFault::NotText);
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7") << int(TableFault::NotText);
        QTest::newRow("prose") << QByteArray("Merhaba\nBu bir tablo değil\n") << int(TableFault::OneColumn);
    }

    void saysWhatIsNoTable()
    {
        QFETCH(QByteArray, bytes);
        const auto table = readTable(bytes);
        QVERIFY(!table.has_value());
        QTEST(int(table.error()), "fault");
    }

    void readsAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("mark");
        QTest::addColumn<QString>("amount"); ///< empty: none
        const QChar comma = u',';
        const QChar dot = u'.';
        QTest::newRow("Turkish") << u"1.234,56"_s << comma << u"1234.56"_s;
        QTest::newRow("English") << u"1,234.56"_s << dot << u"1234.56"_s;
        QTest::newRow("Turkish millions") << u"1.234.567,8"_s << comma << u"1234567.8"_s;
        QTest::newRow("three digits group where commas are decimal marks")
            << u"1.234"_s << comma << u"1234"_s;
        QTest::newRow("three digits are decimals where dots are") << u"1.234"_s << dot << u"1.234"_s;
        QTest::newRow("eight places") << u"0.30599401"_s << dot << u"0.30599401"_s;
        QTest::newRow("two places tell the mark") << u"12.50"_s << comma << u"12.5"_s;
        QTest::newRow("a symbol and spaces") << u"₺ 1.234,56 TL"_s << comma << u"1234.56"_s;
        QTest::newRow("a minus behind") << u"12,00-"_s << comma << u"-12"_s;
        QTest::newRow("brackets mean minus") << u"(12,00)"_s << comma << u"-12"_s;
        QTest::newRow("a plus") << u"+12"_s << comma << u"12"_s;
        QTest::newRow("words are no amount") << u"on iki"_s << comma << QString();
        QTest::newRow("a date is no amount") << u"17.09.2026"_s << comma << QString();
        QTest::newRow("wrong groups are no amount") << u"1.23.456,00"_s << comma << QString();
        QTest::newRow("nothing is no amount") << QString() << comma << QString();
    }

    void readsAmounts()
    {
        QFETCH(QString, text);
        QFETCH(QChar, mark);
        const auto amount = amountFrom(text, mark);
        QTEST(amount ? amount->toPlain() : QString(), "amount");
    }

    void learnsTheDecimalMarkFromTheColumn()
    {
        QCOMPARE(decimalMarkOf({u"1.234"_s, u"12,50"_s}), QChar(u','));
        QCOMPARE(decimalMarkOf({u"1.234"_s, u"12.50"_s}), QChar(u'.'));
        QCOMPARE(decimalMarkOf({u"1.234.567"_s}), QChar(u','));
        QCOMPARE(decimalMarkOf({u"100"_s}), QChar(u'.'));
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate day(2026, 9, 17);
        for (const QString &text :
             {u"2026-09-17"_s, u"17.09.2026"_s, u"17/09/2026"_s, u"17-09-26"_s, u"20260917"_s,
              u"17.09.2026 14:05"_s, u"2026-09-17T14:05:09Z"_s, u"7.9.2026"_s})
            QTest::newRow(qPrintable(text)) << text << (text == "7.9.2026"_L1 ? QDate(2026, 9, 7) : day);
        QTest::newRow("month 13") << u"17.13.2026"_s << QDate();
        QTest::newRow("words") << u"dün"_s << QDate();
    }

    void readsDates()
    {
        QFETCH(QString, text);
        QTEST(dateFrom(text).value_or(QDate()), "date");
    }

    void readsIyzicosFile()
    {
        const QByteArray file =
            "transactionDate;transactionStatus;afterSettlement;paymentTxId;conversationId;price;paidPrice;"
            "iyziCommissionFee;settlementResolveDate\r\n"
            "2026-09-17 14:05:09;PAYMENT;0;271;op-1;100.00;102.50;0.25;2026-09-25\r\n"
            "2026-09-18 09:00:00;REFUND;0;272;op-1;-30.00;102.50;;2026-09-25\r\n"
            "2026-09-18 10:00:00;PAYMENT;0;273;op-2;yok;10.00;0.25;2026-09-25\r\n"
            "Toplam;;;;;130.00;;;\r\n";
        const auto table = readTable(file);
        QVERIFY(table.has_value());
        const ColumnMap map = guessColumns(*table, FileKind::Settlement);
        QVERIFY(!missingIn(map, FileKind::Settlement));
        QVERIFY(map.has(Field::PayoutDay));
        const auto read = settlementRows(*table, map);
        QCOMPARE(read.rows.size(), std::size_t(2));
        QCOMPARE(read.rows[0].conversationId, u"op-1"_s);
        QCOMPARE(read.rows[0].paidPrice.toPlain(), u"102.5"_s);
        QCOMPARE(read.rows[0].fee->toPlain(), u"0.25"_s);
        QVERIFY(!read.rows[0].commission);
        QCOMPARE(istanbul::dateTime(*read.rows[0].at).time(), QTime(14, 5, 9));
        QVERIFY(read.rows[1].kind == iyzico::RowKind::Refund);
        QCOMPARE(read.rows[1].price.toPlain(), u"30"_s);
        QCOMPARE(read.bad.size(), std::size_t(1));
        QCOMPARE(read.bad[0].line, 4);
        QVERIFY(read.bad[0].field == Field::Price);
        QCOMPARE(read.bad[0].text, u"yok"_s);
        QCOMPARE(read.first, QDate(2026, 9, 17));
        QCOMPARE(read.last, QDate(2026, 9, 18));
    }

    void readsABanksStatement()
    {
        const QByteArray file = "\xEF\xBB\xBF"
                                "Hesap Hareketleri;;;\r\n"
                                "İşlem Tarihi;Açıklama;Tutar;Bakiye\r\n"
                                "21.09.2026;\"IYZICO ODEME; HAFTALIK\";1.234,56;10.000,00\r\n"
                                "21.09.2026;Kira;-5.000,00;5.000,00\r\n"
                                "22.09.2026;Havale;750,00;5.750,00\r\n";
        const auto table = readTable(file);
        QVERIFY(table.has_value());
        const ColumnMap map = guessColumns(*table, FileKind::Bank);
        QCOMPARE(map.header, qsizetype(1));
        const auto read = depositRows(*table, map);
        QVERIFY(read.bad.empty());
        QCOMPARE(read.rows.size(), std::size_t(2)); // the rent went out
        QCOMPARE(read.rows[0].amount.toPlain(), u"1234.56"_s);
        QCOMPARE(read.rows[0].description, u"IYZICO ODEME; HAFTALIK"_s);
        QCOMPARE(read.rows[0].line, 3);
    }

    void aFileWithoutTheNeededColumnsSaysWhich()
    {
        const auto table = readTable("Tarih;Bakiye\n21.09.2026;1,00\n");
        QVERIFY(missingIn(guessColumns(*table, FileKind::Bank), FileKind::Bank) == Field::Amount);
        QVERIFY(missingIn(guessColumns(*table, FileKind::Settlement), FileKind::Settlement) ==
                Field::Conversation);
    }

    void findsPayoutsOnAStatement_data()
    {
        QTest::addColumn<QStringList>("deposits"); ///< day after Monday, amount, words
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<qint64>("matched");
        const QStringList nothing;
        QTest::newRow("each day by itself")
            << QStringList{u"0 100.00 IYZICO"_s, u"1 50.00 iyzico"_s, u"2 25.50 IYZICO"_s} << nothing
            << qint64(3);
        QTest::newRow("a week together") << QStringList{u"3 175.50 İYZİCO ÖDEME"_s} << nothing << qint64(1);
        QTest::newRow("two together and one alone")
            << QStringList{u"2 150.00 IYZICO"_s, u"3 25.50 IYZICO"_s} << nothing << qint64(2);
        QTest::newRow("without the name when it is exact")
            << QStringList{u"3 175.50 Havale"_s} << nothing << qint64(1);
        QTest::newRow("other money is none of this")
            << QStringList{u"3 175.50 IYZICO"_s, u"3 20.00 Havale"_s} << nothing << qint64(1);
        QTest::newRow("less than announced")
            << QStringList{u"3 170.00 IYZICO"_s} << QStringList{u"amount_differs deposit_short 175.5 170"_s}
            << qint64(0);
        QTest::newRow("more than announced")
            << QStringList{u"3 180.00 IYZICO"_s} << QStringList{u"amount_differs deposit_over 175.5 180"_s}
            << qint64(0);
        QTest::newRow("one did not arrive") << QStringList{u"0 100.00 IYZICO"_s, u"2 25.50 IYZICO"_s}
                                            << QStringList{u"missing_there no_deposit 50 -"_s} << qint64(2);
        QTest::newRow("nothing was due") << QStringList{u"3 175.50 IYZICO"_s, u"4 10.00 IYZICO"_s}
                                         << QStringList{u"missing_here unannounced - 10"_s} << qint64(1);
    }

    void findsPayoutsOnAStatement()
    {
        QFETCH(QStringList, deposits);
        DepositBooks books{.name = u"ekstre.csv"_s,
                           .first = payoutMonday,
                           .last = payoutMonday.addDays(10),
                           .payouts = {payoutOn(payoutMonday, "100"),
                                       payoutOn(payoutMonday.addDays(1), "49.99999999"),
                                       payoutOn(payoutMonday.addDays(2), "25.5")}};
        for (const QString &deposit : std::as_const(deposits)) {
            const QStringList words = deposit.split(u' ');
            books.deposits.push_back({.day = payoutMonday.addDays(words[0].toInt()),
                                      .description = words[2],
                                      .amount = Decimal::parse(words[1]).value()});
        }
        const Reconciliation result = matchDeposits(books);
        QStringList told;
        for (const auto &difference : result.findings.differences) {
            const auto amount = [](const std::optional<Decimal> &value) {
                return value ? value->toPlain() : u"-"_s;
            };
            told << u"%1 %2 %3 %4"_s.arg(word(difference.finding), word(difference.cause),
                                         amount(difference.here), amount(difference.there));
        }
        QTEST(told, "found");
        QTEST(result.comparison.matched, "matched");
    }
};

VEZNE_TEST(TestImportFile)
#include "tst_importfile.moc"
