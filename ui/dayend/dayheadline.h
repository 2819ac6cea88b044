// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/journal/books/dayfigures.h"

namespace vezne::ui {

/// The day's sums of one currency at a glance: what is left of it, large, and beside it what it is made of.
class DayHeadline : public QWidget
{
    Q_OBJECT

public:
    explicit DayHeadline(const journal::DaySums &sums, QWidget *parent = nullptr);
};

} // namespace vezne::ui
