// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <array>
#include <optional>

#include "core/journal/operation.h"
#include "ui/kit/statuschip.h"

namespace vezne::ui {

/// What a tile above the list stands for: standings that call for the same thing.
enum class StandingGroup { Paid, Reserved, Waiting, Attention, Declined, Refunded, Cancelled, NotSent };

inline constexpr std::array allStandingGroups{
    StandingGroup::Paid,     StandingGroup::Reserved, StandingGroup::Waiting,   StandingGroup::Attention,
    StandingGroup::Declined, StandingGroup::Refunded, StandingGroup::Cancelled, StandingGroup::NotSent,
};

[[nodiscard]] QSet<journal::Standing> standingsOf(StandingGroup group);
[[nodiscard]] ChipText chipOf(StandingGroup group);

[[nodiscard]] qint64 countOf(StandingGroup group, const QMap<journal::Standing, qint64> &counts);

/// The word under which it is kept in settings.
[[nodiscard]] QString word(StandingGroup group);
[[nodiscard]] std::optional<StandingGroup> standingGroupFromWord(QStringView word);

} // namespace vezne::ui
