// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/enterkeys.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

bool isEnterKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

bool isPlainEnter(const QKeyEvent &event)
{
    return isEnterKey(event) && !event.isAutoRepeat() && !(event.modifiers() & ~Qt::KeypadModifier);
}

bool pressFocused(QWidget *focus)
{
    auto *button = qobject_cast<QAbstractButton *>(focus);
    if (!button || qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button))
        return false;
    button->click();
    return true;
}

EnterKeys::EnterKeys(QDialog *dialog, QPushButton *act, Enter inField)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_act(act)
    , m_inField(inField)
{
    dialog->installEventFilter(this);
    if (act && inField == Enter::StepsOn)
        act->setToolTip(u"Ctrl+Enter"_s);
}

bool EnterKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_dialog || event->type() != QEvent::KeyPress)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (!isEnterKey(key) || (modifiers && modifiers != Qt::ControlModifier))
        return false;
    QWidget *focus = m_dialog->focusWidget();
    if (!modifiers && !focus)
        return false; // the default button, then
    if (key.isAutoRepeat())
        return true;
    if (modifiers) {
        if (m_act && m_act->isVisible())
            m_act->click();
    } else if (!pressFocused(focus)) {
        if (m_inField != Enter::StepsOn)
            return false; // the default button, again
        QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QCoreApplication::sendEvent(focus, &tab);
    }
    return true;
}

} // namespace vezne::ui
