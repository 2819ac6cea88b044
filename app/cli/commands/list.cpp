// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/jsonview.h"
#include "app/cli/listfilter.h"
#include "app/cli/run.h"
#include "app/cli/text.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

/// Prints page after page, so that a long list needs no memory.
journal::Result<void> print(Run &run, const journal::Reader &reader, const journal::Filter &filter,
                            qint64 limit)
{
    std::optional<qint64> before;
    while (limit > 0) {
        const auto page = reader.page(filter, before, static_cast<int>(std::min<qint64>(limit, pageSize)));
        if (!page)
            return tl::unexpected(page.error());
        if (page->empty())
            break;
        for (const journal::Operation &payment : *page) {
            const auto file = reader.paymentFile(payment.id);
            if (!file)
                return tl::unexpected(file.error());
            run.answer(paymentJson(*file), lineOf(payment, run.settings().language));
        }
        limit -= static_cast<qint64>(page->size());
        before = page->back().seq;
    }
    return {};
}

} // namespace

void startList(Run &run)
{
    const auto filter = readFilter(run);
    if (!filter)
        return;
    qint64 limit = std::numeric_limits<qint64>::max();
    if (run.has(u"limit"_s)) {
        const auto given = readWhole(run.option(u"limit"_s));
        if (!given)
            return run.fail(ExitCode::Usage, Words::tr("--limit needs a whole number."));
        limit = *given;
    }
    const journal::Database *database = run.database();
    if (!database)
        return;
    if (const auto printed = print(run, journal::Reader(*database), *filter, limit); !printed)
        return run.fail(printed.error());
    run.finish(ExitCode::Done);
}

} // namespace vezne::cli
