// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/panel.h"

#include <QPainter>

#include "ui/kit/drawing.h"

namespace vezne::ui {

Panel::Panel(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextRole::Section))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    m_head->addWidget(m_title);
    m_head->addStretch();
    m_body->setSpacing(space::s);
    layout->addLayout(m_head);
    layout->addLayout(m_body, 1);
    setTitle(title);
}

Panel::~Panel()
{
    // A field that has the focus reports losing it while it is destroyed, when the panel is no panel any
    // more.
    for (QWidget *child : findChildren<QWidget *>())
        child->disconnect(this);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Panel::addAction(QWidget *action)
{
    m_head->addWidget(action);
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    drawRounded(&painter, rect(), panelRadius, tokens.surface, tokens.border);
}

} // namespace vezne::ui
