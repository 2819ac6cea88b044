// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QFileInfo>
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/jsonview.h"
#include "app/cli/reconcilejson.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/base/istanbul.h"
#include "core/finance/filecomparison.h"
#include "core/journal/books/reconcilebook.h"
#include "core/till/elsewhereintake.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;
using finance::Reconciler;
using finance::RunEnd;
using journal::Source;

namespace {

/// Compares day after day; each day's lines are printed when the run is over, so that a script reads the days
/// that were left out, since nothing can change any more, like the others.
class Reconciling : public QObject
{
public:
    Reconciling(Run &run, till::Till &till)
        : QObject(&run)
        , m_run(run)
        , m_till(till)
        , m_reconciler(
              till.journal(), till.client(), till.recovery().backgroundBudget(),
              [&till](access::Action action) { return till.roster().check(action); }, this)
    {
        m_reconciler.setLanguage(run.settings().language);
        connect(&m_reconciler, &Reconciler::appeared, &till.recovery(), &till::Recovery::tell);
        connect(&m_reconciler, &Reconciler::progressed, this, &Reconciling::tell);
        connect(&m_reconciler, &Reconciler::finished, this, &Reconciling::hear);
    }

    void start(QDate first, QDate last, Reconciler::Again again)
    {
        m_first = first;
        m_last = last;
        if (const auto started = m_reconciler.start(first, last, again); !started)
            m_run.fail(started.error());
    }

    /// Compares a file; its rows that cannot be read are named and make the answer "no".
    void compare(const QString &file, finance::FileKind kind)
    {
        const auto table = finance::readTableFile(file);
        if (!table)
            return m_run.fail(ExitCode::Usage, textOf(table.error()).arg(file));
        finance::ColumnMap map = finance::guessColumns(*table, kind);
        if (!nameColumns(*table, map))
            return;
        if (const auto missing = missingIn(map, kind))
            return m_run.fail(ExitCode::Usage,
                              Words::tr("No column of %1 was found for %2. Name it: --columns %2=TITLE.")
                                  .arg(file, word(*missing)));
        const auto compared =
            finance::compareTable(m_reconciler, kind, QFileInfo(file).fileName(), *table, map);
        if (!compared)
            return m_run.fail(compared.error());
        finishFile(*compared);
    }

    void accept(const QString &difference, const QString &counterpart, const QString &why)
    {
        if (const auto accepted = m_reconciler.accept(difference, counterpart, why); !accepted)
            return m_run.fail(accepted.error());
        showOne(difference);
    }

    void reopen(const QString &difference, const QString &why)
    {
        if (const auto reopened = m_reconciler.reopen(difference, why); !reopened)
            return m_run.fail(reopened.error());
        showOne(difference);
    }

    /// What iyzico has and the journal lacks comes into the journal, and is printed.
    void takeIn(const QString &id, const QString &why)
    {
        const auto difference = m_till.journal().reader().reconciliation().difference(id);
        if (!difference)
            return m_run.fail(difference.error());
        if (!till::canBeTakenIn(*difference))
            return m_run.fail(ExitCode::No,
                              Words::tr("Only what was done elsewhere can be taken in: payments, refunds, "
                                        "cancels and captures that the journal lacks."));
        const Instant noon = istanbul::startOf(difference->day) + std::chrono::hours(12);
        auto *intake = new till::ElsewhereIntake(
            m_till.journal(), m_till.client(), m_till.recovery().budget(),
            {.paymentId = difference->paymentId, .at = std::min(noon, m_run.clock().now()), .why = why},
            m_run.settings().language, this);
        connect(intake, &till::ElsewhereIntake::finished, this, &Reconciling::hearIntake);
        if (const auto started = intake->start(m_till.roster()); !started)
            m_run.fail(started.error());
    }

private:
    void hearIntake(const till::ElsewhereEnd &end)
    {
        using Word = till::ElsewhereEnd::Word;
        for (const QString &id : end.operations) {
            const auto operation = m_till.journal().reader().operation(id);
            if (!operation)
                return m_run.fail(operation.error());
            m_run.answer(operationJson(*operation), lineOf(*operation, m_run.settings().language));
        }
        switch (end.word) {
        case Word::TakenIn:
            return m_run.finish(ExitCode::Done);
        case Word::NothingToTake:
            m_run.say(Words::tr("The journal has all of it already."));
            return m_run.finish(ExitCode::Done);
        case Word::NoAnswer:
            return m_run.fail(ExitCode::NotKnown,
                              Words::tr("iyzico did not answer clearly. Nothing has changed; try again."));
        case Word::Contradicts:
            return m_run.fail(ExitCode::No,
                              Words::tr("iyzico does not confirm it as a payment of this amount."));
        case Word::OpenHere:
            return m_run.fail(ExitCode::No,
                              Words::tr("A result of this payment is awaited; run recover first."));
        case Word::UnderReview:
            return m_run.fail(ExitCode::No,
                              Words::tr("iyzico still reviews this payment. Try again once it has decided."));
        case Word::Refused:
            return m_run.fail(end.refusal.value_or(journal::Error{}));
        }
    }

