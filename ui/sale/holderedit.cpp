// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/holderedit.h"

#include <QFocusEvent>

#include "ui/kit/language.h"

namespace vezne::ui {

namespace {
constexpr int longestName = 100;
} // namespace

HolderEdit::HolderEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(longestName);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_typed = text;
        Q_EMIT edited();
    });
}

void HolderEdit::wipe()
{
    m_typed.clear();
    setText(m_typed); // clear() could be undone
}

void HolderEdit::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        setText(m_typed);
    QLineEdit::focusInEvent(event);
}

void HolderEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    setText(localeOf(Language::Turkish).toUpper(m_typed.simplified()));
    Q_EMIT left();
}

} // namespace vezne::ui
