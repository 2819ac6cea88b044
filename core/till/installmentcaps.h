// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <optional>
#include <vector>

#include "core/iyzico/endpoints/installment.h"

namespace vezne::till {

/// How many instalments may be offered at most for one group of products, from a day on. The figures are set
/// by decree and move, so they are a table that the shop keeps, not code (docs/decisions/027).
struct InstallmentCap
{
    QString group;    ///< a word of shippedCaps(), or what the shop calls it
    int most = 1;     ///< 1 for a single payment only
    QDate since = {}; ///< first day, Istanbul's; null for from the beginning

    friend bool operator==(const InstallmentCap &, const InstallmentCap &) = default;
};

inline constexpr int mostInstallments = 36;

/// What Vezne starts with: figures that were published, each to be checked by the shop.
[[nodiscard]] std::vector<InstallmentCap> shippedCaps();

/// What the journal's settings say; the shipped ones while they say nothing.
[[nodiscard]] std::vector<InstallmentCap> installmentCaps(const QHash<QString, QString> &settings);
/// As the setting keeps them. Marks that part the table are taken out of names; rows without a name are left
/// out, counts are brought within 1 and mostInstallments.
[[nodiscard]] QString settingOf(const std::vector<InstallmentCap> &caps);

/// The groups in the table's order, each once. A sale begins with the first.
[[nodiscard]] QStringList groupsOf(const std::vector<InstallmentCap> &caps);

/// What holds for `group` on `day`: the newest row that has begun. Nothing when none has.
[[nodiscard]] std::optional<int> capOf(const std::vector<InstallmentCap> &caps, const QString &group,
                                       QDate day);

/// `offers` without the plans above `most`. A group without instalments does not bind companies' cards (BDDK,
/// 2014).
[[nodiscard]] std::vector<iyzico::InstallmentOffer> within(std::vector<iyzico::InstallmentOffer> offers,
                                                           std::optional<int> most);

} // namespace vezne::till
