// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "core/till/roster.h"
#include "ui/access/idlewatch.h"

class QMessageBox;

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

    /// When everybody may have gone.
    void lock();
    /// When a person asks for it. Where nobody could open again nothing is covered and nothing lost: it says
    /// what locking needs.
    void lockByHand();
    /// What the lock screen says below the names.
    void setHint(const QString &hint);

Q_SIGNALS:
    /// The window is covered now, or would be if there were staff: card data has to go.
    void locked();
    /// Accounts are to be set up.
    void staffWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayWhatLockingNeeds();
    void follow();
    void cover();
    void uncover();

    till::Roster &m_roster;
    MainWindow &m_window;
    LockScreen *m_screen = nullptr; ///< the window's; made when first needed
    QPointer<QMessageBox> m_box;    ///< while it says what locking needs
    QString m_hint;
    IdleWatch m_idle;
    std::vector<QPointer<QWidget>> m_hidden; ///< dialogs that stood open
};

} // namespace vezne::ui
