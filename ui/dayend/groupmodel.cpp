// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayend/groupmodel.h"

#include "core/money/moneytext.h"
#include "ui/dayend/daytext.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

void GroupModel::setFigures(const journal::DayFigures &figures, journal::Grouping grouping)
{
    m_grouping = grouping;
    m_gross.clear();
    for (auto sums = figures.sums.begin(); sums != figures.sums.end(); ++sums)
        m_gross.insert(sums.key(), sums->gross);
    show(figures.groups.value(grouping));
}

int GroupModel::share(const journal::DayGroup &group) const
{
    const qint64 whole = m_gross.value(group.gross.currency(), group.gross).minorUnits();
    return whole > 0 ? static_cast<int>((group.gross.minorUnits() * 100 + whole / 2) / whole) : 0;
}

QString GroupModel::text(const journal::DayGroup &group, int column) const
{
    switch (column) {
    case Name:
        return groupText(m_grouping, group.name);
    case Count:
        return QString::number(group.count);
    case Gross:
        return toText(group.gross, language());
    case Share: {
        const int percent = share(group);
        const bool isTiny = percent == 0 && group.gross.isPositive(); // something is not nothing
        const QString figure = QString::number(isTiny ? 1 : percent);
        return (isTiny ? u"<"_s : QString()) +
               (language() == Language::Turkish ? u'%' + figure : figure + u'%');
    }
    default: // a column number, not an enum of ours
        return {};
    }
}

QVariant GroupModel::other(const journal::DayGroup &group, int, int role) const
{
    return role == ShareRole ? QVariant(share(group)) : QVariant();
}

QStringList GroupModel::titles() const
{
    return {tr("Group"), tr("Sales"), tr("Amount"), tr("Share")};
}

} // namespace vezne::ui
