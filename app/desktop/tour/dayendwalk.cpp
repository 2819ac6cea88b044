// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>

#include "app/desktop/tour/walks.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

void addDayEndWalk(Tour &tour)
{
    const auto show = [&tour] { tour.desk().window().showPage(ui::PageId::DayEnd); };
    const auto isRead = [&tour] {
        const auto *table = tour.find<QAbstractItemView>(u"groupTable"_s);
        return table && table->model()->rowCount() > 0;
    };
    tour.add(u"20-day-end"_s, show, isRead);
    const auto hasFigures = [&tour] {
        const auto *table = tour.find<QAbstractItemView>(u"familyTable"_s);
        return table && table->model()->rowCount() > 0;
    };
    tour.add(
        u"20a-figures"_s, [&tour] { tour.press(u"figuresButton"_s); }, hasFigures);
    tour.add(
        u"20b-figures-as-tables"_s, [&tour] { tour.press(u"asTableButton"_s); }, hasFigures);
    tour.add({}, [&tour] { tour.press(u"asTableButton"_s); });
}

} // namespace vezne::desktop
