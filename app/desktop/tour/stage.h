// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryFile>

#include "app/desktop/tour/tourplan.h"

namespace vezne::desktop {

/// The screen of a tour: there is no display, and what there is instead is as large as the window, so that
/// dialogs and menus must fit where a user's must. Stands before the application and outlives it.
class Stage
{
public:
    explicit Stage(const TourPlan &plan);

private:
    QTemporaryFile m_screens;
};

} // namespace vezne::desktop
