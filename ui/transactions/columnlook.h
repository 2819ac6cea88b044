// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/kit/metrics.h"

class QMenu;
class QSettings;

namespace vezne::ui {

class TransactionTable;

/// Which columns the list shows, in which order and how dense: chosen in a menu and by dragging headers,
/// remembered in the settings.
class ColumnLook : public QObject
{
    Q_OBJECT

public:
    /// `settings` may be null. Belongs to the table.
    ColumnLook(TransactionTable *table, QSettings *settings);

    [[nodiscard]] QMenu *menu() const { return m_menu; }

private:
    void fill();
    void load();
    void store() const;
    void reset();
    void setDensity(RowDensity density);

    TransactionTable *m_table;
    QSettings *m_settings;
    QMenu *m_menu;
    RowDensity m_density = RowDensity::Normal;
};

} // namespace vezne::ui
