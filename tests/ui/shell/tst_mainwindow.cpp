// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/suite.h"
#include "ui/kit/chipbutton.h"
#include "ui/kit/language.h"
#include "ui/kit/statuschip.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusband.h"
#include "ui/shell/translation.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsOnlyPagesThatExist();
    void aPageIsMadeOnceAndOnlyWhenSomebodyGoesThere();
    void ctrlAndANumberOpensAPage_data();
    void ctrlAndANumberOpensAPage();
    void enterPressesTheButtonThatHasTheFocus();
    void whoComesBackToAPageGoesOnWhereTheyWere();
    void aPageBeginsAnewWhereItsPlaceIsGone();
    void whatHangsOverAPageGoesWithIt();
    void theRailKeepsItsOrderWhateverComesFirst();
    void theRailShrinksToIcons();
    void isUsableAtItsSmallest();
    void speaksTheOtherLanguageAtRunTime();
    void qtsOwnDialogsSpeakTurkishToo();
    void theBandSaysWhoseMoneyItIs();
    void theBandCountsHoldsThatMayLapse();
    void theBandSaysHowWrongTheClockIs();
    void settingsTakeEffectAtOnce();

private:
    [[nodiscard]] QAbstractButton *button(PageId id) const
    {
        return m_window->findChild<QAbstractButton *>(nameOf(id) + "RailButton"_L1);
    }
    [[nodiscard]] QString title() const { return m_window->findChild<QLabel *>(u"pageTitleLabel"_s)->text(); }

    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<MainWindow> m_window;
    SettingsPage *m_settings = nullptr;
    int m_made = 0; ///< lists
};

void MainWindowTest::init()
{
    m_translation = std::make_unique<Translation>();
    m_translation->use(Language::Turkish);
    m_window = std::make_unique<MainWindow>();
    m_made = 0;
    m_settings = new SettingsPage(Language::Turkish, ThemeChoice::System);
    // Out of order on purpose.
    m_window->addPage({PageId::Settings, Glyph::Settings, [] { return SettingsPage::tr("Appearance"); },
                       [this] { return PageParts{m_settings}; }});
    m_window->addPage({PageId::Sale, Glyph::Sale, [] { return u"Satış"_s; },
                       [] {
                           return PageParts{new QWidget, new QWidget};
                       }});
    m_window->addPage({PageId::Transactions, Glyph::Transactions, [] { return u"İşlemler"_s; },
                       [this] {
                           ++m_made;
                           return PageParts{new QWidget};
                       }});
    m_window->showPage(PageId::Settings);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_translation.reset();
}

void MainWindowTest::aPageIsMadeOnceAndOnlyWhenSomebodyGoesThere()
{
    QCOMPARE(m_made, 0);
    m_window->showPage(PageId::Transactions);
    m_window->showPage(PageId::Sale);
    button(PageId::Transactions)->click();
    QCOMPARE(m_made, 1);
    QVERIFY(m_window->parts(PageId::Transactions).content->isVisible());
    QCOMPARE(m_made, 1);
}

void MainWindowTest::showsOnlyPagesThatExist()
{
    QCOMPARE(m_window->currentPage(), PageId::Settings);
    QVERIFY(button(PageId::Settings)->isChecked());
    QVERIFY(button(PageId::Transactions));
    QVERIFY(!button(PageId::DayEnd));
    m_window->showPage(PageId::DayEnd);
    QCOMPARE(m_window->currentPage(), PageId::Settings);
}

void MainWindowTest::ctrlAndANumberOpensAPage_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<PageId>("page");
    QTest::newRow("Ctrl+1 is the sale") << int(Qt::Key_1) << PageId::Sale;
    QTest::newRow("Ctrl+2 is the list") << int(Qt::Key_2) << PageId::Transactions;
    QTest::newRow("Ctrl+7 is the settings") << int(Qt::Key_7) << PageId::Settings;
    QTest::newRow("Ctrl+5 is nothing yet") << int(Qt::Key_5) << PageId::Settings;
}

void MainWindowTest::ctrlAndANumberOpensAPage()
{
    QFETCH(int, key);
    QFETCH(PageId, page);
    QTest::keyClick(m_window.get(), Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), page);
    QVERIFY(button(page)->isChecked());
    QVERIFY(m_window->findChild<QWidget *>(nameOf(page) + "Page"_L1)->isVisible());
}

