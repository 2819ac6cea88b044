// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/errors.h"

#include <algorithm>

namespace vezne::iyzico {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView rateLimit = "50000"_L1;
constexpr int firstBankCode = 10'000;

/// The codes of marketplaces, 2000 to 2030, are documented as a range: one entry stands for all.
QString listedCode(const QString &code)
{
    const int number = code.toInt();
    return number > 2000 && number <= 2030 ? u"2000"_s : code;
}

} // namespace

const ErrorEntry *errorEntry(const QString &code, const QString &group)
{
    const auto table = errorTable();
    const auto find = [table](auto matches) -> const ErrorEntry * {
        const auto found = std::ranges::find_if(table, matches);
        return found == table.end() ? nullptr : &*found;
    };
    if (const auto *exact = find([&](const ErrorEntry &e) { return e.code == code && e.group == group; }))
        return exact;
    if (!group.isEmpty()) {
        if (const auto *ofGroup = find([&](const ErrorEntry &e) { return e.group == group; }))
            return ofGroup;
    }
    return find([&](const ErrorEntry &e) { return !e.code.isEmpty() && e.code == listedCode(code); });
}

FailureMeaning meaningOf(const QString &errorCode, const QString &errorGroup)
{
    // Either word is enough for a doubt: the two disagree at times.
    const bool isDoubtful = std::ranges::any_of(errorTable(), [&](const ErrorEntry &entry) {
        return entry.retry == Retry::Unknown &&
               (entry.code == errorCode || (!entry.group.isEmpty() && entry.group == errorGroup));
    });
    if (errorCode.isEmpty() || isDoubtful)
        return FailureMeaning::Unknown;
    if (errorCode == rateLimit)
        return FailureMeaning::NotProcessed;
    bool isNumber = false;
    const bool isProvidersOwn = errorCode.toInt(&isNumber) < firstBankCode && isNumber;
    return isProvidersOwn || errorEntry(errorCode, errorGroup) ? FailureMeaning::Final
                                                               : FailureMeaning::Unknown;
}

} // namespace vezne::iyzico
