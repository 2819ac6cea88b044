// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

#include "core/journal/reader.h"
#include "ui/kit/pause.h"

namespace vezne::ui {

class PlainLabel;

/// Below the list: how many rows, and for each currency what was taken, given back and kept; the same for
/// what is selected.
class TotalsFoot : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsFoot(QWidget *parent = nullptr);

    void show(qint64 rows, const QMap<Currency, journal::Totals> &totals);
    /// Of the selected rows; fewer than two are not worth a line. Empty totals while they are added up.
    void showSelection(qint64 rows, const QMap<Currency, journal::Totals> &totals);

    /// In place of the number of rows for some seconds, also to a screen reader: what a key has just done.
    void sayBriefly(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Pause m_saying;
    QString m_said; ///< for as long as m_saying runs
    qint64 m_rows = 0;
    QMap<Currency, journal::Totals> m_totals;
    qint64 m_selected = 0;
    QMap<Currency, journal::Totals> m_selectedTotals;
    PlainLabel *m_count;
    PlainLabel *m_sums;
    PlainLabel *m_selectedCount;
    PlainLabel *m_selectedSums;
};

} // namespace vezne::ui
