// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/daterange.h"

#include <QCoreApplication>
#include <algorithm>

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

struct DatePresetText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::DatePreset)
};

} // namespace

std::optional<DateRange> rangeOf(DatePreset preset, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (preset) {
    case DatePreset::AllTime:
    case DatePreset::Custom:
        return std::nullopt;
    case DatePreset::Today:
        return DateRange{today, today};
    case DatePreset::Yesterday:
        return DateRange{today.addDays(-1), today.addDays(-1)};
    case DatePreset::ThisWeek:
        return DateRange{today.addDays(1 - today.dayOfWeek()), today};
    case DatePreset::Last7Days:
        return DateRange{today.addDays(-6), today};
    case DatePreset::ThisMonth:
        return DateRange{month, today};
    case DatePreset::LastMonth:
        return DateRange{month.addMonths(-1), month.addDays(-1)};
    case DatePreset::Last12Months:
        return DateRange{today.addMonths(-12).addDays(1), today};
    }
    Q_UNREACHABLE();
}

QString textOf(DatePreset preset)
{
    switch (preset) {
    case DatePreset::AllTime:
        return DatePresetText::tr("All dates");
    case DatePreset::Today:
        return DatePresetText::tr("Today");
    case DatePreset::Yesterday:
        return DatePresetText::tr("Yesterday");
    case DatePreset::ThisWeek:
        return DatePresetText::tr("This week");
    case DatePreset::Last7Days:
        return DatePresetText::tr("Last 7 days");
    case DatePreset::ThisMonth:
        return DatePresetText::tr("This month");
    case DatePreset::LastMonth:
        return DatePresetText::tr("Last month");
    case DatePreset::Last12Months:
        return DatePresetText::tr("Last 12 months");
    case DatePreset::Custom:
        return DatePresetText::tr("Custom");
    }
    Q_UNREACHABLE();
}

QString word(DatePreset preset)
{
    switch (preset) {
    case DatePreset::AllTime:
        return u"all"_s;
    case DatePreset::Today:
        return u"today"_s;
    case DatePreset::Yesterday:
        return u"yesterday"_s;
    case DatePreset::ThisWeek:
        return u"this_week"_s;
    case DatePreset::Last7Days:
        return u"last_7_days"_s;
    case DatePreset::ThisMonth:
        return u"this_month"_s;
    case DatePreset::LastMonth:
        return u"last_month"_s;
    case DatePreset::Last12Months:
        return u"last_12_months"_s;
    case DatePreset::Custom:
        return u"custom"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DatePreset> datePresetFromWord(QStringView text)
{
    const auto found =
        std::ranges::find_if(allDatePresets, [text](DatePreset preset) { return word(preset) == text; });
    return found == allDatePresets.end() ? std::nullopt : std::optional(*found);
}

} // namespace vezne::ui
