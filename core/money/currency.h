// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace vezne {

/// Currencies that iyzico settles. All have two decimal places.
enum class Currency { TRY, USD, EUR, GBP, NOK, CHF };

inline constexpr std::array allCurrencies{Currency::TRY, Currency::USD, Currency::EUR,
                                          Currency::GBP, Currency::NOK, Currency::CHF};

/// ISO 4217 code, as on the wire.
[[nodiscard]] QString code(Currency currency);

/// Currency of an ISO 4217 code in capitals; nothing for any other text.
[[nodiscard]] std::optional<Currency> currencyFromCode(QStringView isoCode);

/// What stands beside an amount on screen: a symbol where one is common (₺ $ € £), else the code.
[[nodiscard]] QString symbol(Currency currency);

} // namespace vezne