    void tell(const finance::RunProgress &progress)
    {
        if (progress.pageCount > 1)
            m_run.say(Words::tr("%1: page %2 of %3")
                          .arg(progress.day.toString(Qt::ISODate))
                          .arg(progress.page)
                          .arg(progress.pageCount));
    }

    /// --columns date=Tarih,amount=Tutar: titles as they stand in the header.
    bool nameColumns(const finance::Table &table, finance::ColumnMap &map)
    {
        const QStringList pairs = m_run.option(u"columns"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString &pair : pairs) {
            const QString title = pair.section(u'=', 1).trimmed();
            const auto field = std::ranges::find_if(finance::allFields, [&pair](finance::Field candidate) {
                return word(candidate) == pair.section(u'=', 0, 0).trimmed();
            });
            const auto &header = table.rows[std::size_t(map.header)].cells;
            const auto column = std::ranges::find_if(
                header, [&title](const QString &cell) { return cell.trimmed() == title; });
            if (field == finance::allFields.end() || column == header.end()) {
                m_run.fail(ExitCode::Usage,
                           Words::tr("--columns: %1 names no field or no column.").arg(pair));
                return false;
            }
            map.columns.insert(*field, column - header.begin());
        }
        return true;
    }

    void finishFile(const finance::FileComparison &compared)
    {
        for (const finance::BadRow &row : compared.bad) {
            m_run.answer(
                {{"kind"_L1, u"bad_row"_s},
                 {"line"_L1, row.line},
                 {"field"_L1, word(row.field)},
                 {"text"_L1, row.text}},
                Words::tr("Line %1: %2 cannot be read: %3").arg(row.line).arg(word(row.field), row.text));
        }
        if (!compared.comparison)
            return m_run.fail(ExitCode::Usage, Words::tr("The file holds no row that can be compared."));
        if (const auto shown = showComparison(*compared.comparison); !shown)
            return m_run.fail(shown.error());
        const bool isEqual = compared.comparison->open == 0 && compared.bad.empty();
        m_run.finish(isEqual ? ExitCode::Done : ExitCode::No);
    }

    [[nodiscard]] journal::Result<void> showComparison(const journal::Comparison &comparison)
    {
        const auto differences =
            m_till.journal().reader().reconciliation().differences(comparison.source, comparison.name);
        if (!differences)
            return tl::unexpected(differences.error());
        for (const journal::Difference &difference : *differences)
            m_run.answer(differenceJson(difference, comparison),
                         lineOf(difference, m_run.settings().language));
        m_run.answer(comparisonJson(comparison), lineOf(comparison, m_run.settings().language));
        return {};
    }

    void showOne(const QString &id)
    {
        const auto difference = m_till.journal().reader().reconciliation().difference(id);
        if (!difference)
            return m_run.fail(difference.error());
        const auto source = id.section(u'/', 0, 0);
        m_run.answer(
            differenceJson(*difference, {.source = sourceOf(source), .name = id.section(u'/', 1, 1)}),
            lineOf(*difference, m_run.settings().language));
        m_run.finish(ExitCode::Done);
    }

