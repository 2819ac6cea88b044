// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/customerkey.h"

#include "core/base/phone.h"
#include "core/card/redact.h"

namespace vezne::till {

QString customerKeyOf(const QString &typed)
{
    if (const auto phone = phoneNumber(typed))
        return *phone;
    const QString text = typed.trimmed();
    if (!text.contains(u'@') || card::withoutCardNumbers(text) != text)
        return {};
    return text.toLower(); // QString's cases know no locale
}

QString customerKeyOf(const iyzico::Buyer &typed)
{
    const QString phone = customerKeyOf(typed.gsmNumber);
    return phone.isEmpty() ? customerKeyOf(typed.email) : phone;
}

} // namespace vezne::till
