// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/walks.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

void addSettingsWalk(Tour &tour)
{
    tour.add(u"12-settings"_s, [&tour] { tour.desk().window().showPage(ui::PageId::Settings); });
}

} // namespace vezne::desktop
