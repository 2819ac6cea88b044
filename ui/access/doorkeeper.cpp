// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/doorkeeper.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>

#include "core/till/shoprules.h"
#include "ui/access/accesstext.h"
#include "ui/access/lockscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusband.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

std::chrono::minutes idleTime(const till::Roster &roster)
{
    const auto settings = roster.journal().reader().staff().settings();
    return till::idleFrom(settings.value_or(QHash<QString, QString>()));
}

} // namespace

Doorkeeper::Doorkeeper(till::Roster &roster, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_roster(roster)
    , m_window(window)
    , m_idle(idleTime(roster))
{
    qApp->installEventFilter(this);
    connect(&m_idle, &IdleWatch::idle, this, &Doorkeeper::lock);
    connect(&roster, &till::Roster::changed, this, &Doorkeeper::follow);
    connect(&window, &MainWindow::languageChanged, this, &Doorkeeper::follow);
    follow();
}

bool Doorkeeper::eventFilter(QObject *watched, QEvent *event)
{
    // No QShortcut: those of a window that a dialog blocks stay silent, and it must be possible to lock then
    // too.
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier) {
            lockByHand();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void Doorkeeper::lock()
{
    m_roster.lockScreen(); // comes back by follow()
    if (!m_roster.hasStaff())
        Q_EMIT locked(); // there is nobody to ask, but a card does not lie about
}

void Doorkeeper::lockByHand()
{
    m_roster.hasStaff() ? lock() : sayWhatLockingNeeds();
}

void Doorkeeper::sayWhatLockingNeeds()
{
    if (m_box)
        return;
    QWidget *front = QApplication::activeModalWidget();
    m_box = new QMessageBox(QMessageBox::Information, tr("Lock the screen"),
                            tr("To lock the screen, add staff first: it opens again with a PIN or a "
                               "password. What was typed is still there."),
                            QMessageBox::NoButton, front ? front : &m_window);
    m_box->setObjectName(u"noStaffBox"_s);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setDefaultButton(m_box->addButton(tr("Close"), QMessageBox::RejectRole));
    if (!front) { // else the way there is barred
        QPushButton *add = m_box->addButton(tr("Set up staff…"), QMessageBox::AcceptRole);
        add->setObjectName(u"setUpStaffButton"_s);
        connect(add, &QPushButton::clicked, this, &Doorkeeper::staffWanted);
    }
    m_box->open();
}

void Doorkeeper::setHint(const QString &hint)
{
    m_hint = hint;
    if (m_screen)
        m_screen->setHint(hint);
}

void Doorkeeper::follow()
{
    m_idle.setPatience(idleTime(m_roster));
    const auto &person = m_roster.current();
    const bool isOpen = !m_roster.hasStaff() || (person && !m_roster.isLocked());
    if (person)
        m_window.statusBand()->setPerson(u"%1 (%2)"_s.arg(person->name, roleText(person->role)));
    if (isOpen == m_window.isCovered())
        isOpen ? uncover() : cover();
}

void Doorkeeper::cover()
{
    if (!m_screen) { // most have nobody to ask
        m_screen = new LockScreen(m_roster);
        m_screen->setHint(m_hint);
        m_window.setCover(m_screen);
    }
    m_window.setCovered(true);
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other == &m_window || !other->isVisible())
            continue;
        if (other->windowType() == Qt::Dialog)
            m_hidden.emplace_back(other);
        other->hide();
    }
    Q_EMIT locked();
}

void Doorkeeper::uncover()
{
    m_window.setCovered(false);
    for (const QPointer<QWidget> &dialog : std::exchange(m_hidden, {})) {
        if (dialog)
            dialog->show();
    }
}

} // namespace vezne::ui
