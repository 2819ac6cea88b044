// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/tour.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>
#include <cstdio>

#include "app/desktop/tour/namecheck.h"
#include "app/desktop/tour/walks.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pollEvery = 25ms;
constexpr int patience = 2400; // polls: a minute
constexpr int calmNeeded = 4;  // polls for layout and painting to come to rest before a picture

} // namespace

Tour::Tour(Desk &desk, PrivateSandbox &sandbox, TourPlan plan)
    : m_desk(desk)
    , m_sandbox(sandbox)
    , m_plan(std::move(plan))
{
    m_timer.setInterval(pollEvery);
    connect(&m_timer, &QTimer::timeout, this, &Tour::poll);
    std::vector<Round> rounds;
    for (const Language language : m_plan.languages) {
        for (const ui::ThemeChoice theme : m_plan.themes)
            rounds.push_back(
                {.number = static_cast<int>(rounds.size()), .language = language, .theme = theme});
    }
    for (const Round &round : rounds)
        addRound(round);
    for (const Round &round : rounds) {
        addLook(round);
        addPeopleWalk(*this, round);
    }
}

void Tour::start()
{
    if (!QDir().mkpath(m_plan.folder) || !QFileInfo(m_plan.folder).isWritable()) {
        std::fprintf(stderr, "%s takes no pictures\n", qUtf8Printable(m_plan.folder));
        QMetaObject::invokeMethod(
            this, [this] { end(false); }, Qt::QueuedConnection);
        return;
    }
    m_timer.start();
}

void Tour::addLook(const Round &round)
{
    add({}, [this, round] {
        m_desk.window().resize(windowSize());
        m_desk.setLanguage(round.language);
        m_desk.setTheme(round.theme);
        m_suffix = u".%1.%2.png"_s.arg(ui::word(round.language), ui::word(round.theme));
    });
}

void Tour::addRound(const Round &round)
{
    addLook(round);
    addServicesWalk(*this, round);
    addSaleWalk(*this, round);
    addTransactionsWalk(*this);
    addDayEndWalk(*this);
    addReconcileWalk(*this, round);
    addSettingsWalk(*this);
    addHelpWalk(*this);
    addAwaitingWalk(*this, round);
    addLinksWalk(*this, round);
    addPagesWalk(*this, round);
    addMarketplaceWalk(*this, round);
    addSetupWalk(*this, round);
}

void Tour::add(const QString &name, Act act, Test isReady)
{
    m_steps.push_back({name, std::move(act), std::move(isReady)});
}

void Tour::poll()
{
    if (m_at == m_steps.size()) {
        return end(true);
    }
    const Step &step = m_steps[m_at];
    if (m_polls++ == 0)
        step.act();
    if (m_polls > patience) {
        std::fprintf(stderr, "the tour stuck at step %zu %s\n", m_at, qUtf8Printable(step.name + m_suffix));
        take(u"stuck"_s);
        return end(false);
    }
    m_calm = step.isReady() ? m_calm + 1 : 0;
    if (m_calm < (step.name.isEmpty() ? 1 : calmNeeded))
        return;
    if (!step.name.isEmpty())
        take(step.name);
    ++m_at;
    m_polls = 0;
    m_calm = 0;
}

void Tour::end(bool isDone)
{
    m_timer.stop();
    Q_EMIT finished(isDone && m_isWhole ? 0 : 1);
}

void Tour::checkNames(const QString &picture)
{
    const QDialog *dialog = openDialog();
    for (const QString &control : namelessControls(dialog ? static_cast<const QWidget &>(*dialog)
                                                          : static_cast<const QWidget &>(m_desk.window()))) {
        m_isWhole = false;
        std::fprintf(stderr, "%s: nameless: %s\n", qUtf8Printable(picture), qUtf8Printable(control));
    }
}

void Tour::take(const QString &name)
{
    checkNames(name + m_suffix);
    QPixmap picture = m_desk.window().grab();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        QPainter painter(&picture);
        painter.drawPixmap(m_desk.window().mapFromGlobal(popup->pos()), popup->grab());
    }
    if (QDialog *dialog = openDialog()) {
        QPainter painter(&picture);
        const QRect whole({}, m_desk.window().size());
        painter.fillRect(whole, QColor(0, 0, 0, 90));
        QRect front(QPoint(), dialog->size());
        front.moveCenter(whole.center());
        painter.drawPixmap(front.topLeft(), dialog->grab());
        painter.setPen(m_desk.window().palette().color(QPalette::Mid)); // as a window manager would
        painter.drawRect(front.adjusted(-1, -1, 0, 0));
    }
    if (!picture.save(QDir(m_plan.folder).filePath(name + m_suffix))) {
        m_isWhole = false;
        std::fprintf(stderr, "%s could not be saved\n", qUtf8Printable(name + m_suffix));
    }
}

bool Tour::isShown(const QString &name) const
{
    const auto *widget = find<QWidget>(name);
    return widget && widget->isVisible();
}

void Tour::type(const QString &name, const QString &text) const
{
    auto *widget = find<QWidget>(name);
    if (!widget)
        return;
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close(); // suggestions for the field before
    widget->setFocus();
    sendKey(widget, Qt::Key_A, {}, Qt::ControlModifier); // what an earlier sale left gives way
    sendKey(widget, Qt::Key_Delete);
    for (const QChar c : text)
        sendKey(widget, c.toUpper().unicode(), c);
}

void Tour::press(const QString &name) const
{
    // Pages share button names; the one that shows is meant.
    const auto buttons = m_desk.window().findChildren<QAbstractButton *>(name);
    for (QAbstractButton *button : buttons) {
        if (button->isVisible())
            return button->click();
    }
}

void Tour::sendKey(QWidget *widget, int key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

QDialog *Tour::openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace vezne::desktop
