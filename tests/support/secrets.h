// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <span>

#include "core/base/secretbytes.h"

namespace vezne::test {

[[nodiscard]] inline SecretBytes secretOf(const QByteArray &text)
{
    return SecretBytes(std::span(text.constData(), std::size_t(text.size())));
}

} // namespace vezne::test
