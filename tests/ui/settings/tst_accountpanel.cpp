// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountpanel.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "core/till/installmentcaps.h"
#include "core/till/shoprules.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"
#include "ui/kit/style.h"
#include "ui/settings/capsmodel.h"
#include "ui/settings/capspanel.h"
#include "ui/shell/translation.h"

using namespace vezne;
using namespace Qt::StringLiterals;

/// Addresses for the way back from the bank and from iyzico's pages.
class AccountPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnAddressThatWillDo_data();
    void keepsAnAddressThatWillDo();
    void anErrorFollowsTheLanguage();
    void keepsInstalmentsByProducts();
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

void AccountPanelTest::anErrorFollowsTheLanguage()
{
    ui::Translation translation;
    translation.use(Language::English);
    test::JournalBuilder book;
    till::Roster roster(book.journal(), access::HashCost::cheapest());
    ui::AccountPanel panel(roster);
    auto *edit = panel.findChild<QLineEdit *>(u"returnPageEdit"_s);
    edit->setText(u"thanks"_s);
    Q_EMIT edit->editingFinished();
    QVERIFY(edit->accessibleDescription().startsWith(u"An address that begins"_s));
    translation.use(Language::Turkish);
    QTRY_VERIFY(edit->accessibleDescription().startsWith(u"https://"_s));
    QVERIFY(ui::isInvalid(edit));
}

void AccountPanelTest::keepsInstalmentsByProducts()
{
    test::JournalBuilder book;
    till::Roster roster(book.journal(), access::HashCost::cheapest());
    ui::CapsPanel panel(roster);
    const auto kept = [&book] {
        return till::installmentCaps(book.journal().reader().staff().settings().value());
    };
    auto *model = panel.findChild<QAbstractItemView *>(u"capsTable"_s)->model();
    const auto type = [model](int row, ui::CapsModel::Column column, const QString &text) {
        return model->setData(model->index(row, column), text);
    };
    QCOMPARE(kept(), till::shippedCaps());
    QVERIFY(type(0, ui::CapsModel::Most, u"9"_s) && type(0, ui::CapsModel::Since, u"1.12.2026"_s));
    QCOMPARE(kept().front(), (till::InstallmentCap{u"general"_s, 9, QDate(2026, 12, 1)}));
    QVERIFY(!type(0, ui::CapsModel::Most, u"99"_s) && !type(0, ui::CapsModel::Since, u"soon"_s));
    panel.findChild<QPushButton *>(u"addCapButton"_s)->click();
    QVERIFY(type(8, ui::CapsModel::Group, u"Halı; 2|m"_s));
    QCOMPARE(kept().back(), (till::InstallmentCap{u"Halı 2m"_s, 1}));
    panel.findChild<QPushButton *>(u"shippedCapsButton"_s)->click();
    QCOMPARE(kept(), till::shippedCaps());
}

VEZNE_TEST(AccountPanelTest)
#include "tst_accountpanel.moc"
