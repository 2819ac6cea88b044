// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/passwordedit.h"

#include <QKeyEvent>

#include "core/access/secretrules.h"

namespace vezne::ui {

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    setMaxLength(static_cast<int>(access::longestPassword));
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
}

SecretBytes PasswordEdit::bytes() const
{
    QByteArray utf8 = text().toUtf8();
    return SecretBytes::taking(utf8);
}

void PasswordEdit::wipe()
{
    setText(QString());
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace vezne::ui
