// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/exporting.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <sys/resource.h>
#include <xlsxwriter.h>

#include "core/finance/csvsheet.h"
#include "core/finance/export.h"
#include "core/finance/xlsxsheet.h"
#include "tests/bench/raw.h"
#include "tests/bench/require.h"
#include "tests/bench/samples.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;
using finance::Cell;
using journal::Operation;

namespace {

/// Excel's limit, less the header.
constexpr qint64 mostRows = 1'048'575;

const std::vector<finance::ExportColumn> &columns()
{
    using Row = const Operation &;
    static const std::vector<finance::ExportColumn> all{
        {u"Time"_s, [](Row row) -> Cell { return row.createdAt; }, {u"created_at"_s}},
        {u"Order"_s, [](Row row) -> Cell { return row.orderId; }, {u"order_id"_s}},
        {u"Payment"_s, [](Row row) -> Cell { return row.paymentId; }, {u"payment_id"_s}},
        {u"Conversation"_s, [](Row row) -> Cell { return row.id; }, {u"id"_s}},
        {u"Customer"_s, [](Row row) -> Cell { return row.buyerName; }, {u"buyer_name"_s}},
        {u"Bank"_s, [](Row row) -> Cell { return row.cardBank; }, {u"card_bank"_s}},
        {u"Instalments"_s, [](Row row) -> Cell { return qint64(row.installment); }, {u"installment"_s}},
        {u"Charged"_s, [](Row row) -> Cell { return row.paidPrice; }, {u"paid_price"_s}},
        {u"Refunded"_s, [](Row row) -> Cell { return row.refunded; }, {u"refunded"_s}},
        {u"Cashier"_s, [](Row row) -> Cell { return row.actor; }, {u"actor"_s}}};
    return all;
}

template<class Act>
double seconds(Act act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

/// Peak resident memory of this process so far, MiB.
double peak()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    return static_cast<double>(use.ru_maxrss) / 1024;
}

qint64 write(const QString &journal, finance::Sheet &sheet)
{
    const auto database = require(journal::Database::open(journal, journal::Database::Access::ReadOnly));
    qint64 written = 0;
    const auto end = require(finance::writeList(journal::Reader(database),
                                                finance::pagesOf(journal::Filter{.paymentsOnly = true}),
                                                columns(), sheet, [&](qint64 rows) {
                                                    written = rows;
                                                    return finance::Progress::GoOn;
                                                }));
    if (end != finance::ExportEnd::Written)
        giveUp(u"the export was not written"_s);
    return written;
}

/// What the shell writes of the same rows and columns; nothing where it is not installed.
std::optional<double> shell(const QString &journal, const QString &file)
{
    QProcess sqlite;
    sqlite.setStandardOutputFile(file);
    bool isWell = false;
    const double took = seconds([&] {
        sqlite.start(u"sqlite3"_s,
                     {u"-csv"_s, journal,
                      u"SELECT created_at, order_id, payment_id, id, buyer_name, card_bank, installment, "
                      "paid_price, refunded, actor FROM operation WHERE kind IN ('charge','preauth') "
                      "ORDER BY seq DESC"_s});
        isWell = sqlite.waitForFinished(600'000) && sqlite.exitCode() == 0;
    });
    return isWell ? std::optional(took) : std::nullopt;
}

/// One row as libxlsxwriter takes it.
struct BareRow
{
    double time = 0, instalments = 0, charged = 0, refunded = 0;
    QByteArray order, payment, conversation, customer, bank, cashier;

    explicit BareRow(const Operation &row)
        : time(46'000.5)
        , instalments(row.installment)
        , charged(static_cast<double>(row.paidPrice.minorUnits()) / 100)
        , refunded(static_cast<double>(row.refunded.minorUnits()) / 100)
        , order(row.orderId.toUtf8())
        , payment(row.paymentId.toUtf8())
        , conversation(row.id.toUtf8())
        , customer(row.buyerName.toUtf8())
        , bank(row.cardBank.toUtf8())
        , cashier(row.actor.toUtf8())
    {}

    void write(lxw_worksheet *sheet, lxw_row_t row, lxw_format *format) const
    {
        worksheet_write_number(sheet, row, 0, time, format);
        worksheet_write_string(sheet, row, 1, order.constData(), nullptr);
        worksheet_write_string(sheet, row, 2, payment.constData(), nullptr);
        worksheet_write_string(sheet, row, 3, conversation.constData(), nullptr);
        worksheet_write_string(sheet, row, 4, customer.constData(), nullptr);
        worksheet_write_string(sheet, row, 5, bank.constData(), nullptr);
        worksheet_write_number(sheet, row, 6, instalments, nullptr);
        worksheet_write_number(sheet, row, 7, charged, format);
        worksheet_write_number(sheet, row, 8, refunded, format);
        worksheet_write_string(sheet, row, 9, cashier.constData(), nullptr);
    }
};

/// The same cells with nothing of ours between. Their texts are read and encoded before, while the clock
/// stands: what is compressed must be the same.
double bareWorkbook(const QString &journal, const QString &file)
{
    constexpr int rowsAtOnce = 10'000;
    const auto database = readable(journal);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    const QByteArray name = QFile::encodeName(file);
    lxw_workbook *book = workbook_new_opt(name.constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *format = workbook_add_format(book);
    format_set_num_format(format, "#,##0.00");
    double took = 0;
    lxw_row_t row = 0;
    std::optional<qint64> before;
    while (true) {
        const auto page = require(
            journal::Reader(database).page(journal::Filter{.paymentsOnly = true}, before, rowsAtOnce));
        if (page.empty())
            break;
        before = page.back().seq;
        const std::vector<BareRow> rows(page.begin(), page.end());
        took += seconds([&] {
            for (const BareRow &one : rows)
                one.write(sheet, ++row, format);
        });
    }
    took += seconds([&] {
        if (workbook_close(book) != LXW_NO_ERROR)
            giveUp(u"libxlsxwriter"_s);
    });
    return took;
}

void print(const char *what, double took, std::optional<double> reference, const char *bar)
{
    if (reference)
        std::printf("| %s | %.2f s | %.2f s | %.2f | %s |\n", what, took, *reference, took / *reference, bar);
    else
        std::printf("| %s | %.2f s | not installed | | %s |\n", what, took, bar);
    std::fflush(stdout);
}

} // namespace

void measureExport(const QString &journal)
{
    const QTemporaryDir folder(QFileInfo(journal).path() + u"/export-XXXXXX"_s);
    const double before = peak();
    qint64 rows = 0;
    const double csv = seconds([&] {
        finance::CsvSheet sheet(folder.filePath(u"list.csv"_s), Language::Turkish);
        rows = write(journal, sheet);
    });
    print(qPrintable(u"CSV export, %1 rows, against the sqlite3 shell"_s.arg(rows)), csv,
          shell(journal, folder.filePath(u"shell.csv"_s)), "at most 2 x (0.5 of the speed)");
    if (rows <= mostRows) {
        const double book = seconds([&] {
            finance::XlsxSheet sheet(folder.filePath(u"list.xlsx"_s));
            rows = write(journal, sheet);
        });
        std::printf("| both exports, peak memory above the start | %.1f MiB | | | flat |\n", peak() - before);
        print(qPrintable(u"XLSX export, %1 rows, against bare libxlsxwriter"_s.arg(rows)), book,
              bareWorkbook(journal, folder.filePath(u"bare.xlsx"_s)), "at most 1.3 x");
    }
}

} // namespace vezne::bench
