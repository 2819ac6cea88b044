// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/currency.h"

#include <algorithm>

namespace vezne {

using namespace Qt::StringLiterals;

QString code(Currency currency)
{
    switch (currency) {
    case Currency::TRY:
        return u"TRY"_s;
    case Currency::USD:
        return u"USD"_s;
    case Currency::EUR:
        return u"EUR"_s;
    case Currency::GBP:
        return u"GBP"_s;
    case Currency::NOK:
        return u"NOK"_s;
    case Currency::CHF:
        return u"CHF"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Currency> currencyFromCode(QStringView isoCode)
{
    const auto *const found =
        std::find_if(allCurrencies.begin(), allCurrencies.end(),
                     [isoCode](Currency currency) { return code(currency) == isoCode; });
    if (found == allCurrencies.end())
        return std::nullopt;
    return *found;
}

QString symbol(Currency currency)
{
    switch (currency) {
    case Currency::TRY:
        return u"₺"_s;
    case Currency::USD:
        return u"$"_s;
    case Currency::EUR:
        return u"€"_s;
    case Currency::GBP:
        return u"£"_s;
    case Currency::NOK:
    case Currency::CHF:
        return code(currency);
    }
    Q_UNREACHABLE();
}

} // namespace vezne
