// SPDX-License-Identifier: GPL-3.0-or-later
// A list on its way into a file, in the background; and, where LibreOffice is installed, what it makes of it.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/finance/csvsheet.h"
#include "core/finance/listexport.h"
#include "core/finance/moneycolumns.h"
#include "core/finance/xlsxsheet.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using finance::Cell;
using finance::ExportEnd;
using journal::Operation;

namespace {

std::vector<finance::ExportColumn> someColumns()
{
    return {{u"Zaman"_s, [](const Operation &row) -> Cell { return row.createdAt; }, {u"created_at"_s}},
            {u"Sipariş"_s, [](const Operation &row) -> Cell { return row.orderId; }, {u"order_id"_s}},
            {u"Müşteri"_s, [](const Operation &row) -> Cell { return row.buyerName; }, {u"buyer_name"_s}},
            {u"Taksit"_s,
             [](const Operation &row) -> Cell { return qint64(row.installment); },
             {u"installment"_s}},
            {u"Tutar"_s, [](const Operation &row) -> Cell { return row.amount; }, {u"amount"_s}}};
}

/// The cells of a CSV file, read by Python.
QStringList cellsOf(const QString &file, const QString &separator)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import csv,sys\n"
                  "for r in csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline=''),delimiter='%1'):\n"
                  "  print('|'.join(r))"_s.arg(separator),
                  file});
    python.waitForFinished();
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestListExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsOfMoneyTellWhatWasReallyTaken_data()
    {
        using journal::Kind;
        using journal::State;
        QTest::addColumn<Operation>("row");
        QTest::addColumn<QStringList>("cells"); // taken, held, given back
        const auto lira = [](qint64 amount) { return Money(amount * 100, Currency::TRY); };
        QTest::newRow("a sale in part given back") << Operation{.kind = Kind::Charge,
                                                                .state = State::Paid,
                                                                .paidPrice = lira(50),
                                                                .refunded = lira(20)}
                                                   << QStringList{u"50"_s, u"0"_s, u"20"_s};
        QTest::newRow("a sale that was cancelled")
            << Operation{.kind = Kind::Charge, .state = State::Paid, .paidPrice = lira(50), .cancelled = true}
            << QStringList{u"50"_s, u"0"_s, u"50"_s};
        QTest::newRow("declined") << Operation{.kind = Kind::Charge,
                                               .state = State::Declined,
                                               .paidPrice = lira(33)}
                                  << QStringList{u"0"_s, u"0"_s, u"0"_s};
        QTest::newRow("a hold") << Operation{.kind = Kind::Preauth,
                                             .state = State::Paid,
                                             .paidPrice = lira(70)}
                                << QStringList{u"0"_s, u"70"_s, u"0"_s};
        QTest::newRow("a hold of which a part was taken") << Operation{.kind = Kind::Preauth,
                                                                       .state = State::Paid,
                                                                       .paidPrice = lira(105),
                                                                       .captured = lira(60)}
                                                          << QStringList{u"60"_s, u"0"_s, u"0"_s};
        QTest::newRow("and its capture, which must not count again")
            << Operation{.kind = Kind::Capture,
                         .state = State::Done,
                         .paidPrice = lira(105),
                         .amount = lira(60)}
            << QStringList{QString(), QString(), QString()};
        QTest::newRow("a hold that was let go") << Operation{.kind = Kind::Preauth,
                                                             .state = State::Paid,
                                                             .paidPrice = lira(70),
                                                             .cancelled = true}
                                                << QStringList{u"0"_s, u"0"_s, u"0"_s};
    }
    void columnsOfMoneyTellWhatWasReallyTaken()
    {
        QFETCH(const Operation, row);
        QStringList cells;
        for (const auto &column :
             {finance::takenColumn({}), finance::heldColumn({}), finance::givenBackColumn({})}) {
            const Cell cell = column.cell(row);
            const auto *money = std::get_if<Money>(&cell);
            cells.append(money ? QString::number(money->minorUnits() / 100) : QString());
        }
        QTEST(cells, "cells");
    }

    void rowsComeInTheOrderOfTheScreen_data()
    {
        QTest::addColumn<bool>("isSorted");
        QTest::addColumn<QStringList>("orders");
        QTest::newRow("newest first, by filter") << false << QStringList{u"S-3"_s, u"S-2"_s, u"S-1"_s};
        QTest::newRow("as a person sorted them") << true << QStringList{u"S-2"_s, u"S-3"_s, u"S-1"_s};
    }
    void rowsComeInTheOrderOfTheScreen()
    {
        QFETCH(const bool, isSorted);
        test::JournalBuilder book;
        std::vector<qint64> seqs;
        for (const QString &order : {u"S-1"_s, u"S-2"_s, u"S-3"_s})
            seqs.push_back(book.journal().reader().operation(book.pay({.order = order}))->seq);
        const auto pages =
            isSorted ? finance::pagesOf({seqs[1], seqs[2], seqs[0]}) : finance::pagesOf(journal::Filter{});
        const finance::ExportResult result = write(book, pages, u"list.csv"_s);
        QCOMPARE(result.end, ExportEnd::Written);
        QCOMPARE(result.rows, 3);
        QStringList orders;
        for (const QString &line : cellsOf(m_folder.filePath(u"list.csv"_s), u";"_s).mid(1))
            orders.append(line.section(u'|', 1, 1));
        QTEST(orders, "orders");
    }

    void everyPageIsWritten()
    {
        test::JournalBuilder book;
        book.fill(1'100, 1min); // three pages, refunds and cancels among them
        const auto all = book.journal().reader().page({}, std::nullopt, 10'000);
        QSignalSpy *advanced = nullptr;
        const finance::ExportResult result =
            write(book, finance::pagesOf(journal::Filter{}), u"all.csv"_s, &advanced);
        QCOMPARE(result.rows, qint64(all->size()));
        QVERIFY(advanced->size() >= 3);
        QCOMPARE(cellsOf(m_folder.filePath(u"all.csv"_s), u";"_s).size(), qsizetype(all->size() + 1));
    }

    void whatIsStoppedLeavesNoFile()
    {
        test::JournalBuilder book;
        book.fill(600, 1min);
        finance::ListExport job(
            book.place(), finance::pagesOf(journal::Filter{}), someColumns(),
            std::make_unique<finance::CsvSheet>(m_folder.filePath(u"no.csv"_s), Language::Turkish));
        QSignalSpy finished(&job, &finance::ListExport::finished);
        job.stop();
        job.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.front().front().value<finance::ExportResult>().end, ExportEnd::Stopped);
        QVERIFY(!QFile::exists(m_folder.filePath(u"no.csv"_s)));
        QTest::qWait(0); // what may still be queued
        QCOMPARE(finished.size(), 1);
    }

    void aJournalThatIsNotThereIsSaid()
    {
        finance::ListExport job(
            m_folder.filePath(u"none.vezne"_s), finance::pagesOf(journal::Filter{}), someColumns(),
            std::make_unique<finance::CsvSheet>(m_folder.filePath(u"no.csv"_s), Language::Turkish));
        QSignalSpy finished(&job, &finance::ListExport::finished);
        job.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.front().front().value<finance::ExportResult>().error);
    }

    /// The files opened by the program that shops use, and saved as CSV again, are the list.
    void libreOfficeReadsWhatTheListShows()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP(
                "LibreOffice is not installed, so nobody but Python's csv and zipfile has read the exports");
        test::JournalBuilder book;
        book.pay({.order = u"S-1"_s, .minorUnits = 125'050, .installment = 3});
        book.clock().advance(1min);
        book.pay({.order = u"00417"_s, .minorUnits = 7, .name = u"Işık; \"ŞEN\""_s, .surname = u"Güneş"_s});
        QCOMPARE(write(book, finance::pagesOf(journal::Filter{}), u"tr.csv"_s).end, ExportEnd::Written);
        QCOMPARE(write(book, finance::pagesOf(journal::Filter{}), u"list.xlsx"_s).end, ExportEnd::Written);

        const QString asText = u"csv:Text - txt - csv (StarCalc):59,34,76,1,,1055,false,true"_s;
        openInOffice({u"--infilter=Text - txt - csv (StarCalc):59,34,76,1,1/2/2/2/3/2/4/2/5/2"_s,
                      u"--convert-to"_s, asText},
                     u"tr.csv"_s);
        openInOffice({u"--convert-to"_s, asText}, u"list.xlsx"_s);
        const QStringList list = cellsOf(m_folder.filePath(u"tr.csv"_s), u";"_s);
        QCOMPARE(list.size(), 3);
        QCOMPARE(cellsOf(m_folder.filePath(u"office/tr.csv"_s), u";"_s), list);
        // A workbook's figures are numbers, which the office groups by thousands as it shows them.
        QStringList shown = cellsOf(m_folder.filePath(u"office/list.csv"_s), u";"_s);
        for (QString &line : shown) {
            QStringList cells = line.split(u'|');
            const bool hasPoint = cells.back().section(u'.', -1).size() == 2;
            cells.back() =
                hasPoint ? cells.back().remove(u',').replace(u'.', u',') : cells.back().remove(u'.');
            line = cells.join(u'|');
        }
        QCOMPARE(shown, list);
    }

private:
    /// Opens a file and saves it as CSV in the folder `office`.
    void openInOffice(const QStringList &how, const QString &name)
    {
        QProcess office;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        office.setProcessEnvironment(environment);
        office.start(u"soffice"_s,
                     QStringList{u"--headless"_s} + how +
                         QStringList{u"--outdir"_s, m_folder.filePath(u"office"_s), m_folder.filePath(name)});
        QVERIFY(office.waitForFinished(180'000));
    }

    finance::ExportResult write(test::JournalBuilder &book, const finance::Pages &pages, const QString &name,
                                QSignalSpy **advanced = nullptr)
    {
        const QString file = m_folder.filePath(name);
        std::unique_ptr<finance::Sheet> sheet;
        if (name.endsWith(".xlsx"_L1))
            sheet = std::make_unique<finance::XlsxSheet>(file);
        else
            sheet = std::make_unique<finance::CsvSheet>(file, Language::Turkish);
        m_job = std::make_unique<finance::ListExport>(book.place(), pages, someColumns(), std::move(sheet));
        m_advanced = std::make_unique<QSignalSpy>(m_job.get(), &finance::ListExport::advanced);
        QSignalSpy finished(m_job.get(), &finance::ListExport::finished);
        m_job->start();
        if (!finished.wait() || finished.size() != 1)
            return {};
        if (advanced)
            *advanced = m_advanced.get();
        return finished.front().front().value<finance::ExportResult>();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<finance::ListExport> m_job;
    std::unique_ptr<QSignalSpy> m_advanced;
};

VEZNE_TEST(TestListExport)
#include "tst_listexport.moc"
