// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include <QPainter>
#include <utility>

#include "ui/kit/metrics.h"
#include "ui/kit/palette.h"
#include "ui/kit/plainlabel.h"
#include "ui/shell/railbutton.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int wideWidth = 184;
constexpr int narrowWidth = 60;
} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_brand(new PlainLabel(u"Vezne"_s, TextRole::Section, this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"navigationRail"_s);
    m_brand->setAlignment(Qt::AlignCenter);
    m_layout->setContentsMargins(space::s, space::l, space::s, space::s);
    m_layout->setSpacing(space::xs);
    m_group.setExclusive(true);
    // What a screen reader does with a button that can be checked is no click; a click on the page that is
    // there toggles nothing.
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        if (!isChecked)
            return;
        m_isTold = true;
        Q_EMIT chosen(static_cast<PageId>(id));
    });
    connect(&m_group, &QButtonGroup::idPressed, this, [this] { m_isTold = false; });
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) {
        if (!std::exchange(m_isTold, false))
            Q_EMIT chosen(static_cast<PageId>(id));
    });
    setNarrow(false);
}

void Rail::add(PageId id, Glyph glyph)
{
    auto *button = new RailButton(glyph, this);
    button->setObjectName(nameOf(id) + "RailButton"_L1);
    button->setNarrow(m_narrow);
    m_group.addButton(button, static_cast<int>(id));
    m_buttons.emplace(id, button);
    arrange();
}

void Rail::setTitle(PageId id, const QString &title)
{
    RailButton *button = m_buttons.at(id);
    button->setText(title);
    button->setAccessibleName(title);
    button->setNarrow(m_narrow);
}

void Rail::setCurrent(PageId id)
{
    const QSignalBlocker blocker(&m_group);
    m_buttons.at(id)->setChecked(true);
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_brand->setText(narrow ? u"V"_s : u"Vezne"_s);
    for (const auto &[id, button] : m_buttons)
        button->setNarrow(narrow);
    setFixedWidth(narrow ? narrowWidth : wideWidth);
}

void Rail::arrange()
{
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    m_layout->addWidget(m_brand);
    m_layout->addSpacing(space::m);
    QWidget *previous = nullptr;
    for (const auto &[id, button] : m_buttons) {
        if (id == PageId::Settings)
            m_layout->addStretch();
        m_layout->addWidget(button);
        if (previous)
            setTabOrder(previous, button);
        previous = button;
    }
    if (!m_buttons.contains(PageId::Settings))
        m_layout->addStretch();
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.border);
}

} // namespace vezne::ui
