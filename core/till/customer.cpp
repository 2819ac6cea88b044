// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/customer.h"

#include "core/base/phone.h"

namespace vezne::till {

QString customerOf(const QString &typed)
{
    if (const auto phone = phoneNumber(typed))
        return *phone;
    const QString text = typed.trimmed();
    return text.contains(u'@') ? text.toLower() : QString(); // QString's cases know no locale
}

QString customerOf(const iyzico::Buyer &typed)
{
    const QString phone = customerOf(typed.gsmNumber);
    return phone.isEmpty() ? customerOf(typed.email) : phone;
}

} // namespace vezne::till
