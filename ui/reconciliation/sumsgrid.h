// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QMap>
#include <QWidget>

#include "core/journal/difference.h"

namespace vezne::ui {

/// Both books' sums beside each other: what was taken and given back here, there, and the gap.
class SumsGrid : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Days, Bank };

    explicit SumsGrid(QWidget *parent = nullptr);

    void show(const QMap<Currency, journal::ComparedSums> &sums, Of what);

private:
    void addRow(const QString &what, Decimal here, Decimal there, Currency currency);
    void addCell(int column, const QString &text, const QString &spoken);

    QGridLayout *m_grid;
    int m_row = 0;
};

} // namespace vezne::ui