    [[nodiscard]] static Source sourceOf(const QString &text)
    {
        for (const Source source : journal::allSources) {
            if (word(source) == text)
                return source;
        }
        return Source::Iyzico;
    }

    void hear(const RunEnd &end)
    {
        if (end.how == RunEnd::How::Failed)
            return m_run.fail(end.error.value_or(journal::Error{}));
        const auto open = show();
        if (!open)
            return m_run.fail(open.error());
        if (end.how == RunEnd::How::Unreadable)
            return m_run.fail(end.errorCode.isEmpty() ? ExitCode::NotKnown : ExitCode::No,
                              Words::tr("iyzico’s list of %1 could not be read. What was compared stays; run "
                                        "the command again to go on.")
                                  .arg(end.day.toString(Qt::ISODate)));
        m_run.finish(*open == 0 ? ExitCode::Done : ExitCode::No);
    }

    /// Prints what stands in the book of these days; gives the number of open differences.
    [[nodiscard]] journal::Result<qint64> show()
    {
        const auto book = m_till.journal().reader().reconciliation();
        auto days = book.comparisons(Source::Iyzico, m_first, m_last);
        if (!days)
            return tl::unexpected(days.error());
        std::ranges::reverse(*days);
        qint64 open = 0;
        for (const journal::Comparison &day : *days) {
            if (const auto shown = showComparison(day); !shown)
                return tl::unexpected(shown.error());
            open += day.open;
        }
        return open;
    }

    Run &m_run;
    till::Till &m_till;
    Reconciler m_reconciler;
    QDate m_first, m_last;
};

std::optional<QDate> readDay(Run &run, const QString &name, QDate today)
{
    const QDate day = QDate::fromString(run.option(name), Qt::ISODate);
    if (day.isValid() && day <= today)
        return day;
    run.fail(ExitCode::Usage, Words::tr("--%1 needs a day such as 2026-11-22, not after today.").arg(name));
    return std::nullopt;
}

} // namespace

void startReconcile(Run &run)
{
    const QStringList ways{u"date"_s, u"settlement"_s, u"bank"_s, u"accept"_s, u"reopen"_s, u"take-in"_s};
    if (std::ranges::count_if(ways, [&run](const QString &way) { return run.has(way); }) != 1)
        return run.fail(ExitCode::Usage,
                        Words::tr("reconcile needs one of --date DATE, --settlement FILE, --bank FILE, "
                                  "--accept ID, --reopen ID and --take-in ID."));
    std::optional<QDate> first, last;
    if (run.has(u"date"_s)) {
        const QDate today = istanbul::day(run.clock().now());
        first = readDay(run, u"date"_s, today);
        last = first && run.has(u"to"_s) ? readDay(run, u"to"_s, today) : first;
        if (!first || !last)
            return;
        if (*last < *first)
            return run.fail(ExitCode::Usage, Words::tr("--to lies before --date."));
    }
    const bool needsReason = run.has(u"accept"_s) || run.has(u"reopen"_s) || run.has(u"take-in"_s);
    if (needsReason && run.option(u"note"_s).trimmed().isEmpty())
        return run.fail(ExitCode::Usage, Words::tr("--note says why; it cannot be empty."));
    till::Till *till = run.till();
    if (!till)
        return;
    auto *reconciling = new Reconciling(run, *till);
    if (run.has(u"accept"_s))
        return reconciling->accept(run.option(u"accept"_s), run.option(u"with"_s), run.option(u"note"_s));
    if (run.has(u"reopen"_s))
        return reconciling->reopen(run.option(u"reopen"_s), run.option(u"note"_s));
    if (run.has(u"take-in"_s))
        return reconciling->takeIn(run.option(u"take-in"_s), run.option(u"note"_s));
    if (run.has(u"settlement"_s))
        return reconciling->compare(run.option(u"settlement"_s), finance::FileKind::Settlement);
    if (run.has(u"bank"_s))
        return reconciling->compare(run.option(u"bank"_s), finance::FileKind::Bank);
    reconciling->start(*first, *last,
                       run.has(u"again"_s) ? Reconciler::Again::Everything : Reconciler::Again::WhatIsOpen);
}

} // namespace vezne::cli
