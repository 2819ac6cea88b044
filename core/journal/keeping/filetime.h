// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>

#include "core/base/clock.h"

namespace vezne::journal {

/// The whole second, in UTC, as it stands in the names of files, where every system allows it:
/// `20260917T083000Z`.
[[nodiscard]] inline QString fileTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), Qt::UTC)
        .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

/// Reads it again; nothing for anything else.
[[nodiscard]] inline std::optional<Instant> fromFileTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    time.setTimeSpec(Qt::UTC);
    if (!time.isValid())
        return std::nullopt;
    return fromMilliseconds(time.toMSecsSinceEpoch());
}

} // namespace vezne::journal
