// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "core/till/roster.h"
#include "ui/access/idlewatch.h"

namespace vezne::ui {

class LockScreen;
class MainWindow;

/// Keeps the window covered while nobody has proved who they are: at the start, after idle time, on Ctrl+L.
/// A shop without staff never meets it. Everything under the cover stays as it was, except card data.
class Doorkeeper : public QObject
{
    Q_OBJECT

public:
    Doorkeeper(till::Roster &roster, MainWindow &window, QObject *parent = nullptr);

    void lock();
    /// What the lock screen says below the names.
    void setHint(const QString &hint);

Q_SIGNALS:
    /// The window is covered now, or would be if there were staff: card data has to go.
    void locked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void cover();
    void uncover();

    till::Roster &m_roster;
    MainWindow &m_window;
    LockScreen *m_screen = nullptr; ///< the window's; made when first needed
    QString m_hint;
    IdleWatch m_idle;
    std::vector<QPointer<QWidget>> m_hidden; ///< dialogs that stood open
};

} // namespace vezne::ui
