// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tray.h"

#include <QEvent>
#include <QWidget>

#include "ui/kit/icon.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

Tray::Tray(QWidget &window, Test isAvailable, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_isAvailable(std::move(isAvailable))
    , m_toggle(m_menu.addAction(QString()))
    , m_quit(m_menu.addAction(QString()))
{
    m_icon.setIcon(ui::applicationIcon());
    m_icon.setContextMenu(&m_menu);
    m_toggle->setObjectName(u"trayToggle"_s);
    m_quit->setObjectName(u"trayQuit"_s);
    connect(m_toggle, &QAction::triggered, this, &Tray::toggle);
    connect(m_quit, &QAction::triggered, this, &Tray::quit);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            toggle();
    });
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::showTexts);
    window.installEventFilter(this);
    showTexts();
}

void Tray::setWanted(bool on)
{
    m_icon.setVisible(on);
    if (!on && m_window.isHidden())
        m_window.show(); // else nothing would be left of it
}

void Tray::setAwaited(int count, int decisions)
{
    m_awaited = count;
    m_decisions = decisions;
    showTexts();
}

QString Tray::state() const
{
    QStringList parts;
    if (m_awaited > 0)
        parts << tr("%n result(s) awaited", nullptr, m_awaited);
    if (m_decisions > 0)
        parts << tr("%n need(s) a decision", nullptr, m_decisions);
    return parts.isEmpty() ? tr("No result is awaited") : parts.join(u", "_s);
}

bool Tray::isShown() const
{
    return m_icon.isVisible() && isAvailable();
}

void Tray::showWindow()
{
    m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
}

void Tray::toggle()
{
    if (m_window.isVisible() && m_window.isActiveWindow() && isShown())
        m_window.hide();
    else
        showWindow();
}

void Tray::quit()
{
    m_isQuitting = true;
    m_window.close();
    m_isQuitting = false; // it may have refused
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    if (event->type() != QEvent::Close || m_isQuitting || !isShown())
        return QObject::eventFilter(watched, event);
    event->ignore();
    m_window.hide();
    return true;
}

void Tray::showTexts()
{
    m_toggle->setText(m_window.isVisible() ? tr("Hide Vezne") : tr("Show Vezne"));
    m_quit->setText(tr("Quit"));
    m_icon.setToolTip(u"Vezne\n"_s + state());
}

} // namespace vezne::desktop
