// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectioncolumn.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/metrics.h"
#include "ui/kit/panel.h"

namespace vezne::ui {

namespace {
constexpr int mostColumnWidth = 720; // pixels; lines longer than that are hard to read
} // namespace

SectionColumn::SectionColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_layout(new QVBoxLayout)
{
    auto *content = new QWidget;
    content->setLayout(m_layout);
    content->setMaximumWidth(mostColumnWidth);
    m_layout->setContentsMargins(0, 0, space::m, space::xl);
    m_layout->setSpacing(space::l);
    m_layout->addStretch(1); // with a share, or sections with tables would grow into the room of few sections
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_isPlacing)
            return;
        m_held = nullptr;
        follow();
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &SectionColumn::place);
    // Queued: Tab scrolls after it has moved the focus, and where the focus is counts more.
    connect(
        qApp, &QApplication::focusChanged, this,
        [this](const QWidget *, const QWidget *now) { takeFocus(now); }, Qt::QueuedConnection);
}

void SectionColumn::insert(int index, ui::Panel *section)
{
    m_sections.insert(m_sections.begin() + index, section);
    m_layout->insertWidget(index, section);
}

void SectionColumn::bring(ui::Panel *section)
{
    m_held = section;
    m_layout->activate(); // places are right only then
    place();
    setCurrent(section);
}

void SectionColumn::place()
{
    if (!m_held)
        return;
    const QScopedValueRollback placing(m_isPlacing, true);
    verticalScrollBar()->setValue(m_held->y());
}

void SectionColumn::follow()
{
    // The line one reads at moves down the view as the view moves down the column, so that it comes to every
    // section, also to the last ones that never reach the top.
    const QScrollBar *bar = verticalScrollBar();
    const int value = bar->value();
    const int line = value > 0 ? value + viewport()->height() * value / bar->maximum() : 0;
    ui::Panel *at = nullptr;
    for (ui::Panel *section : m_sections) {
        if (!section->isHidden() && (!at || (line > 0 && section->y() <= line)))
            at = section;
    }
    setCurrent(at);
}

void SectionColumn::setCurrent(ui::Panel *section)
{
    if (m_current == section)
        return;
    m_current = section;
    Q_EMIT currentChanged(section);
}

void SectionColumn::takeFocus(const QWidget *widget)
{
    // `widget` may be gone by now: it is only compared.
    if (!widget || widget != QApplication::focusWidget())
        return;
    const auto within = std::ranges::find_if(
        m_sections, [widget](const ui::Panel *section) { return section->isAncestorOf(widget); });
    if (within != m_sections.end())
        setCurrent(*within);
}

} // namespace vezne::ui
