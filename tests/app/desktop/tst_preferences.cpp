// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/preferences.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using namespace vezne::desktop;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void supportIsToldWhatHoldsWhereNothingWasChosen()
    {
        const Preferences fresh(m_folder.filePath(u"fresh.ini"_s));
        QCOMPARE(fresh.language(), Language::Turkish);
        QCOMPARE(fresh.firstPage(), ui::PageId::Sale);
        QCOMPARE(
            fresh.forSupport(),
            (QStringList{u"appearance/theme=system"_s, u"appearance/firstPage=sale"_s, u"pages/bkm=false"_s,
                         u"privacy/maskNumber=false"_s, u"privacy/askForPause=false"_s,
                         u"window/tray=false"_s, u"entry/autoAdvance=true"_s}));
    }

    void whatWasChosenIsThereAtTheNextStart()
    {
        const QString file = m_folder.filePath(u"chosen.ini"_s);
        {
            Preferences chosen(file);
            chosen.setLanguage(Language::English);
            chosen.setTheme(ui::ThemeChoice::Dark);
            chosen.setFirstPage(ui::PageId::Transactions);
            chosen.set(Switch::AutoAdvance, false);
            chosen.set(Switch::Tray, true);
        }
        const Preferences next(file);
        QCOMPARE(next.language(), Language::English);
        QCOMPARE(next.theme(), ui::ThemeChoice::Dark);
        QCOMPARE(next.firstPage(), ui::PageId::Transactions);
        QVERIFY(!next.isOn(Switch::AutoAdvance));
        QVERIFY(next.isOn(Switch::Tray));
        QVERIFY(!next.isOn(Switch::Bkm));
    }

private:
    QTemporaryDir m_folder;
};

VEZNE_TEST(TestPreferences)
#include "tst_preferences.moc"
