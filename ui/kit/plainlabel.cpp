// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plainlabel.h"

#include <QApplication>
#include <QEvent>

namespace vezne::ui {

PlainLabel::PlainLabel(const QString &text, TextRole role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    applyRole();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyRole();
}

void PlainLabel::applyRole()
{
    setFont(tabular(fontFor(m_role, QApplication::font())));
    // The palette keeps the secondary text colour as its placeholder text.
    setForegroundRole(m_role == TextRole::Secondary ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace vezne::ui
