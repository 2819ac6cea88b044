// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/listfilter.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/finance/csvsheet.h"
#include "core/finance/export.h"
#include "core/finance/xlsxsheet.h"
#include "core/till/exportpermit.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

using finance::Cell;
using journal::Operation;

/// What `list` tells of a payment, a column each.
std::vector<finance::ExportColumn> exportColumns()
{
    return {
        {Words::tr("Time"), [](const Operation &payment) -> Cell { return payment.createdAt; }},
        {Words::tr("Order"), [](const Operation &payment) -> Cell { return payment.orderId; }},
        {Words::tr("Payment id"), [](const Operation &payment) -> Cell { return payment.paymentId; }},
        {Words::tr("Conversation id"), [](const Operation &payment) -> Cell { return payment.id; }},
        {Words::tr("Kind"), [](const Operation &payment) -> Cell { return textOf(payment.kind); }},
        {Words::tr("State"), [](const Operation &payment) -> Cell { return textOf(payment.state); }},
        {Words::tr("Customer"), [](const Operation &payment) -> Cell { return payment.buyerName; }},
        {Words::tr("Bank"), [](const Operation &payment) -> Cell { return payment.cardBank; }},
        {Words::tr("Card family"), [](const Operation &payment) -> Cell { return payment.cardFamily; }},
        {Words::tr("Last four"), [](const Operation &payment) -> Cell { return payment.cardLast4; }},
        {Words::tr("Instalments"),
         [](const Operation &payment) -> Cell { return qint64(payment.installment); }},
        {Words::tr("Price"), [](const Operation &payment) -> Cell { return payment.price; }},
        {Words::tr("Charged"), [](const Operation &payment) -> Cell { return payment.paidPrice; }},
        {Words::tr("Refunded"), [](const Operation &payment) -> Cell { return payment.refunded; }},
        {Words::tr("Cancelled"),
         [](const Operation &payment) -> Cell { return payment.cancelled ? Words::tr("yes") : QString(); }},
        {Words::tr("Currency"),
         [](const Operation &payment) -> Cell { return code(payment.paidPrice.currency()); }},
        {Words::tr("Cashier"), [](const Operation &payment) -> Cell { return payment.actor; }},
        {Words::tr("Error code"), [](const Operation &payment) -> Cell { return payment.errorCode; }},
    };
}

/// The texts of a record that exportColumns() looks at.
QString columnsRead()
{
    return journal::operationColumns({u"order_id"_s, u"payment_id"_s, u"buyer_name"_s, u"card_bank"_s,
                                      u"card_family"_s, u"card_last4"_s, u"actor"_s, u"error_code"_s});
}

/// Null, with the run ended, when --format or --output is not what it should be.
std::unique_ptr<finance::Sheet> newSheet(Run &run)
{
    const QString file = run.option(u"output"_s);
    const QString format = run.option(u"format"_s);
    if (file.isEmpty() || !QFileInfo(QFileInfo(file).absolutePath()).isWritable()) {
        run.fail(ExitCode::Usage, Words::tr("--output needs a file in a folder that can be written."));
        return nullptr;
    }
    if (format == "csv"_L1)
        return std::make_unique<finance::CsvSheet>(file, run.settings().language);
    if (format == "xlsx"_L1)
        return std::make_unique<finance::XlsxSheet>(file);
    run.fail(ExitCode::Usage, Words::tr("--format is csv or xlsx."));
    return nullptr;
}

/// In a shop with staff a list leaves in somebody's name: --as signs in, and the trail keeps it. Without
/// staff nobody is asked, and the journal stays open to whoever writes it.
bool isPermitted(Run &run, const journal::Database &database)
{
    const auto hasStaff = journal::Reader(database).staff().hasStaff();
    if (!hasStaff) {
        run.fail(hasStaff.error());
        return false;
    }
    if (!*hasStaff && run.settings().person.isEmpty())
        return true;
    till::Roster *roster = run.roster();
    if (!roster || !run.signIn(*roster))
        return false;
    const auto permitted =
        till::permitExport(*roster, {.file = QFileInfo(run.option(u"output"_s)).absoluteFilePath(),
                                     .format = run.option(u"format"_s),
                                     .what = filterText(run)});
    if (!permitted)
        run.fail(permitted.error());
    return permitted.has_value();
}

void writeExport(Run &run, const journal::Database &database, const journal::Filter &filter,
                 finance::Sheet &sheet)
{
    qint64 written = 0;
    const auto end = finance::writeList(journal::Reader(database), finance::pagesOf(filter, columnsRead()),
                                        exportColumns(), sheet, [&](qint64 rows) {
                                            written = rows;
                                            return finance::Progress::GoOn;
                                        });
    if (!end)
        return run.fail(end.error());
    if (*end != finance::ExportEnd::Written)
        return run.fail(ExitCode::No,
                        Words::tr("%1 could not be written. Is the disk full?").arg(run.option(u"output"_s)));
    run.answer({{"rows"_L1, written}, {"output"_L1, run.option(u"output"_s)}},
               Words::tr("%n payment(s) written.", nullptr, static_cast<int>(written)));
    run.finish(ExitCode::Done);
}

void exportList(Run &run)
{
    const auto filter = readFilter(run);
    const auto sheet = filter ? newSheet(run) : nullptr;
    const journal::Database *database = sheet ? run.database() : nullptr;
    if (database && isPermitted(run, *database))
        writeExport(run, *database, *filter, *sheet);
}

} // namespace

void startExport(Run &run)
{
    // Only a person who signs in needs the profile's keys.
    if (run.settings().person.isEmpty())
        exportList(run);
    else
        run.whenKeysAreRead([&run] { exportList(run); });
}

} // namespace vezne::cli
