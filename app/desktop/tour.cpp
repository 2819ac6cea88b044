// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>
#include <cstdio>

#include "ui/kit/plainlabel.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pollEvery = 25ms;
constexpr int patience = 800; // polls: 20 s
constexpr int calmNeeded = 4; // polls for layout and painting to come to rest
constexpr QSize windowSize(1280, 800);

void sendKey(QWidget *widget, int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {})
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

QDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

Tour::Tour(Desk &desk, PrivateSandbox &sandbox, QString folder)
    : m_desk(desk)
    , m_sandbox(sandbox)
    , m_folder(std::move(folder))
{
    m_timer.setInterval(pollEvery);
    connect(&m_timer, &QTimer::timeout, this, &Tour::poll);
    for (const Language language : {Language::Turkish, Language::English}) {
        for (const ui::ThemeChoice theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark})
            addWalk(language, theme);
    }
}

void Tour::start()
{
    QDir().mkpath(m_folder);
    m_desk.window().resize(windowSize);
    m_timer.start();
}

void Tour::addWalk(Language language, ui::ThemeChoice theme)
{
    m_steps.push_back({{},
                       [this, language, theme] {
                           m_desk.setLanguage(language);
                           m_desk.setTheme(theme);
                           m_desk.window().showPage(ui::PageId::Sale);
                           m_suffix = u".%1.%2.png"_s.arg(ui::word(language), ui::word(theme));
                       },
                       [] { return true; }});
    m_steps.push_back({u"01-sale"_s, [] {}, [] { return true; }});
    addSale(language == Language::Turkish ? u"1250,00"_s : u"1250.00"_s, "5528790000000008", u"paid"_s);
    addSale(u"480"_s, "4111111111111129", u"declined"_s);
    addSale(u"375"_s, "4543590000000006", u"unknown"_s);
    addTransactions();
    m_steps.push_back(
        {u"12-settings"_s, [this] { m_desk.window().showPage(ui::PageId::Settings); }, [] { return true; }});
}

void Tour::addSale(const QString &amount, const QByteArray &card, const QString &name)
{
    const auto hasPlans = [this] {
        const auto *table = find<QAbstractItemView>(u"installmentTable"_s);
        return table && table->isVisible() && table->model()->rowCount() > 1;
    };
    const bool isFirst = name == "paid"_L1;
    m_steps.push_back({isFirst ? u"02-card"_s : QString(),
                       [this, amount, card] {
                           type(u"amountEdit"_s, amount);
                           type(u"cardNumberEdit"_s, QString::fromLatin1(card));
                           type(u"expiryEdit"_s, u"1230"_s);
                           type(u"cvcEdit"_s, u"123"_s);
                           type(u"holderEdit"_s, u"Ayşe Yılmaz"_s);
                       },
                       isFirst ? std::function<bool()>(hasPlans)
                               : [this] { return find<QWidget>(u"payButton"_s)->isEnabled(); }});
    if (isFirst) {
        m_steps.push_back({u"03-instalments"_s,
                           [this] {
                               auto *table = find<QAbstractItemView>(u"installmentTable"_s);
                               table->setCurrentIndex(table->model()->index(2, 0));
                           },
                           hasPlans});
    }
    const QHash<QString, QString> pictures{
        {u"paid"_s, u"04-paid"_s}, {u"declined"_s, u"05-declined"_s}, {u"unknown"_s, u"06-not-known-yet"_s}};
    m_steps.push_back({pictures.value(name),
                       [this, name] {
                           if (name == "unknown"_L1 &&
                               !m_sandbox.setFault(u"/payment/auth"_s, u"drop-before-commit"_s))
                               return; // the step then waits in vain and says so
                           press(u"payButton"_s);
                       },
                       [this] { return !outcome().isEmpty(); }});
    m_steps.push_back({{},
                       [this] {
                           // "New sale" is the primary action only when there is nothing better to do.
                           const bool isSecond = find<QWidget>(u"outcomeButton0"_s) != nullptr;
                           press(isSecond ? u"outcomeButton0"_s : u"outcomePrimaryButton"_s);
                       },
                       [this] { return outcome().isEmpty(); }});
}

void Tour::addTransactions()
{
    const auto table = [this] { return find<QAbstractItemView>(u"transactionTable"_s); };
    const auto isShown = [this](const QString &name) {
        return [this, name] {
            const auto *widget = find<QWidget>(name);
            return widget && widget->isVisible();
        };
    };
    m_steps.push_back(
        {u"07-transactions"_s, [this] { m_desk.window().showPage(ui::PageId::Transactions); },
         [table] { return table() && table()->isVisible() && table()->model()->rowCount() > 10; }});
    m_steps.push_back({u"08-detail"_s,
                       [table] {
                           table()->setFocus();
                           table()->setCurrentIndex(table()->model()->index(2, 0)); // the sale that was paid
                           sendKey(table(), Qt::Key_Return);
                       },
                       isShown(u"detailPane"_s)});
    m_steps.push_back(
        {u"09-refund"_s, [this] { press(u"refundButton"_s); }, [] { return openDialog() != nullptr; }});
    m_steps.push_back(
        {{}, [] { sendKey(openDialog(), Qt::Key_Escape); }, [] { return openDialog() == nullptr; }});
    m_steps.push_back(
        {u"10-cancel"_s, [this] { press(u"cancelButton"_s); }, [] { return openDialog() != nullptr; }});
    m_steps.push_back(
        {{}, [] { sendKey(openDialog(), Qt::Key_Escape); }, [] { return openDialog() == nullptr; }});
    m_steps.push_back({u"11-small-window"_s,
                       [this] {
                           press(u"closeDetailButton"_s);
                           m_desk.window().resize(1024, 700);
                       },
                       [table] { return table()->isVisible(); }});
    m_steps.push_back({{}, [this] { m_desk.window().resize(windowSize); }, [] { return true; }});
}

void Tour::poll()
{
    if (m_at == m_steps.size()) {
        m_timer.stop();
        Q_EMIT finished(0);
        return;
    }
    const Step &step = m_steps[m_at];
    if (m_polls++ == 0)
        step.act();
    if (m_polls > patience) {
        std::fprintf(stderr, "the tour stuck at step %zu %s\n", m_at, qUtf8Printable(step.name + m_suffix));
        take(u"stuck"_s);
        m_timer.stop();
        Q_EMIT finished(1);
        return;
    }
    m_calm = step.isReady() ? m_calm + 1 : 0;
    if (m_calm < calmNeeded)
        return;
    if (!step.name.isEmpty())
        take(step.name);
    ++m_at;
    m_polls = 0;
    m_calm = 0;
}

void Tour::take(const QString &name)
{
    ui::MainWindow &window = m_desk.window();
    QPixmap picture = window.grab();
    if (QDialog *dialog = openDialog()) {
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
        const QPixmap front = dialog->grab();
        painter.drawPixmap((picture.width() - front.width()) / 2, (picture.height() - front.height()) / 2,
                           front);
    }
    if (!picture.save(QDir(m_folder).filePath(name + m_suffix)))
        std::fprintf(stderr, "%s could not be saved\n", qUtf8Printable(name + m_suffix));
}

QString Tour::outcome() const
{
    const auto *word = find<ui::PlainLabel>(u"outcomeWord"_s);
    return word && word->isVisible() ? word->text() : QString();
}

void Tour::type(const QString &name, const QString &text) const
{
    auto *widget = find<QWidget>(name);
    if (!widget)
        return;
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

} // namespace vezne::desktop
