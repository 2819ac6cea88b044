// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "ui/transactions/savedviews.h"

class QMenu;

namespace vezne::ui {

/// The saved views behind one button: choose, save the present filter, rename, delete.
class ViewsButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ViewsButton(QSettings *settings, QWidget *parent = nullptr);

    /// What "Save" would keep and what a view without dates leaves alone.
    void setPresent(const ListFilter &filter) { m_present = filter; }

Q_SIGNALS:
    void chosen(const vezne::ui::ListFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void askName(const QString &title, const QString &before, std::function<void(const QString &)> named);
    void retranslate();

    SavedViews m_views;
    ListFilter m_present;
    QMenu *m_menu;
};

} // namespace vezne::ui
