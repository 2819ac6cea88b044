// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <functional>

namespace vezne::desktop {

/// The icon in the desktop's tray, for those who want it: closing the window then hides it, and Vezne goes
/// on asking about results and telling news. Where the desktop shows no tray a closed window ends Vezne, as
/// ever: nothing may run on that nobody can see.
class Tray : public QObject
{
    Q_OBJECT

public:
    using Test = std::function<bool()>;

    /// `isAvailable` says whether the desktop shows a tray now.
    explicit Tray(QWidget &window, Test isAvailable = &QSystemTrayIcon::isSystemTrayAvailable,
                  QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const { return m_isAvailable(); }

    void setWanted(bool on);
    /// Results that are not known yet, and those that a person must decide about.
    void setAwaited(int count, int decisions);
    /// How the till stands, in words; the tool tip says it below the name.
    [[nodiscard]] QString state() const;

    /// What its menu offers, by its name.
    [[nodiscard]] QAction *action(const QString &name) const { return m_menu.findChild<QAction *>(name); }

    /// Brings the window back to the front.
    void showWindow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The icon can be seen and clicked.
    [[nodiscard]] bool isShown() const;
    void toggle();
    void quit();
    void showTexts();

    QWidget &m_window;
    Test m_isAvailable;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_toggle;
    QAction *m_quit;
    int m_awaited = 0;
    int m_decisions = 0;
    bool m_isQuitting = false;
};

} // namespace vezne::desktop
