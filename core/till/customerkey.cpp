// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/customerkey.h"

#include "core/base/phone.h"

namespace vezne::till {

QString customerKeyOf(const QString &typed)
{
    if (const auto phone = phoneNumber(typed))
        return *phone;
    const QString text = typed.trimmed();
    return text.contains(u'@') ? text.toLower() : QString(); // QString's cases know no locale
}

QString customerKeyOf(const iyzico::Buyer &typed)
{
    const QString phone = customerKeyOf(typed.gsmNumber);
    return phone.isEmpty() ? customerKeyOf(typed.email) : phone;
}

} // namespace vezne::till
