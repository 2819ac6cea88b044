// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/journal/books/dayfigures.h"

namespace vezne::ui {

/// The last question before a day is closed: says what will be frozen. Its default button gives up.
class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    CloseDialog(const journal::DayFigures &figures, QDate day, QWidget *parent);
};

} // namespace vezne::ui
