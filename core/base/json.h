// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <tl/expected.hpp>

/// JSON as it travels on iyzico's wire.
namespace vezne::json {

/// Parses one JSON object and nothing after it. Numbers become strings that hold the number's exact text
/// (`20.00000000`, `0E-8`), because QJsonDocument would read them as double; thereby ids that are numbers in
/// one answer and strings in the next read alike. Refused, with a sentence for the log: anything that is not
/// one complete object, invalid UTF-8, a name that occurs twice in one object, nesting deeper than 32.
[[nodiscard]] tl::expected<QJsonObject, QString> parseObject(const QByteArray &bytes);

/// The same result, several times as quick for what toBytes() has made.
[[nodiscard]] tl::expected<QJsonObject, QString> parseOwn(const QByteArray &bytes);

/// The same for one array.
[[nodiscard]] tl::expected<QJsonArray, QString> parseArray(const QByteArray &bytes);

/// Compact UTF-8 text with names in sorted order: equal objects give equal bytes.
[[nodiscard]] QByteArray toBytes(const QJsonObject &object);

} // namespace vezne::json
