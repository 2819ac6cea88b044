// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

#include "core/base/language.h"
#include "core/iyzico/call.h"
#include "core/money/money.h"

/// What the endpoints' requests and answers have in common.
namespace vezne::iyzico {

/// The fields that every request begins with: `locale`, and `conversationId` unless it is empty.
[[nodiscard]] QJsonObject beginRequest(const QString &conversationId, Language language);

/// Optional fields stay away when they are empty: iyzico answers an empty one with an error.
void insertIfSet(QJsonObject &object, QLatin1StringView name, const QString &value);

[[nodiscard]] Call postCall(const QString &path, Effect effect, const QJsonObject &object,
                            const QString &conversationId);

/// The objects of an array field; none when it is absent.
[[nodiscard]] std::vector<QJsonObject> objectsField(const QJsonObject &object, QLatin1StringView name);

/// A yes or no that travels as 1 or 0 or as a boolean.
[[nodiscard]] std::optional<bool> flagField(const QJsonObject &object, QLatin1StringView name);

/// The amount under `name` in the currency that the same object names. Fails, with a sentence for the log,
/// when either is absent or not understood, or when the amount is finer than a minor unit.
[[nodiscard]] tl::expected<Money, QString> moneyField(const QJsonObject &object, QLatin1StringView name);

/// The text under `name`; fails, with a sentence for the log, when it is absent or empty.
[[nodiscard]] tl::expected<QString, QString> neededField(const QJsonObject &object, QLatin1StringView name);

/// An amount as response signatures spell it: no trailing zeros; empty when absent.
[[nodiscard]] QString signedAmount(const QJsonObject &object, QLatin1StringView name);

} // namespace vezne::iyzico
