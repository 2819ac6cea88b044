// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/journal/error.h"
#include "core/journal/history/event.h"
#include "core/journal/records.h"

/// The JSON that scripts read: names and forms are public interface. Amounts are decimal strings with a dot,
/// missing values null.
namespace vezne::cli {

/// Null for an empty text.
[[nodiscard]] QJsonValue orNull(const QString &text);

/// What every money command answers, of `operation` alone.
[[nodiscard]] QJsonObject operationJson(const journal::Operation &operation);

/// The same of a refusal by our own rules: nothing was recorded, so there is no operation. One that stands in
/// the way is told as `inTheWay`, and there is no state then but its own: that is the truth about the order
/// or the payment.
[[nodiscard]] QJsonObject refusalJson(journal::Kind kind, journal::Problem problem, const QString &message,
                                      const QJsonObject &inTheWay);

/// A payment with its lines, what was given back, and the operations that changed it.
[[nodiscard]] QJsonObject paymentJson(const journal::PaymentFile &file);

[[nodiscard]] QJsonArray historyJson(const std::vector<journal::Event> &events);

} // namespace vezne::cli
