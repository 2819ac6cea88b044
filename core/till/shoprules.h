// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <chrono>

#include "core/access/limits.h"

namespace vezne::till {

/// Names of the shop's settings in the journal. Amounts are whole kuruş, times whole minutes.
namespace setting {
inline const QString ownCancelMinutes = QStringLiteral("limits.own_cancel_minutes");
inline const QString cashierCancel = QStringLiteral("limits.cashier_cancel");
inline const QString fourEyesRefund = QStringLiteral("limits.four_eyes_refund");
inline const QString idleMinutes = QStringLiteral("lock.idle_minutes");
} // namespace setting

inline constexpr std::chrono::minutes idleDefault{5};
inline constexpr std::chrono::minutes idleMost{15}; ///< PCI DSS 8.2.8

/// What the settings say; defaults where they say nothing.
[[nodiscard]] access::Limits limitsFrom(const QHash<QString, QString> &settings);
[[nodiscard]] std::chrono::minutes idleFrom(const QHash<QString, QString> &settings);

} // namespace vezne::till
