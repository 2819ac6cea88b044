// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/savedviews.h"

#include <QCoreApplication>
#include <QSettings>
#include <algorithm>

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

struct SavedViewText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::SavedView)
};

const QString viewsKey = u"transactions/views"_s;
const QString nameKey = u"name"_s;

} // namespace

ListFilter SavedView::over(const ListFilter &present) const
{
    ListFilter chosen = filter;
    if (chosen.dates == DatePreset::AllTime && !isOfAllTime) {
        chosen.dates = present.dates;
        chosen.custom = present.custom;
    }
    return chosen;
}

SavedViews::SavedViews(QSettings *settings)
    : m_settings(settings)
{
    if (m_settings)
        load();
}

std::vector<SavedView> SavedViews::shipped()
{
    return {
        {SavedViewText::tr("Today’s"), {.dates = DatePreset::Today}},
        {SavedViewText::tr("Result awaited"), {.groups = {StandingGroup::Waiting, StandingGroup::Attention}}},
        {SavedViewText::tr("Declined"), {.groups = {StandingGroup::Declined}}},
        {SavedViewText::tr("Refunded"), {.groups = {StandingGroup::Refunded, StandingGroup::Cancelled}}},
        {SavedViewText::tr("Not reconciled"), {.matching = journal::Matching::Unreconciled}},
        {SavedViewText::tr("Holds"), holdsView(), true},
    };
}

void SavedViews::add(const SavedView &view)
{
    std::erase_if(m_own, [&](const SavedView &other) { return other.name == view.name; });
    m_own.push_back(view);
    m_own.back().filter.text.clear();
    store();
}

void SavedViews::rename(const QString &name, const QString &to)
{
    if (name == to)
        return;
    std::erase_if(m_own, [&](const SavedView &other) { return other.name == to; });
    if (const auto view = std::ranges::find(m_own, name, &SavedView::name); view != m_own.end())
        view->name = to;
    store();
}

void SavedViews::remove(const QString &name)
{
    std::erase_if(m_own, [&](const SavedView &view) { return view.name == name; });
    store();
}

void SavedViews::load()
{
    const int count = m_settings->beginReadArray(viewsKey);
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        const QString name = m_settings->value(nameKey).toString();
        if (!name.isEmpty())
            m_own.push_back({name, ListFilter::load(*m_settings, {})});
    }
    m_settings->endArray();
}

void SavedViews::store() const
{
    if (!m_settings)
        return;
    m_settings->remove(viewsKey);
    m_settings->beginWriteArray(viewsKey, static_cast<int>(m_own.size()));
    for (int i = 0; i < static_cast<int>(m_own.size()); ++i) {
        m_settings->setArrayIndex(i);
        m_settings->setValue(nameKey, m_own[static_cast<std::size_t>(i)].name);
        m_own[static_cast<std::size_t>(i)].filter.save(*m_settings);
    }
    m_settings->endArray();
}

} // namespace vezne::ui
