// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/customersearch.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/digit.h"
#include "core/base/fold.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// The digits of a group as it stands in a phone number; nothing for another word.
std::optional<QString> phoneGroupOf(const QString &word)
{
    QString digits;
    for (const QChar c : word) {
        if (isDigit(c))
            digits += c;
        else if (c != u'(' && c != u')' && (c != u'+' || !digits.isEmpty()))
            return std::nullopt;
    }
    return digits.isEmpty() ? std::nullopt : std::optional(digits);
}

/// Groups that follow each other, as they are read.
struct PhoneRun
{
    QStringList words, groups;

    [[nodiscard]] bool isOfAPhone() const { return groups.size() > 1 || words.constFirst().contains(u'('); }
};

void addRun(CustomerSearch &search, const PhoneRun &run)
{
    if (run.words.isEmpty())
        return;
    if (!run.isOfAPhone()) {
        search.words.append(run.words.constFirst());
        return;
    }
    QString digits = run.groups.join(QString());
    if (digits.size() > 2 && digits.startsWith("00"_L1)) // the plus sign of older telephones
        digits.remove(0, 2);
    search.words.append(digits);
    search.runs.append(digits);
}

} // namespace

CustomerSearch readCustomerSearch(const QString &typed)
{
    CustomerSearch search;
    PhoneRun run;
    for (const QString &word : fold(typed).split(' '_L1, Qt::SkipEmptyParts)) {
        if (const auto group = phoneGroupOf(word)) {
            run.words.append(word);
            run.groups.append(*group);
            continue;
        }
        addRun(search, std::exchange(run, {}));
        search.words.append(word);
    }
    addRun(search, run);
    return search;
}

bool hasRuns(const CustomerSearch &search, const QString &phone)
{
    return std::ranges::all_of(search.runs, [&phone](const QString &run) { return phone.contains(run); });
}

bool isFound(const CustomerSearch &search, const QString &phone, const QStringList &known)
{
    const QString all = fold((QStringList(phone) + known).join(u' '));
    return hasRuns(search, phone) &&
           std::ranges::all_of(search.words, [&all](const QString &word) { return all.contains(word); });
}

} // namespace vezne::journal
