// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedLayout>
#include <QStackedWidget>

#include "ui/kit/enterkeys.h"
#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"
#include "ui/shell/noticebar.h"
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
    , m_layers(new QStackedLayout(this))
    , m_rail(new Rail)
    , m_title(new PlainLabel({}, TextRole::Title))
    , m_actions(new QStackedWidget)
    , m_contents(new QStackedWidget)
    , m_band(new StatusBand)
    , m_notice(new NoticeBar)
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

    auto *inside = new QWidget;
    auto *layout = new QGridLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail, 0, 0, 3, 1);
    layout->addWidget(m_notice, 0, 1);
    layout->addLayout(head, 1, 1);
    layout->addWidget(m_contents, 2, 1);
    layout->addWidget(m_band, 3, 0, 1, 2);
    layout->setRowStretch(2, 1);
    m_layers->addWidget(inside);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, QWidget *now) { noteFocus(now); });
    addKeys();
    retranslate();
}

MainWindow::~MainWindow()
{
    // The focus still moves while the pages go, and what it is noted in is gone by then.
    disconnect(qApp, nullptr, this, nullptr);
}

void MainWindow::addKeys()
{
    const auto add = [this](const QKeySequence &keys, void (MainWindow::*requested)()) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, requested] {
            if (!isCovered())
                Q_EMIT(this->*requested)();
        });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::commandsRequested);
    add(QKeySequence(Qt::Key_F1), &MainWindow::keysRequested);
    add(QKeySequence(u"?"_s), &MainWindow::keysRequested);
    add(QKeySequence(Qt::CTRL | Qt::Key_T), &MainWindow::callTaken);
}

void MainWindow::addPage(const Page &page)
{
    m_pages.emplace(page.id, page);
    if (!page.under) {
        m_rail->add(page.id, page.glyph);
        m_rail->setTitle(page.id, page.title());
    }

    const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page.id));
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
    connect(shortcut, &QShortcut::activated, this, [this, id = page.id] { showPage(id); });
}

const PageParts &MainWindow::parts(PageId id)
{
    if (const auto made = m_made.find(id); made != m_made.end())
        return made->second;
    const PageParts &parts = m_made.emplace(id, m_pages.at(id).make()).first->second;
    parts.content->setObjectName(nameOf(id) + "Page"_L1);
    m_contents->addWidget(parts.content);
    if (parts.actions) {
        // The place is as wide as the widest page's; the buttons of the others are not.
        auto *place = new QWidget;
        auto *row = new QHBoxLayout(place);
        row->setContentsMargins(0, 0, 0, 0);
        row->addStretch();
        row->addWidget(parts.actions);
        m_actions->addWidget(place);
    }
    return parts;
}

void MainWindow::showPage(PageId id)
{
    const auto found = m_pages.find(id);
    if (found == m_pages.end() || isCovered())
        return;
    const Page &page = found->second;
    const auto [content, actions] = parts(id);
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    const QPointer<QWidget> left = id == m_current ? nullptr : m_left[id];
    m_current = id; // from here on the focus strays: to something of the new page, wherever it may be
    m_rail->setCurrent(page.under.value_or(id));
    m_title->setText(page.title());
    m_contents->setCurrentWidget(content);
    m_actions->setVisible(actions != nullptr);
    if (actions)
        m_actions->setCurrentWidget(actions->parentWidget());
    focusOn(content, left);
}

void MainWindow::noteFocus(QWidget *now)
{
    const auto made = m_made.find(m_current);
    if (now && made != m_made.end() && made->second.content->isAncestorOf(now))
        m_left[m_current] = now;
}

void MainWindow::focusOn(QWidget *content, QWidget *left)
{
    const bool isThere = left && left->isVisibleTo(content) && left->isEnabled();
    (isThere ? left : content)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setCover(QWidget *cover)
{
    m_layers->addWidget(cover);
}

void MainWindow::setCovered(bool covered)
{
    if (covered == isCovered() || m_layers->count() < 2)
        return;
    if (covered)
        m_focus = focusWidget();
    m_layers->setCurrentIndex(covered ? 1 : 0);
    if (!covered && m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::isCovered() const
{
    return m_layers->currentIndex() == 1;
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
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT languageChanged();
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < wideRailFrom);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What a page makes of Enter itself does not come here.
    if (!isPlainEnter(*event) || !pressFocused(focusWidget()))
        QWidget::keyPressEvent(event);
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
