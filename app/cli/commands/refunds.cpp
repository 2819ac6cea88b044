// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/jsonview.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/base/istanbul.h"
#include "core/journal/problemtext.h"
#include "core/money/moneytext.h"
#include "core/till/batch/batchcsv.h"
#include "core/till/batch/batchrun.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;
using till::BatchRun;
using till::PlanFault;

namespace {

QString faultWord(const till::PlanRow &row)
{
    switch (row.fault) {
    case PlanFault::None:
        return {};
    case PlanFault::NotFound:
        return word(journal::Problem::NoSuchPayment);
    case PlanFault::BadAmount:
        return u"BAD_AMOUNT"_s;
    case PlanFault::Ambiguous:
        return u"AMBIGUOUS"_s;
    case PlanFault::Twice:
        return u"TWICE"_s;
    case PlanFault::TooMany:
        return u"TOO_MANY"_s;
    case PlanFault::Rule:
        return word(row.problem);
    }
    Q_UNREACHABLE();
}

/// The same for people.
QString faultText(const till::PlanRow &row)
{
    switch (row.fault) {
    case PlanFault::None:
        return row.before ? Words::tr("%1; the same amount went back before").arg(textOf(row.kind))
                          : textOf(row.kind);
    case PlanFault::NotFound:
        return journal::ProblemText::what(journal::Problem::NoSuchPayment);
    case PlanFault::BadAmount:
        return Words::tr("this is not an amount");
    case PlanFault::Ambiguous:
        return Words::tr("the number of one payment and the order of another");
    case PlanFault::Twice:
        return Words::tr("stands in the list already");
    case PlanFault::TooMany:
        return Words::tr("beyond the %1 payments of one run").arg(journal::mostBatchRows);
    case PlanFault::Rule:
        return journal::ProblemText::what(row.problem);
    }
    Q_UNREACHABLE();
}

QString faultText(const till::WishFault &fault, const QString &file)
{
    switch (fault.kind) {
    case till::WishFault::Kind::NamesNothing:
        return Words::tr("%1 names no payments. Its first column must hold a payment number "
                         "or an order.")
            .arg(file);
    case till::WishFault::Kind::SplitAmount:
        return Words::tr("Line %2 of %1 has more cells than it should: an amount such as 12,50 may have been "
                         "split at its comma. Separate the columns with semicolons, or write the amounts as "
                         "12.50.")
            .arg(file, QString::number(fault.line));
    }
    Q_UNREACHABLE();
}

void answerPlan(const Run &run, const till::BatchPlan &plan)
{
    for (const till::PlanRow &row : plan.rows) {
        const bool isFound = !row.file.payment.id.isEmpty();
        const QString fault = faultWord(row);
        run.answer(
            {{"reference"_L1, row.wish.reference},
             {"line"_L1, row.wish.line},
             {"orderId"_L1, orNull(row.file.payment.orderId)},
             {"paymentId"_L1, orNull(row.file.payment.paymentId)},
             {"kind"_L1, isFound ? word(row.kind) : QJsonValue()},
             {"amount"_L1, isFound ? row.amount.toWire() : QJsonValue()},
             {"currency"_L1, isFound ? code(row.amount.currency()) : QJsonValue()},
             {"before"_L1, row.before ? istanbul::dateTime(*row.before).toString(Qt::ISODate) : QJsonValue()},
             {"problem"_L1, orNull(fault)}},
            u"%1  %2  %3"_s.arg(row.wish.reference,
                                row.fault == PlanFault::BadAmount ? row.wish.amount
                                : isFound ? toText(row.amount, run.settings().language)
                                          : u"-"_s,
                                faultText(row)));
    }
}

/// Nothing, with the run ended, when the file names nothing or the journal cannot be read.
std::optional<till::BatchPlan> readPlan(Run &run, const journal::Database &database)
{
    QFile file(run.arguments().constFirst());
    if (!file.open(QIODevice::ReadOnly)) {
        run.fail(ExitCode::Usage, Words::tr("%1 cannot be read.").arg(file.fileName()));
        return std::nullopt;
    }
    const auto wishes = till::readWishes(file.readAll());
    if (!wishes) {
        run.fail(ExitCode::Usage, faultText(wishes.error(), file.fileName()));
        return std::nullopt;
    }
    auto plan =
        till::planBatch(journal::Reader(database), wishes->wishes, wishes->language, run.clock().now());
    if (!plan) {
        run.fail(plan.error());
        return std::nullopt;
    }
    return std::move(*plan);
}

QString orderOf(Run &run, const journal::BatchRow &row)
{
    const auto payment = run.till()->journal().reader().operation(row.payment);
    return payment ? payment->orderId : row.payment;
}

void answerRow(Run &run, const journal::BatchRow &row, const till::RowEnd &end)
{
    const QString problem = end.problem ? word(*end.problem) : QString();
    run.answer({{"kind"_L1, word(row.kind)},
                {"operationId"_L1, row.operation},
                {"payment"_L1, row.payment},
                {"amount"_L1, row.amount.toWire()},
                {"currency"_L1, code(row.amount.currency())},
                {"state"_L1, end.state ? word(*end.state) : QJsonValue()},
                {"problem"_L1, orNull(problem)}},
               u"%1  %2  %3  %4"_s.arg(
                   orderOf(run, row), textOf(row.kind), toText(row.amount, run.settings().language),
                   end.state
                       ? textOf(*end.state)
                       : journal::ProblemText::what(end.problem.value_or(journal::Problem::StateChanged))));
}

/// Of a run, by what its rows came to.
struct Outcome
{
    bool isClean = true;
    bool isCertain = true; ///< also of the rows of an earlier run

