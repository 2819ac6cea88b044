// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include "tests/support/suite.h"
#include "ui/kit/panel.h"
#include "ui/settings/sectioncolumn.h"
#include "ui/settings/sectionindex.h"
#include "ui/shell/translation.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

/// The index of sections, and how it and the column of forms keep together.
class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsSectionsUnderTheirGroups();
    void theArrowsGoFromSectionToSectionAndTabIntoIt();
    void goesOnFromTheSearchByTheKeyboard_data();
    void goesOnFromTheSearchByTheKeyboard();
    void theIndexShowsWhereOneHasScrolledTo();
    void theIndexShowsWhereTheFocusIs();
    void aPanelThatHidesItselfIsLeftOut();
    void theSearchNarrowsTheIndexToo();
    void fewSectionsKeepTheirHeight();
    void theIndexSpeaksTheOtherLanguage();
    void nothingRunsOverTheSideOfASmallWindow();

private:
    [[nodiscard]] QStringList listed() const
    {
        QStringList texts;
        for (int row = 0; row < m_index->count(); ++row)
            texts << m_index->item(row)->text();
        return texts;
    }
    [[nodiscard]] QString current() const { return m_index->currentItem()->text(); }

    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<SettingsPage> m_page;
    Panel *m_backups = nullptr;
    QPushButton *m_button = nullptr;
    SectionIndex *m_index = nullptr;
    SectionColumn *m_column = nullptr;
};

void SettingsPageTest::init()
{
    m_translation = std::make_unique<Translation>();
    m_translation->use(Language::English);
    m_page = std::make_unique<SettingsPage>(Language::English, ThemeChoice::System);
    m_backups = new Panel(u"Backups"_s);
    m_button = new QPushButton(u"Back up now"_s);
    m_backups->body()->addWidget(m_button);
    m_backups->setMinimumHeight(300);
    m_page->addSection(m_backups, SettingsGroup::Records);
    m_index = m_page->findChild<SectionIndex *>();
    m_column = m_page->findChild<SectionColumn *>();
    m_page->resize(900, 400);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SettingsPageTest::cleanup()
{
    m_page.reset();
    m_translation.reset();
}

void SettingsPageTest::listsSectionsUnderTheirGroups()
{
    QCOMPARE(listed(), (QStringList{u"General"_s, u"Appearance"_s, u"When the window is closed"_s, u"Sale"_s,
                                    u"Card entry"_s, u"Records"_s, u"Backups"_s, u"Support"_s, u"About"_s}));
    QCOMPARE(current(), u"Appearance"_s);
}

void SettingsPageTest::theArrowsGoFromSectionToSectionAndTabIntoIt()
{
    m_index->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_index, Qt::Key_Down); // past the headings
    QCOMPARE(current(), u"Backups"_s);
    QVERIFY(!m_button->visibleRegion().isEmpty());
    QTest::keyClick(m_index, Qt::Key_Tab);
    QVERIFY(m_button->hasFocus());
    m_index->setFocus();
    QTest::keyClick(m_index, Qt::Key_Home);
    QCOMPARE(current(), u"Appearance"_s);
    QTest::keyClick(m_index, Qt::Key_Return);
    QVERIFY(m_page->findChild<QWidget *>(u"languageCombo"_s)->hasFocus());
}

void SettingsPageTest::goesOnFromTheSearchByTheKeyboard_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Down") << int(Qt::Key_Down);
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Tab") << int(Qt::Key_Tab);
}

void SettingsPageTest::goesOnFromTheSearchByTheKeyboard()
{
    QFETCH(int, key);
    auto *search = m_page->findChild<QLineEdit *>(u"settingsSearch"_s);
    m_page->setFocus();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"backups"_s);
    QTest::keyClick(search, Qt::Key(key));
    QVERIFY(m_index->hasFocus());
    QCOMPARE(current(), u"Backups"_s);
}

void SettingsPageTest::theIndexShowsWhereOneHasScrolledTo()
{
    QScrollBar *bar = m_column->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QCOMPARE(current(), u"About"_s);
    bar->setValue(0);
    QCOMPARE(current(), u"Appearance"_s);
}

void SettingsPageTest::theIndexShowsWhereTheFocusIs()
{
    m_button->setFocus();
    QTRY_COMPARE(current(), u"Backups"_s);
}

void SettingsPageTest::aPanelThatHidesItselfIsLeftOut()
{
    m_backups->hide();
    QVERIFY(!listed().contains(u"Backups"_s));
    auto *search = m_page->findChild<QLineEdit *>(u"settingsSearch"_s);
    search->setText(u"back up"_s);
    QVERIFY(!m_backups->isVisible());
    search->clear();
    QVERIFY(!m_backups->isVisible());
    m_backups->show();
    QVERIFY(listed().contains(u"Backups"_s));
}

void SettingsPageTest::theSearchNarrowsTheIndexToo()
{
    auto *search = m_page->findChild<QLineEdit *>(u"settingsSearch"_s);
    search->setText(u"back up"_s);
    QCOMPARE(listed(), (QStringList{u"Records"_s, u"Backups"_s}));
    QCOMPARE(current(), u"Backups"_s);
    search->setText(u"zebra"_s);
    QVERIFY(listed().isEmpty());
    search->clear();
    QCOMPARE(listed().size(), 9);
}

void SettingsPageTest::fewSectionsKeepTheirHeight()
{
    auto *staff = new Panel(u"Staff"_s);
    staff->body()->addWidget(new QListWidget); // takes all the room that it is given
    m_page->addSection(staff, SettingsGroup::People);
    m_page->resize(900, 1200);
    QTRY_VERIFY(m_column->viewport()->height() > 1000);
    m_page->findChild<QLineEdit *>(u"settingsSearch"_s)->setText(u"staff"_s);
    QTRY_COMPARE(staff->height(), staff->sizeHint().height());
    QVERIFY(staff->height() < m_column->viewport()->height() / 2);
}

void SettingsPageTest::theIndexSpeaksTheOtherLanguage()
{
    m_translation->use(Language::Turkish);
    QTRY_VERIFY(listed().contains(u"Görünüm"_s) && listed().contains(u"Hakkında"_s));
}

void SettingsPageTest::nothingRunsOverTheSideOfASmallWindow()
{
    for (const Language language : {Language::Turkish, Language::English}) {
        m_translation->use(language);
        m_page->resize(1024 - 60, 700); // what the narrow rail leaves
        QTRY_COMPARE(m_column->horizontalScrollBar()->maximum(), 0);
        for (int row = 0; row < m_index->count(); ++row)
            QVERIFY(m_index->sizeHintForColumn(0) <= m_index->viewport()->width());
    }
}

VEZNE_TEST(SettingsPageTest)
#include "tst_settingspage.moc"
