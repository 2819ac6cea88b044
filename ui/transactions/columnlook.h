// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

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
    /// What is hidden as long as nobody chose otherwise: where there is one till, which one it was.
    enum class Tills { One, Several };

    /// `settings` may be null. Belongs to the table.
    ColumnLook(TransactionTable *table, QSettings *settings, Tills tills = Tills::One);

    [[nodiscard]] QMenu *menu() const { return m_menu; }

private:
    void fill();
    void load();
    void store() const;
    void reset();
    void setDensity(RowDensity density);
    [[nodiscard]] QSet<int> usuallyHidden() const;
    /// Under which it is kept that a column is hidden. That of the till, where there was one, says nothing
    /// once there are several.
    [[nodiscard]] QString hiddenWord(int column) const;

    TransactionTable *m_table;
    QSettings *m_settings;
    Tills m_tills;
    QMenu *m_menu;
    RowDensity m_density = RowDensity::Normal;
};

} // namespace vezne::ui
