// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <initializer_list>
#include <span>

#include "core/base/secretbytes.h"

/// JSON text with secret fields in it: the plain part is made as ever, the secret part never leaves locked
/// memory.
namespace vezne::iyzico {

/// One text out of several, made in locked memory only.
[[nodiscard]] SecretBytes joinedSecret(std::initializer_list<std::span<const char>> parts);

/// The JSON text of `fields` without its last brace, so that secret fields can follow.
[[nodiscard]] QByteArray openedObject(const QJsonObject &fields);

} // namespace vezne::iyzico
