// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include <QEvent>
#include <QGridLayout>
#include <QShortcut>
#include <QStackedWidget>

#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusband.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize smallest(1024, 700);
constexpr QSize usual(1280, 840);
constexpr int wideRailFrom = 1180;
} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QWidget(parent)
    , m_rail(new Rail)
    , m_title(new PlainLabel({}, TextRole::Title))
    , m_actions(new QStackedWidget)
    , m_contents(new QStackedWidget)
    , m_band(new StatusBand)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(smallest);
    resize(usual);
    m_title->setObjectName(u"pageTitleLabel"_s);
    m_actions->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_title->setMinimumHeight(fieldHeight); // as high as a button, so that pages with actions do not jump

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xl, space::l, space::xl, space::s);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_actions);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail, 0, 0, 2, 1);
    layout->addLayout(head, 0, 1);
    layout->addWidget(m_contents, 1, 1);
    layout->addWidget(m_band, 2, 0, 1, 2);
    layout->setRowStretch(1, 1);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    retranslate();
}

void MainWindow::addPage(const Page &page)
{
    const bool first = m_pages.empty();
    m_pages.emplace(page.id, page);
    page.content->setObjectName(nameOf(page.id) + "Page"_L1);
    m_contents->addWidget(page.content);
    if (page.actions)
        m_actions->addWidget(page.actions);
    if (!page.under) {
        m_rail->add(page.id, page.glyph);
        m_rail->setTitle(page.id, page.title());
    }

    const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page.id));
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
    connect(shortcut, &QShortcut::activated, this, [this, id = page.id] { showPage(id); });
    if (first)
        showPage(page.id);
}

void MainWindow::showPage(PageId id)
{
    const auto found = m_pages.find(id);
    if (found == m_pages.end())
        return;
    const Page &page = found->second;
    m_current = id;
    m_rail->setCurrent(page.under.value_or(id));
    m_title->setText(page.title());
    m_contents->setCurrentWidget(page.content);
    m_actions->setVisible(page.actions != nullptr);
    if (page.actions)
        m_actions->setCurrentWidget(page.actions);
    page.content->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageChanged(id);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        Q_EMIT systemThemeChanged();
    return QWidget::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < wideRailFrom);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Vezne"));
    for (const auto &[id, page] : m_pages) {
        if (!page.under)
            m_rail->setTitle(id, page.title());
    }
    if (const auto found = m_pages.find(m_current); found != m_pages.end())
        m_title->setText(found->second.title());
}

} // namespace vezne::ui
