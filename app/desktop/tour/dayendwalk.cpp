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
}

} // namespace vezne::desktop
