// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountpanel.h"

#include <QLineEdit>
#include <QTest>

#include "core/till/shoprules.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"

using namespace vezne;
using namespace Qt::StringLiterals;

/// Addresses for the way back from the bank and from iyzico's pages.
class AccountPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnAddressThatWillDo_data();
    void keepsAnAddressThatWillDo();
};

void AccountPanelTest::keepsAnAddressThatWillDo_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    for (const QString &field : {u"callbackBaseEdit"_s, u"returnPageEdit"_s}) {
        const auto row = [&field](const char *name) -> QTestData & {
            return QTest::newRow(qPrintable(field + u": "_s + QLatin1String(name)));
        };
        row("a web address") << field << u" https://shop.example/thanks/ "_s
                             << u"https://shop.example/thanks"_s;
        row("without encryption") << field << u"http://shop.example"_s << QString();
        row("no address at all") << field << u"thanks"_s << QString();
        row("with a query") << field << u"https://shop.example/?a=1"_s << QString();
    }
}

void AccountPanelTest::keepsAnAddressThatWillDo()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    test::JournalBuilder book;
    till::Roster roster(book.journal(), access::HashCost::cheapest());
    ui::AccountPanel panel(roster);
    auto *edit = panel.findChild<QLineEdit *>(field);
    QVERIFY(edit);
    edit->setText(typed);
    Q_EMIT edit->editingFinished();
    const auto settings = book.journal().reader().staff().settings().value();
    QTEST(field == u"returnPageEdit"_s ? till::returnPage(settings) : till::callbackBase(settings), "kept");
}

VEZNE_TEST(AccountPanelTest)
#include "tst_accountpanel.moc"
