// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/errors.h"

#include <QLatin1StringView>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

/// System errors (1, 2), "already running" (8514) and the bank codes whose outcome iyzico itself does not
/// know.
constexpr std::array unknownCodes{"1"_L1,     "2"_L1,     "8514"_L1,  "10202"_L1, "10203"_L1,
                                  "10204"_L1, "10214"_L1, "10216"_L1, "10219"_L1, "10223"_L1,
                                  "10228"_L1, "10236"_L1, "10240"_L1, "10241"_L1, "10242"_L1};

/// iyzico advises to go by group: several bank codes share one.
constexpr std::array unknownGroups{"REQUEST_TIMEOUT"_L1,
                                   "COMMUNICATION_OR_SYSTEM_ERROR"_L1,
                                   "ISSUER_OR_SWITCH_INOPERATIVE"_L1,
                                   "TIMEOUT"_L1,
                                   "REMOTE_ERROR"_L1,
                                   "LOCAL_ERROR"_L1,
                                   "UNKNOWN"_L1,
                                   "APPROVED_COMPLETED"_L1};

constexpr QLatin1StringView rateLimit = "50000"_L1;

} // namespace

FailureMeaning meaningOf(const QString &errorCode, const QString &errorGroup)
{
    const bool unknownCode =
        errorCode.isEmpty() || std::ranges::find(unknownCodes, errorCode) != unknownCodes.end();
    if (unknownCode || std::ranges::find(unknownGroups, errorGroup) != unknownGroups.end())
        return FailureMeaning::Unknown;
    return errorCode == rateLimit ? FailureMeaning::NotProcessed : FailureMeaning::Final;
}

} // namespace vezne::iyzico
