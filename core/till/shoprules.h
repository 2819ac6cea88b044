// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUrl>
#include <chrono>
#include <optional>

#include "core/access/limits.h"

namespace vezne::till {

/// Names of the shop's settings in the journal. Amounts are whole kuruş, times whole minutes.
namespace setting {
inline const QString ownCancelMinutes = QStringLiteral("limits.own_cancel_minutes");
inline const QString cashierCancel = QStringLiteral("limits.cashier_cancel");
inline const QString fourEyesRefund = QStringLiteral("limits.four_eyes_refund");
inline const QString marketplace = QStringLiteral("account.marketplace"); ///< `1` for yes
inline const QString callbackBase = QStringLiteral("threeds.callback_base");
inline const QString returnPage = QStringLiteral("pages.return_page");
/// See installmentcaps.h.
inline const QString installmentCaps = QStringLiteral("sale.installment_caps");
inline const QString idleMinutes = QStringLiteral("lock.idle_minutes");
} // namespace setting

inline constexpr std::chrono::minutes idleDefault{5};
inline constexpr std::chrono::minutes idleMost{15}; ///< PCI DSS 8.2.8

/// What the settings say; defaults where they say nothing.
[[nodiscard]] access::Limits limitsFrom(const QHash<QString, QString> &settings);
/// Whether lines of payments wait for approval before their share is paid out.
[[nodiscard]] bool isMarketplace(const QHash<QString, QString> &settings);

/// Where the bank sends the card holder's browser, when that may not be this machine at once: an address of
/// the shop that passes the browser on (307) from BASE/PORT/PATH to http://127.0.0.1:PORT/PATH. Empty for
/// none.
[[nodiscard]] QString callbackBase(const QHash<QString, QString> &settings);
/// What was typed as such an address, as it is kept; empty for none, nothing when it will not do: https and a
/// host, no user, query or fragment.
[[nodiscard]] std::optional<QString> callbackBaseFrom(const QString &typed);
/// Where iyzico's own pages send the payer's browser when all is done; empty for this machine. Typed as a
/// callbackBase() is.
[[nodiscard]] QString returnPage(const QHash<QString, QString> &settings);
/// The callbackUrl for a return that `page`, the loopback's own, waits for.
[[nodiscard]] QString callbackUrl(const QString &base, const QUrl &page);

[[nodiscard]] std::chrono::minutes idleFrom(const QHash<QString, QString> &settings);

} // namespace vezne::till
