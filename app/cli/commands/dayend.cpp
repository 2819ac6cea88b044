// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "app/cli/command.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/base/istanbul.h"
#include "core/journal/books/daybook.h"
#include "core/money/moneytext.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

/// The amounts of the journal's form are whole minor units; scripts read decimal strings here as everywhere.
QJsonObject figuresJson(const journal::DayFigures &figures)
{
    QJsonObject object = journal::toJson(figures);
    for (const auto &name :
         {u"sums"_s, u"brand"_s, u"family"_s, u"installments"_s, u"security"_s, u"cashier"_s}) {
        QJsonArray array;
        for (const QJsonValue value : object.value(name).toArray()) {
            QJsonObject part = value.toObject();
            const Currency currency =
                currencyFromCode(part.value("currency"_L1).toString()).value_or(Currency::TRY);
            for (const auto field : {"gross"_L1, "surcharge"_L1, "cancelled"_L1, "refunded"_L1}) {
                if (part.contains(field))
                    part.insert(field, Money(part.value(field).toString().toLongLong(), currency).toWire());
            }
            for (const auto field : {"sales"_L1, "cancels"_L1, "refunds"_L1, "count"_L1}) {
                if (part.contains(field))
                    part.insert(field, part.value(field).toString().toLongLong());
            }
            array.append(part);
        }
        object.insert(name, array);
    }
    return object;
}

QString linesOf(const journal::DayFigures &figures, Language language)
{
    QStringList lines;
    for (const journal::DaySums &sums : figures.sums) {
        lines += Words::tr("Sales: %1, %2").arg(sums.sales).arg(toText(sums.gross, language));
        lines += Words::tr("Cancels: %1, %2").arg(sums.cancels).arg(toText(sums.cancelled, language));
        lines += Words::tr("Refunds: %1, %2").arg(sums.refunds).arg(toText(sums.refunded, language));
        lines += Words::tr("Net: %1").arg(toText(sums.net(), language));
    }
    if (lines.isEmpty())
        lines += Words::tr("Nothing was taken or given back since the last day end.");
    return lines.join(u'\n');
}

std::optional<QDate> readDay(Run &run)
{
    if (!run.has(u"date"_s))
        return istanbul::day(SystemClock().now());
    const QDate day = QDate::fromString(run.option(u"date"_s), Qt::ISODate);
    if (!day.isValid() || day > istanbul::day(SystemClock().now())) {
        run.fail(ExitCode::Usage, Words::tr("--date needs a day such as 2026-11-22, not after today."));
        return std::nullopt;
    }
    return day;
}

void showFigures(Run &run, QDate day)
{
    const journal::Database *database = run.database();
    if (!database)
        return;
    const journal::DayBook book(*database);
    const auto figures = book.figures(day);
    const auto unsettled = book.unsettled(day);
    if (!figures || !unsettled)
        return run.fail(figures ? unsettled.error() : figures.error());
    QJsonObject object = figuresJson(*figures);
    object.insert("day"_L1, day.toString(Qt::ISODate));
    object.insert("unsettled"_L1, qint64(unsettled->size()));
    run.answer(object, linesOf(*figures, run.settings().language));
    run.finish(ExitCode::Done);
}

void closeDay(Run &run, QDate day)
{
    till::Till *till = run.till();
    if (!till)
        return;
    const auto closing = till->closeDay(day);
    if (!closing)
        return run.fail(closing.error());
    QJsonObject object = figuresJson(closing->figures);
    object.insert("day"_L1, day.toString(Qt::ISODate));
    object.insert("number"_L1, closing->number);
    run.answer(object, Words::tr("Day end %1").arg(closing->number) + u'\n' +
                           linesOf(closing->figures, run.settings().language));
    const bool isFile = !till->journal().isShared(); // whose server has backups of its own
    if (const auto saved =
            isFile ? backUpAsUsual(run, till->journal().key()) : journal::Result<journal::Backup>();
        !saved)
        run.say(Words::tr("The day is closed, but not backed up: %1").arg(textOf(saved.error())));
    run.finish(ExitCode::Done);
}

} // namespace

void startDayEnd(Run &run)
{
    const auto day = readDay(run);
    if (!day)
        return;
    const QString &which = run.arguments().constFirst();
    if (which == "x"_L1)
        showFigures(run, *day);
    else if (which == "z"_L1)
        closeDay(run, *day);
    else
        run.fail(ExitCode::Usage, Words::tr("dayend needs x (look) or z (close)."));
}

} // namespace vezne::cli
