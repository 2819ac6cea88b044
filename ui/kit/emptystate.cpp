// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/emptystate.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int pictureSize = 40;
constexpr int textWidth = 420;
constexpr int leastTextWidth = 240;
} // namespace

EmptyState::EmptyState(Glyph glyph, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconView(glyph, pictureSize))
    , m_title(new PlainLabel({}, TextRole::Section))
    , m_text(new PlainLabel({}, TextRole::Secondary))
    , m_action(new QPushButton)
    , m_other(new QPushButton)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(leastTextWidth);
    m_text->setMaximumWidth(textWidth);
    m_action->setObjectName(u"emptyStateButton"_s);
    m_action->hide();
    m_other->setObjectName(u"emptyStateOtherButton"_s);
    m_other->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherActionRequested);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::s);
    actions->addWidget(m_action);
    actions->addWidget(m_other);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::s);
    layout->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_title})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    auto *text = new QHBoxLayout; // an alignment would leave it as narrow as it likes
    text->addStretch();
    text->addWidget(m_text, textWidth);
    text->addStretch();
    layout->addLayout(text);
    layout->addLayout(actions);
    layout->setAlignment(actions, Qt::AlignHCenter);
    layout->addStretch();
}

void EmptyState::setTexts(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::setOtherAction(const QString &action)
{
    m_other->setText(action);
    m_other->setVisible(!action.isEmpty());
}

} // namespace vezne::ui
