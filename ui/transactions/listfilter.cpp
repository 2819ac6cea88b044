// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/listfilter.h"

#include <QCoreApplication>
#include <QSettings>

#include "core/base/istanbul.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

struct ListFilterText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::ListFilter)
};

const QString datesKey = u"transactions/dates"_s;
const QString firstKey = u"transactions/firstDay"_s;
const QString lastKey = u"transactions/lastDay"_s;
const QString groupsKey = u"transactions/standings"_s;
const QString paymentsOnlyKey = u"transactions/paymentsOnly"_s;

} // namespace

journal::Filter ListFilter::on(QDate today) const
{
    journal::Filter filter{.text = text, .paymentsOnly = paymentsOnly};
    const auto preset = rangeOf(dates, today);
    const DateRange range = dates == DatePreset::Custom ? custom : preset.value_or(DateRange{});
    if (range.first.isValid())
        filter.from = istanbul::startOf(range.first);
    if (range.last.isValid())
        filter.until = istanbul::startOf(range.last.addDays(1));
    for (const StandingGroup group : groups)
        filter.standings.unite(standingsOf(group));
    return filter;
}

QString ListFilter::datesText() const
{
    if (dates != DatePreset::Custom)
        return textOf(dates);
    if (custom.first == custom.last)
        return dateText(custom.first, language());
    return u"%1 – %2"_s.arg(dateText(custom.first, language()), dateText(custom.last, language()));
}

QString ListFilter::groupsText() const
{
    QStringList words;
    for (const StandingGroup group : allStandingGroups) {
        if (groups.contains(group))
            words.append(chipOf(group).word);
    }
    return words.join(", "_L1);
}

QString ListFilter::summary() const
{
    QStringList parts;
    if (dates != DatePreset::AllTime)
        parts.append(datesText());
    if (!groups.isEmpty())
        parts.append(groupsText());
    if (paymentsOnly)
        parts.append(ListFilterText::tr("Sales only"));
    if (!text.trimmed().isEmpty())
        parts.append(u"“%1”"_s.arg(text.trimmed()));
    return parts.join(u" · ");
}

void ListFilter::save(QSettings &settings) const
{
    QStringList words;
    for (const StandingGroup group : groups)
        words.append(word(group));
    settings.setValue(datesKey, word(dates));
    settings.setValue(firstKey, custom.first);
    settings.setValue(lastKey, custom.last);
    settings.setValue(groupsKey, words);
    settings.setValue(paymentsOnlyKey, paymentsOnly);
}

ListFilter ListFilter::load(const QSettings &settings)
{
    ListFilter filter;
    // A week at first: all dates would add up the whole journal at every change.
    filter.dates = datePresetFromWord(settings.value(datesKey).toString()).value_or(DatePreset::Last7Days);
    if (filter.dates == DatePreset::Custom)
        filter.custom = {settings.value(firstKey).toDate(), settings.value(lastKey).toDate()};
    for (const QString &text : settings.value(groupsKey).toStringList()) {
        if (const auto group = standingGroupFromWord(text))
            filter.groups.insert(*group);
    }
    filter.paymentsOnly = settings.value(paymentsOnlyKey).toBool();
    if (filter.dates == DatePreset::Custom &&
        !(filter.custom.first.isValid() && filter.custom.last.isValid()))
        filter = {
            .dates = DatePreset::Last7Days, .groups = filter.groups, .paymentsOnly = filter.paymentsOnly};
    return filter;
}

} // namespace vezne::ui
