// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done from the keyboard without knowing where it stands, and the sheet of keys.
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/suite.h"
#include "ui/kit/panel.h"
#include "ui/kit/style.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/translation.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const std::vector<Command> &commands)
{
    QStringList names;
    for (const Command &command : commands)
        names << command.name;
    return names;
}

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsFoundByItsWords_data();
    void aCommandIsFoundByItsWords();
    void aPagesHarmlessButtonsAreCommands();
    void theKeyboardAloneChoosesAndCarriesOut();
    void whatIsNoCommandIsLookedForAmongPayments();
    void theKeysOfTheWindowAskForHelpUnlessItIsCovered();
    void theSheetBecomesAPdf();
    void aSettingIsFoundByWhatIsWrittenInIt();

private:
    Translation m_translation;
};

void CommandsTest::aCommandIsFoundByItsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing typed shows all")
        << u""_s << QStringList{u"Satış"_s, u"Gün sonu"_s, u"Işık"_s, u"Ara döküm"_s};
    QTest::newRow("case and diacritics do not matter") << u"SATIS"_s << QStringList{u"Satış"_s};
    QTest::newRow("the Turkish letters are one") << u"isik"_s << QStringList{u"Işık"_s};
    QTest::newRow("any order of words") << u"sonu gun"_s << QStringList{u"Gün sonu"_s};
    QTest::newRow("the hint is searched too") << u"ctrl+5"_s << QStringList{u"Gün sonu"_s};
    QTest::newRow("what people call it too") << u"z raporu"_s << QStringList{u"Gün sonu"_s};
    QTest::newRow("and in the other language") << u"close day"_s << QStringList{u"Gün sonu"_s};
    QTest::newRow("what begins with it comes first")
        << u"s"_s << QStringList{u"Satış"_s, u"Gün sonu"_s, u"Işık"_s};
    QTest::newRow("a name that holds it comes before what is only called so")
        << u"dokum"_s << QStringList{u"Ara döküm"_s, u"Gün sonu"_s};
    QTest::newRow("nothing fits") << u"zebra"_s << QStringList{};
}

void CommandsTest::aCommandIsFoundByItsWords()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    const std::vector<Command> all{{u"Satış"_s, u"Ctrl+1"_s, {}},
                                   {u"Gün sonu"_s, u"Ctrl+5"_s, {}, u"Z raporu dökümü close day"_s},
                                   {u"Işık"_s, u"Renkler"_s, {}},
                                   {u"Ara döküm"_s, u"X"_s, {}}};
    QCOMPARE(namesOf(matching(all, typed)), found);
}

void CommandsTest::aPagesHarmlessButtonsAreCommands()
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    const auto add = [layout](const QString &text, ButtonRole role) {
        auto *button = new QPushButton(text);
        setRole(button, role);
        layout->addWidget(button);
        return button;
    };
    auto *ask = add(u"&Ask iyzico…"_s, ButtonRole::Normal);
    add(u"More"_s, ButtonRole::Quiet);
    add(u"Charge"_s, ButtonRole::Primary);
    add(u"Refund"_s, ButtonRole::Danger);
    add(u"Switched off"_s, ButtonRole::Normal)->setEnabled(false);
    page.show();
    add(u"Hidden"_s, ButtonRole::Normal)->hide();
    const auto commands = commandsOf(&page, u"Here"_s);
    QCOMPARE(namesOf(commands), (QStringList{u"Ask iyzico"_s, u"More"_s}));
    ask->setObjectName(u"askButton"_s);
    QCOMPARE(namesOf(commandsOf(&page, u"Here"_s, {u"askButton"_s})), QStringList{u"More"_s});
    QSignalSpy pressed(ask, &QPushButton::clicked);
    commands.front().act();
    QCOMPARE(pressed.size(), 1);
}

void CommandsTest::theKeyboardAloneChoosesAndCarriesOut()
{
    QString done;
    const auto doing = [&done](const QString &name) { return [&done, name] { done = name; }; };
    auto *palette = new CommandPalette({{u"One"_s, {}, doing(u"one"_s)}, {u"Other"_s, {}, doing(u"other"_s)}},
                                       {}, nullptr);
    palette->open();
    auto *edit = palette->findChild<QLineEdit *>(u"commandEdit"_s);
    QTest::keyClicks(edit, u"o"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(done, u"other"_s);
    QVERIFY(!palette->isVisible());
}

void CommandsTest::whatIsNoCommandIsLookedForAmongPayments()
{
    QString sought;
    auto *palette = new CommandPalette(
        {{u"One"_s, {}, [] {}}}, [&sought](const QString &text) { sought = text; }, nullptr);
    palette->open();
    auto *edit = palette->findChild<QLineEdit *>(u"commandEdit"_s);
    QTest::keyClicks(edit, u" S-100 "_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(sought, u"S-100"_s);
}

void CommandsTest::theKeysOfTheWindowAskForHelpUnlessItIsCovered()
{
    MainWindow window;
    window.addPage(
        {PageId::Sale, Glyph::Sale, [] { return u"Satış"_s; }, [] { return PageParts{new QWidget}; }});
    window.showPage(PageId::Sale);
    window.setCover(new QWidget);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy commands(&window, &MainWindow::commandsRequested);
    QSignalSpy keys(&window, &MainWindow::keysRequested);
    QSignalSpy calls(&window, &MainWindow::callTaken);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_F1);
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(commands.size(), 1);
    QCOMPARE(keys.size(), 1);
    window.setCovered(true);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_F1);
    QCOMPARE(commands.size(), 1);
    QCOMPARE(keys.size(), 1);
}

void CommandsTest::theSheetBecomesAPdf()
{
    const QTemporaryDir folder;
    ShortcutSheet sheet;
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.save(folder.filePath(u"keys.pdf"_s));
    QFile file(folder.filePath(u"keys.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(file.size() > 2000);
}

void CommandsTest::aSettingIsFoundByWhatIsWrittenInIt()
{
    m_translation.use(Language::Turkish);
    SettingsPage page(Language::Turkish, ThemeChoice::System);
    auto *other = new Panel(u"Yedekler"_s);
    page.addSection(other, SettingsGroup::Records);
    page.show();
    auto *search = page.findChild<QLineEdit *>(u"settingsSearch"_s);
    search->setText(u"yuksek karsitlik"_s);
    QVERIFY(!other->isVisible());
    QVERIFY(page.findChild<QWidget *>(u"themeCombo"_s)->isVisible());
    QVERIFY(!page.findChild<QWidget *>(u"settingsEmpty"_s)->isVisible());
    search->setText(u"zebra"_s);
    QVERIFY(page.findChild<QWidget *>(u"settingsEmpty"_s)->isVisible());
    page.showSection(other);
    QVERIFY(other->isVisible() && search->text().isEmpty());
}

VEZNE_TEST(CommandsTest)
#include "tst_commands.moc"
