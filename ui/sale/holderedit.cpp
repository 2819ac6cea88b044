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
    // Not only textEdited: what dictation and screen readers put in is no typing.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_typed = text;
        Q_EMIT edited();
    });
}

void HolderEdit::wipe()
{
    m_typed.clear();
    display(m_typed); // clear() could be undone
}

void HolderEdit::display(const QString &text)
{
    const QSignalBlocker blocker(this);
    setText(text);
}

void HolderEdit::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        display(m_typed);
    QLineEdit::focusInEvent(event);
}

void HolderEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    display(localeOf(Language::Turkish).toUpper(m_typed.simplified()));
    Q_EMIT left();
}

} // namespace vezne::ui
