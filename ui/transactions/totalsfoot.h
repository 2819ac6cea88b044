// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

#include "core/journal/reader.h"

namespace vezne::ui {

class PlainLabel;

/// Below the list: how many rows, and for each currency what was taken, given back and kept.
class TotalsFoot : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsFoot(QWidget *parent = nullptr);

    void show(qint64 rows, const QMap<Currency, journal::Totals> &totals);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    qint64 m_rows = 0;
    QMap<Currency, journal::Totals> m_totals;
    PlainLabel *m_count;
    PlainLabel *m_sums;
};

} // namespace vezne::ui
