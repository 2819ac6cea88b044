// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/listfilter.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/finance/csvsheet.h"
#include "core/finance/moneycolumns.h"
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
    using Row = const Operation &;
    return {
        {Words::tr("Time"), [](Row row) -> Cell { return row.createdAt; }, {u"created_at"_s}},
        {Words::tr("Order"), [](Row row) -> Cell { return row.orderId; }, {u"order_id"_s}},
        {Words::tr("Payment number"), [](Row row) -> Cell { return row.paymentId; }, {u"payment_id"_s}},
        {Words::tr("Conversation id"), [](Row row) -> Cell { return row.id; }, {u"id"_s}},
        {Words::tr("Kind"), [](Row row) -> Cell { return textOf(row.kind); }, {u"kind"_s}},
        {Words::tr("State"),
         [](Row row) -> Cell { return standingText(row); },
         {u"kind"_s, u"state"_s, u"standing"_s}},
        {Words::tr("Customer"), [](Row row) -> Cell { return row.buyerName; }, {u"buyer_name"_s}},
        {Words::tr("Bank"), [](Row row) -> Cell { return row.cardBank; }, {u"card_bank"_s}},
        {Words::tr("Card family"), [](Row row) -> Cell { return row.cardFamily; }, {u"card_family"_s}},
        {Words::tr("Last four"), [](Row row) -> Cell { return row.cardLast4; }, {u"card_last4"_s}},
        {Words::tr("Instalments"),
         [](Row row) -> Cell { return qint64(row.installment); },
         {u"installment"_s}},
        {Words::tr("Price"),
         [](Row row) -> Cell { return journal::isPayment(row.kind) ? Cell(row.price) : Cell(); },
         {u"kind"_s, u"price"_s}},
        {Words::tr("Amount"), [](Row row) -> Cell { return row.amount; }, {u"amount"_s}},
        finance::takenColumn(Words::tr("Charged")),
        finance::heldColumn(Words::tr("Held", "on the card, not charged")),
        finance::givenBackColumn(Words::tr("Given back")),
        {Words::tr("Cancelled"),
         [](Row row) -> Cell { return row.cancelled ? Words::tr("yes") : QString(); },
         {u"cancelled"_s}},
        {Words::tr("Currency"), [](Row row) -> Cell { return code(row.amount.currency()); }, {u"amount"_s}},
        {Words::tr("Cashier"), [](Row row) -> Cell { return row.actor; }, {u"actor"_s}},
        {Words::tr("Error code"), [](Row row) -> Cell { return row.errorCode; }, {u"error_code"_s}},
        {Words::tr("Till"), [](Row row) -> Cell { return row.till; }, {u"till"_s}},
    };
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
    if (!*hasStaff && run.settings().person.isEmpty()) {
        // Needs neither key nor lock: whoever writes the journal next takes it into the audit trail.
        run.note(run.settings().journal,
                 {.kind = journal::DeedKind::Exported,
                  .subject = QFileInfo(run.option(u"output"_s)).absoluteFilePath(),
                  .details = {{"format"_L1, run.option(u"format"_s)}, {"what"_L1, filterText(run)}}});
        return true;
    }
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
    const auto end = finance::writeList(journal::Reader(database), finance::pagesOf(filter), exportColumns(),
                                        sheet, [&](qint64 rows) {
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
