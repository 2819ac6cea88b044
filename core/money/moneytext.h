// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

#include "core/base/language.h"
#include "core/money/money.h"

namespace vezne {

/// Amount as people read it: `₺1.234,56` in Turkish, `₺1,234.56` in English, minus sign first. Currencies
/// without a common symbol carry their code after the figure: `1.234,56 CHF`.
[[nodiscard]] QString toText(Money amount, Language language);

/// The figure alone, grouped, without symbol: `1.234,56`.
[[nodiscard]] QString toFigure(Money amount, Language language);

/// A share of the provider's, of up to eight decimals, as people count: to two places, half up.
[[nodiscard]] QString toRoundedText(Decimal amount, Currency currency, Language language);

/// A rate in percent with two places: `%12,75` in Turkish, `12.75%` in English. `rate` is in percent.
[[nodiscard]] QString toPercentText(Decimal rate, Language language);

/// Amount in words, for reading back and for receipts: `dört yüz bir bin altı yüz yedi lira seksen kuruş`.
[[nodiscard]] QString toWords(Money amount, Language language);

/// Why a typed amount is not one.
enum class AmountError { Empty, NotANumber, TooManyDecimals, TooLarge };

/// Reads what a person typed. Symbols, codes and spaces around the figure are ignored. In Turkish a dot
/// groups thousands and a comma is the decimal mark (`1.234,56`, `1234,56`, `1.234` is one thousand two
/// hundred thirty-four); in English the other way round. One lone separator followed by one or two digits is
/// a decimal mark in either language, since the number pad's key types a dot on some layouts and a comma on
/// others. More than two decimals are refused, never rounded; so are another currency's symbol, grouping that
/// is not by three, and whatever is above 99,999,999.99: no card pays that at once, and a phone or card
/// number in the wrong field is no amount. A minus sign is read: whether less than nothing makes sense is for
/// the caller to say.
[[nodiscard]] tl::expected<Money, AmountError> parseAmount(QStringView typed, Currency currency,
                                                           Language language);

} // namespace vezne
