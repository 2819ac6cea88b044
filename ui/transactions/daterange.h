// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <array>
#include <optional>

namespace vezne::ui {

enum class DatePreset {
    AllTime,
    Today,
    Yesterday,
    ThisWeek,
    Last7Days,
    ThisMonth,
    LastMonth,
    Last12Months,
    Custom
};

inline constexpr std::array allDatePresets{
    DatePreset::AllTime,   DatePreset::Today,        DatePreset::Yesterday,
    DatePreset::ThisWeek,  DatePreset::Last7Days,    DatePreset::ThisMonth,
    DatePreset::LastMonth, DatePreset::Last12Months, DatePreset::Custom,
};

/// Calendar days in Istanbul, both included.
struct DateRange
{
    QDate first, last;
    bool operator==(const DateRange &) const = default;
};

/// The days that `preset` means on `today`; weeks begin on Monday. Nothing for AllTime and Custom.
[[nodiscard]] std::optional<DateRange> rangeOf(DatePreset preset, QDate today);

[[nodiscard]] QString textOf(DatePreset preset);

/// The word under which it is kept in settings.
[[nodiscard]] QString word(DatePreset preset);
[[nodiscard]] std::optional<DatePreset> datePresetFromWord(QStringView word);

} // namespace vezne::ui
