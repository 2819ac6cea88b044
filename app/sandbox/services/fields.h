// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "app/sandbox/services/service.h"

/// Reading the fields of a request. Numbers arrive as texts, see core/base/json.h.
namespace vezne::sandbox {

/// Text of a field that may lie deeper (`buyer.email`); empty when absent, null or no text.
[[nodiscard]] QString textAt(const QJsonObject &fields, QStringView path);

/// The same; tells absent from empty.
[[nodiscard]] std::optional<QString> optionalText(const QJsonObject &fields, QStringView path);

/// An amount above zero: PriceMissing (or FieldMissing, for a name other than `price`), InvalidRequest for a
/// text that is no number such as `1,50`, PriceNotPositive.
[[nodiscard]] tl::expected<Decimal, Failure> amountAt(const QJsonObject &fields, const QString &name);

/// An id of the ledger's; nothing for other text.
[[nodiscard]] std::optional<qint64> idAt(const QJsonObject &fields, const QString &name);

/// The address to which the browser returns, http or https: CallbackUrlMissing, or InvalidRequest for
/// another.
[[nodiscard]] tl::expected<QString, Failure> callbackUrlAt(const QJsonObject &fields);

/// Something, an @, something with a dot in it.
[[nodiscard]] bool looksLikeEmail(const QString &text);

/// The names and values of a posted form (`application/x-www-form-urlencoded`) or of a query.
[[nodiscard]] QJsonObject formFields(const QByteArray &encoded);

[[nodiscard]] Failure refusal(ErrorCode code, const QString &field = {});

} // namespace vezne::sandbox