    void take(const till::RowEnd &end)
    {
        isClean = isClean && end.state == journal::State::Done;
        isCertain = isCertain && !(end.state && exitCodeOf(*end.state) == ExitCode::NotKnown);
    }
    [[nodiscard]] ExitCode exitCode() const
    {
        return isClean ? ExitCode::Done : isCertain ? ExitCode::No : ExitCode::NotKnown;
    }
};

void carryOut(Run &run, till::Till &till, const journal::Result<till::BatchStart> &start)
{
    if (!start)
        return run.fail(start.error());
    auto *work = new BatchRun(till, *start, &run);
    auto outcome = std::make_shared<Outcome>();
    QObject::connect(work, &BatchRun::rowEnded, &run,
                     [&run, work, outcome](int row, const till::RowEnd &end) {
                         outcome->take(end);
                         answerRow(run, work->batch().rows[static_cast<std::size_t>(row)], end);
                     });
    QObject::connect(work, &BatchRun::finished, &run, [&run, outcome](BatchRun::End end) {
        if (end == BatchRun::End::Halted)
            run.say(Words::tr("Halted: the last row did not come to a certain end. Go on with --resume."));
        else if (!outcome->isCertain)
            run.say(Words::tr("The result of a row is not known yet. Ask with recover."));
        run.finish(end == BatchRun::End::Halted ? ExitCode::NotKnown : outcome->exitCode());
    });
    work->start();
}

void resume(Run &run)
{
    till::Till *till = run.till();
    if (!till)
        return;
    const auto open = till->journal().reader().batches().open();
    if (!open)
        return run.fail(open.error());
    if (!*open)
        return run.fail(ExitCode::No, Words::tr("No run of refunds was interrupted."));
    if (run.has(u"discard"_s)) {
        const auto closed = till->closeBatch((*open)->id, u"discarded"_s);
        return closed ? run.finish(ExitCode::Done) : run.fail(closed.error());
    }
    carryOut(run, *till, till->resumeBatch(**open));
}

void begin(Run &run, const till::BatchPlan &plan)
{
    const auto why = readReason(run);
    till::Till *till = why ? run.till() : nullptr;
    if (!till)
        return;
    const auto open = till->journal().reader().batches().open();
    if (!open)
        return run.fail(open.error());
    if (*open)
        return run.fail(ExitCode::No,
                        Words::tr("A run of refunds was interrupted: --resume or --discard it."));
    if (plan.repeats() > 0 && !run.has(u"again"_s))
        return run.fail(
            ExitCode::No,
            Words::tr("Of %n payment(s) this very amount went back before. Nothing was sent; with "
                      "--again it is given back once more.",
                      nullptr, plan.repeats()));
    journal::Batch batch{
        .source = QFileInfo(run.arguments().constFirst()).fileName(), .reason = why->word, .note = why->note};
    for (const till::PlanRow &row : plan.rows)
        batch.rows.push_back({.payment = row.file.payment.id,
                              .kind = row.kind,
                              .amount = row.amount,
                              .left = row.file.left()});
    carryOut(run, *till, till->beginBatch(std::move(batch)));
}

} // namespace

void startRefunds(Run &run)
{
    if (run.has(u"resume"_s) || run.has(u"discard"_s))
        return resume(run);
    if (run.arguments().isEmpty())
        return run.fail(ExitCode::Usage, Words::tr("Which file?"));
    const journal::Database *database = run.database();
    const auto plan = database ? readPlan(run, *database) : std::nullopt;
    if (!plan)
        return;
    const bool isGood = plan->good() == static_cast<int>(plan->rows.size());
    if (run.has(u"dry-run"_s) || !isGood)
        answerPlan(run, *plan);
    if (!isGood)
        return run.fail(ExitCode::No, Words::tr("Nothing was sent, since some rows cannot be given back."));
    if (run.has(u"dry-run"_s))
        return run.finish(ExitCode::Done);
    begin(run, *plan);
}

} // namespace vezne::cli