void MainWindowTest::enterPressesTheButtonThatHasTheFocus()
{
    button(PageId::Transactions)->setFocus();
    QTest::keyClick(button(PageId::Transactions), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), PageId::Transactions);
}

void MainWindowTest::whoComesBackToAPageGoesOnWhereTheyWere()
{
    auto *search = m_settings->findChild<QLineEdit *>(u"settingsSearch"_s);
    auto *theme = m_settings->findChild<QComboBox *>(u"themeCombo"_s);
    QCOMPARE(m_window->focusWidget(), search); // where the page begins
    theme->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!theme->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier);
    QVERIFY(theme->hasFocus());
    // By the mouse the rail has the focus in between.
    button(PageId::Sale)->setFocus();
    button(PageId::Sale)->click();
    button(PageId::Settings)->setFocus();
    button(PageId::Settings)->click();
    QVERIFY(theme->hasFocus());
    // Who asks for the page that is there goes to where it begins.
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
}

void MainWindowTest::aPageBeginsAnewWhereItsPlaceIsGone()
{
    auto *search = m_settings->findChild<QLineEdit *>(u"settingsSearch"_s);
    auto *theme = m_settings->findChild<QComboBox *>(u"themeCombo"_s);
    for (const bool isHidden : {true, false}) {
        theme->setFocus();
        m_window->showPage(PageId::Transactions);
        isHidden ? theme->hide() : theme->setEnabled(false);
        m_window->showPage(PageId::Settings);
        QVERIFY(search->hasFocus());
        theme->show();
    }
}

void MainWindowTest::whatHangsOverAPageGoesWithIt()
{
    m_window->show();
    m_window->showPage(PageId::Settings);
    auto *combo = m_settings->findChild<QComboBox *>();
    QVERIFY(combo && combo->isVisible());
    QWidget hanging(combo, Qt::Popup);
    hanging.show();
    QCOMPARE(QApplication::activePopupWidget(), &hanging);
    m_window->showPage(PageId::Transactions);
    QVERIFY(!hanging.isVisible());
}

void MainWindowTest::theRailKeepsItsOrderWhateverComesFirst()
{
    QVERIFY(button(PageId::Sale)->y() < button(PageId::Transactions)->y());
    QVERIFY(button(PageId::Transactions)->y() < button(PageId::Settings)->y());
    button(PageId::Sale)->click();
    QCOMPARE(title(), u"Satış"_s);
}

void MainWindowTest::theRailShrinksToIcons()
{
    const auto *rail = m_window->findChild<Rail *>();
    m_window->resize(1180, 800);
    QVERIFY(!rail->isNarrow());
    m_window->resize(1179, 800);
    QVERIFY(rail->isNarrow());
    // The word is still there for whoever cannot see or does not know the icon.
    QCOMPARE(button(PageId::Sale)->accessibleName(), u"Satış"_s);
    QCOMPARE(button(PageId::Sale)->toolTip(), u"Satış"_s);
}

void MainWindowTest::isUsableAtItsSmallest()
{
    m_window->resize(1024, 700);
    QCOMPARE(m_window->size(), QSize(1024, 700));
}

void MainWindowTest::speaksTheOtherLanguageAtRunTime()
{
    QCOMPARE(title(), u"Görünüm"_s);
    auto *theme = m_window->findChild<QComboBox *>(u"themeCombo"_s);
    QCOMPARE(theme->itemText(2), u"Koyu"_s);
    m_translation->use(Language::English);
    QTRY_COMPARE(title(), u"Appearance"_s); // the news comes through the event loop
    QCOMPARE(theme->itemText(2), u"Dark"_s);
    QCOMPARE(language(), Language::English);
    m_translation->use(Language::Turkish);
    QTRY_COMPARE(title(), u"Görünüm"_s);
}

void MainWindowTest::qtsOwnDialogsSpeakTurkishToo()
{
    const auto saveButton = [] {
        const QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::Save);
        return box.button(QMessageBox::Save)->text().remove(u'&');
    };
    QCOMPARE(saveButton(), u"Kaydet"_s);
    QVERIFY(
        QFileDialog::tr("Files of type:").contains(u"dosya"_s, Qt::CaseInsensitive)); // each Qt's own words
    m_translation->use(Language::English);
    QCOMPARE(saveButton(), u"Save"_s);
}

