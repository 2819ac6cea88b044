// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/foundcomparisons.h"

#include <QHash>

#include "core/journal/books/reconcilebook.h"

namespace vezne::ui {

using journal::Source;

namespace {

constexpr int mostFiles = 60;

} // namespace

journal::Result<FoundComparisons> readDays(const journal::Reader &reader, QDate first, QDate last)
{
    const auto book = reader.reconciliation();
    const auto compared = book.comparisons(Source::Iyzico, first, last);
    if (!compared)
        return tl::unexpected(compared.error());
    QHash<QDate, journal::Comparison> byDay;
    for (const journal::Comparison &comparison : *compared)
        byDay.insert(comparison.first, comparison);
    FoundComparisons found;
    for (QDate day = last; day >= first; day = day.addDays(-1)) {
        const auto comparison = byDay.constFind(day);
        const bool isCompared = comparison != byDay.cend();
        found.entries.push_back({day, isCompared ? std::optional(*comparison) : std::nullopt});
        found.counts.push_back(0);
        if (!isCompared || comparison->open + comparison->accepted == 0)
            continue;
        const auto differences = book.differences(Source::Iyzico, comparison->name);
        if (!differences)
            return tl::unexpected(differences.error());
        found.counts.back() = differences->size();
        found.differences.insert(found.differences.end(), differences->begin(), differences->end());
    }
    return found;
}

journal::Result<FoundComparisons> readFiles(const journal::Reader &reader)
{
    const auto book = reader.reconciliation();
    FoundComparisons found;
    for (const Source source : {Source::Bank, Source::Settlement}) {
        const auto compared = book.comparisons(source, mostFiles);
        if (!compared)
            return tl::unexpected(compared.error());
        for (const journal::Comparison &comparison : *compared) {
            const auto differences = book.differences(source, comparison.name);
            if (!differences)
                return tl::unexpected(differences.error());
            found.entries.push_back({comparison.first, comparison});
            found.counts.push_back(differences->size());
            found.differences.insert(found.differences.end(), differences->begin(), differences->end());
        }
    }
    return found;
}

} // namespace vezne::ui
