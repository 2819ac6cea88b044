// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/secretjson.h"

#include <algorithm>

#include "core/base/json.h"

namespace vezne::iyzico {

SecretBytes joinedSecret(std::initializer_list<std::span<const char>> parts)
{
    std::size_t size = 0;
    for (const std::span<const char> part : parts)
        size += part.size();
    SecretBytes whole(size);
    char *end = whole.data();
    for (const std::span<const char> part : parts)
        end = std::ranges::copy(part, end).out;
    return whole;
}

QByteArray openedObject(const QJsonObject &fields)
{
    return json::toBytes(fields).chopped(1);
}

} // namespace vezne::iyzico