void MainWindowTest::theBandSaysWhoseMoneyItIs()
{
    StatusBand *band = m_window->statusBand();
    band->setProfile(ProfileKind::Live);
    QCOMPARE(band->accessibleName(), u"CANLI"_s);
    band->setProfile(ProfileKind::Demo);
    QCOMPARE(band->accessibleName(), u"DEMO"_s);
    auto *awaited = band->findChild<ChipButton *>(u"awaitedChip"_s);
    const auto *decision = band->findChild<ChipButton *>(u"decisionChip"_s);
    QVERIFY(!awaited->isVisible());
    band->setAwaited(2, 0);
    QVERIFY(!decision->isVisible());
    QVERIFY(awaited->isVisible());
    QCOMPARE(awaited->chip().word, u"2 sonuç bekleniyor"_s);
    m_translation->use(Language::English);
    QTRY_COMPARE(awaited->chip().word, u"2 results awaited"_s);
    band->setAwaited(1, 1);
    QCOMPARE(awaited->chip().word, u"1 result awaited"_s);
    QCOMPARE(decision->chip().word, u"1 needs a decision"_s);
    QSignalSpy requested(band, &StatusBand::awaitedRequested);
    QTest::keyClick(awaited, Qt::Key_Space);
    QCOMPARE(requested.count(), 1);
}

void MainWindowTest::theBandCountsHoldsThatMayLapse()
{
    StatusBand *band = m_window->statusBand();
    auto *holds = band->findChild<ChipButton *>(u"holdsChip"_s);
    QVERIFY(!holds->isVisibleTo(band));
    band->setLapsingHolds(2);
    QVERIFY(holds->isVisibleTo(band));
    QCOMPARE(holds->chip().word, u"2 bloke düşebilir"_s);
    QSignalSpy requested(band, &StatusBand::holdsRequested);
    holds->click();
    QCOMPARE(requested.size(), 1);
    band->setLapsingHolds(0);
    QVERIFY(!holds->isVisibleTo(band));
}

void MainWindowTest::theBandSaysHowWrongTheClockIs()
{
    using namespace std::chrono_literals;
    m_translation->use(Language::English);
    StatusBand *band = m_window->statusBand();
    const auto *clock = band->findChild<StatusChip *>(u"clockChip"_s);
    QVERIFY(!clock->isVisible());
    band->setClockSkew(3min + 10s);
    QVERIFY(clock->isVisible());
    QTRY_COMPARE(clock->chip().word, u"Clock 3 minutes slow"_s);
    band->setClockSkew(-13h);
    QCOMPARE(clock->chip().word, u"Clock 13 hours fast"_s);
    band->setClockSkew(0ms);
    QVERIFY(!clock->isVisible());
}

void MainWindowTest::settingsTakeEffectAtOnce()
{
    QSignalSpy languages(m_settings, &SettingsPage::languageChosen);
    QSignalSpy themes(m_settings, &SettingsPage::themeChosen);
    auto *combo = m_window->findChild<QComboBox *>(u"languageCombo"_s);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(languages.count(), 1);
    QCOMPARE(languages.first().first().value<Language>(), Language::English);
    auto *theme = m_window->findChild<QComboBox *>(u"themeCombo"_s);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QCOMPARE(themes.last().first().value<ThemeChoice>(), ThemeChoice::Contrast);

    QSignalSpy pages(m_settings, &SettingsPage::firstPageChosen);
    QTest::keyClick(m_window->findChild<QComboBox *>(u"firstPageCombo"_s), Qt::Key_End);
    QCOMPARE(pages.last().first().value<PageId>(), PageId::Transactions);

    QSignalSpy advance(m_settings, &SettingsPage::autoAdvanceChosen);
    m_settings->setAutoAdvance(true);
    QCOMPARE(advance.count(), 0);
    QTest::keyClick(m_window->findChild<QAbstractButton *>(u"autoAdvanceCheck"_s), Qt::Key_Space);
    QCOMPARE(advance.count(), 1);
    QCOMPARE(advance.first().first().toBool(), false);
}

VEZNE_TEST(MainWindowTest)
#include "tst_mainwindow.moc"
