// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bank/testcards.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array declines{
    std::pair{"4111111111111129"_L1, ErrorCode::InsufficientFunds},
    std::pair{"4129111111111111"_L1, ErrorCode::DoNotHonour},
    std::pair{"4128111111111112"_L1, ErrorCode::InvalidTransaction},
    std::pair{"4127111111111113"_L1, ErrorCode::LostCard},
    std::pair{"4126111111111114"_L1, ErrorCode::StolenCard},
    std::pair{"4125111111111115"_L1, ErrorCode::ExpiredCard},
    std::pair{"4124111111111116"_L1, ErrorCode::InvalidCvc2},
    std::pair{"4123111111111117"_L1, ErrorCode::NotPermittedToCardholder},
    std::pair{"4122111111111118"_L1, ErrorCode::NotPermittedToTerminal},
    std::pair{"4121111111111119"_L1, ErrorCode::FraudSuspect},
    std::pair{"4120111111111110"_L1,
              ErrorCode::StolenCard}, // "pick up card"; this is what was seen on the wire
    std::pair{"4130111111111118"_L1, ErrorCode::GeneralError},
    std::pair{"4151111111111393"_L1, ErrorCode::ClosedToEcommerce},
};

std::optional<ErrorCode> declineOf(QStringView cardNumber)
{
    const auto *const found = std::find_if(declines.begin(), declines.end(), [cardNumber](const auto &entry) {
        return entry.first == cardNumber;
    });
    return found == declines.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> mdStatusOf(QStringView cardNumber)
{
    if (cardNumber == "4131111111111117"_L1)
        return 0;
    return cardNumber == "4141111111111115"_L1 ? std::optional(4) : std::nullopt;
}

} // namespace

CardBehaviour behaviourOf(QStringView cardNumber)
{
    return {.decline = declineOf(cardNumber),
            .isUndoable = cardNumber != "5406670000000009"_L1,
            .startsThreeDs = cardNumber != "4151111111111112"_L1,
            .mdStatus = mdStatusOf(cardNumber)};
}

} // namespace vezne::sandbox
