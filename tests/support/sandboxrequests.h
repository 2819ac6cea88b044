// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

#include "tests/support/sandboxprocess.h"

/// Requests of the provider's API, complete and valid, to be sent as they are or spoilt in one place.
namespace vezne::test {

/// One basket line.
struct Item
{
    QString id, price;
};

/// Body of /payment/auth: virtual items, one per entry, that add up to the price. Without `paidPrice` that is
/// what the card pays.
[[nodiscard]] QJsonObject paymentRequest(const QString &conversationId, const QList<Item> &items,
                                         const QString &paidPrice = {},
                                         const QString &card = QStringLiteral("5528790000000008"));

/// `object` with the field at `path` (`buyer.email`) set; null takes it away.
[[nodiscard]] QJsonObject with(QJsonObject object, const QString &path, const QJsonValue &value);

/// The answer's fields, every number as the text that stood on the wire.
[[nodiscard]] QJsonObject exact(const RawAnswer &answer);

/// `success`, or the error code of a failure; what came instead when it is neither.
[[nodiscard]] QString verdict(const RawAnswer &answer);

} // namespace vezne::test
