// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger/columns.h"

namespace vezne::sandbox::column {

using namespace Qt::StringLiterals;

QVariant text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariant text(const std::optional<QString> &value)
{
    return value ? text(*value) : QVariant(QMetaType::fromType<QString>());
}

std::optional<QString> optionalText(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

QVariant number(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<int>());
}

std::optional<int> optionalNumber(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

QVariant units(Decimal value)
{
    return QVariant::fromValue<qint64>(value.units());
}

Decimal decimal(const QVariant &value)
{
    return Decimal::fromUnits(value.toLongLong());
}

QVariant milliseconds(Instant value)
{
    return QVariant::fromValue<qint64>(toMilliseconds(value));
}

Instant instant(const QVariant &value)
{
    return fromMilliseconds(value.toLongLong());
}

} // namespace vezne::sandbox::column
