// SPDX-License-Identifier: GPL-3.0-or-later
// The list on screen as a file: its columns and order, who may take it out, and what the audit trail keeps.
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/json.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/people.h"
#include "tests/support/suite.h"
#include "ui/kit/plainlabel.h"
#include "ui/transactions/exportcolumns.h"
#include "ui/transactions/exportdialog.h"
#include "ui/transactions/transactioncells.h"
#include "ui/transactions/transactionmodel.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using namespace vezne::test;
using Column = ui::TransactionModel::Column;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void init()
    {
        m_book = std::make_unique<JournalBuilder>();
        m_book->pay({.order = u"S-1"_s, .minorUnits = 125'050});
        m_book->refund(m_book->pay({.order = u"S-2"_s, .minorUnits = 10'000, .installment = 3}), 2'500);
        m_roster = std::make_unique<till::Roster>(m_book->journal(), access::HashCost::cheapest());
    }
    void cleanup() { m_dialog.reset(); }

    void columnsAndOrderAreThoseOfTheScreen()
    {
        open({Column::Amount, Column::Customer, Column::Order});
        m_dialog->findChild<QCheckBox *>(u"maskNamesCheck"_s)->setChecked(false);
        write(u"list.csv"_s);
        QCOMPARE(
            lines(u"list.csv"_s),
            QStringList(
                {u"\"Amount\";\"Currency\";\"Collected\";\"Held\";\"Given back\";\"Customer\";\"Order\""_s,
                 u"\"-25,00\";\"TRY\";\"\";\"\";\"\";\"Ayşe Yılmaz\";\"S-2\""_s,
                 u"\"100,00\";\"TRY\";\"100,00\";\"0,00\";\"25,00\";\"Ayşe Yılmaz\";\"S-2\""_s,
                 u"\"1250,50\";\"TRY\";\"1250,50\";\"0,00\";\"0,00\";\"Ayşe Yılmaz\";\"S-1\""_s}));
        QCOMPARE(title(), u"3 records were written"_s);
    }

    void whatTheWindowHasNoRoomForComesAlongOnRequest_data()
    {
        QTest::addColumn<bool>("isAsked");
        QTest::addColumn<QString>("header");
        QTest::newRow("what is on screen") << false << u"\"Order\";\"Status\""_s;
        QTest::newRow("what was chosen") << true << u"\"Order\";\"Cashier\";\"Status\""_s;
    }

    void whatTheWindowHasNoRoomForComesAlongOnRequest()
    {
        QFETCH(const bool, isAsked);
        open({Column::Order, Column::Actor, Column::Status}, {Column::Actor});
        auto *check = m_dialog->findChild<QCheckBox *>(u"withoutRoomCheck"_s);
        QVERIFY(check->isVisible());
        QCOMPARE(check->text(), u"Also what the window has no room for: Cashier"_s);
        check->setChecked(isAsked);
        write(u"list.csv"_s);
        QTEST(lines(u"list.csv"_s).front(), "header");
    }

    void nothingIsOfferedWhenEverythingHasRoom()
    {
        open({Column::Order});
        QVERIFY(!m_dialog->findChild<QCheckBox *>(u"withoutRoomCheck"_s)->isVisible());
    }

    void aColumnReadsWhatItShows_data()
    {
        QTest::addColumn<int>("column");
        for (int column = 0; column < Column::ColumnCount; ++column)
            QTest::newRow(qPrintable(ui::columnTitle(column))) << column;
    }

    void aColumnReadsWhatItShows()
    {
        QFETCH(const int, column);
        const auto all = m_book->journal().reader().page({}, std::nullopt, 10).value();
        QCOMPARE(all.size(), std::size_t(3));
        for (const finance::ExportColumn &each : ui::exportColumns({column}, ui::Names::Whole)) {
            const auto some = m_book->journal()
                                  .reader()
                                  .listing()
                                  .page({}, std::nullopt, 10, journal::OperationFields::of(each.reads))
                                  .value();
            for (std::size_t i = 0; i < all.size(); ++i)
                QVERIFY(each.cell(some[i]) == each.cell(all[i]));
        }
    }

    void namesAreShortenedUnlessAskedFor()
    {
        open({Column::Customer});
        write(u"list.csv"_s);
        QCOMPARE(lines(u"list.csv"_s).at(1), u"\"A••• Y•••\""_s);
        QCOMPARE(ui::maskedName({}), QString());
    }

    void aWorkbookIsWrittenWhenChosen()
    {
        open({Column::Time, Column::Amount});
        m_dialog->findChild<QRadioButton *>(u"xlsxRadio"_s)->setChecked(true);
        write(u"list.xlsx"_s, true);
        QFile file(m_folder.filePath(u"list.xlsx"_s));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(2) == "PK");
    }

    void whoExportedWhatStandsInTheAuditTrail()
    {
        hire(*m_roster);
        signIn(*m_roster, u"Fatma"_s, financePassword);
        open({Column::Order});
        write(u"list.csv"_s);
        const auto trail =
            m_book->journal().reader().audit().page({.kinds = {journal::DeedKind::Exported}}, {}, 5);
        QCOMPARE(trail->size(), std::size_t(1));
        QCOMPARE(trail->front().actor.name, u"Fatma"_s);
        QCOMPARE(trail->front().subject, m_folder.filePath(u"list.csv"_s));
        QCOMPARE(trail->front().why, u"Today"_s);
        QCOMPARE(json::parseObject(trail->front().details)->value("format"_L1).toString(), u"csv"_s);
    }

    void aCashierTakesNothingOut()
    {
        hire(*m_roster);
        signIn(*m_roster, u"Ayşe"_s, cashierPin);
        open({Column::Order});
        m_dialog->write(m_folder.filePath(u"no.csv"_s));
        QCOMPARE(title(), u"Not exported"_s);
        QVERIFY(!QFile::exists(m_folder.filePath(u"no.csv"_s)));
        const auto trail =
            m_book->journal().reader().audit().page({.kinds = {journal::DeedKind::Refused}}, {}, 5);
        QCOMPARE(trail->size(), std::size_t(1));
        QCOMPARE(trail->front().subject, u"export"_s);
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        open({Column::Order});
        m_dialog->findChild<QRadioButton *>(u"csvRadio"_s)->setChecked(true);
        m_dialog->write(m_folder.filePath(u"no/such/list.csv"_s));
        QTRY_COMPARE(title(), u"Not written"_s);
        QCOMPARE(m_dialog->findChild<QPushButton *>(u"exportCloseButton"_s)->text(), u"Close"_s);
    }

    void cancelWhileWritingStopsAndLeavesNoFile()
    {
        m_book->fill(1'500, std::chrono::minutes(1));
        open({Column::Order});
        m_dialog->findChild<QRadioButton *>(u"csvRadio"_s)->setChecked(true);
        m_dialog->write(m_folder.filePath(u"stopped.csv"_s));
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        QTRY_COMPARE(title(), u"Stopped"_s);
        QVERIFY(!QFile::exists(m_folder.filePath(u"stopped.csv"_s)));
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
    }

private:
    void open(const std::vector<int> &columns, const QSet<int> &withoutRoom = {})
    {
        m_dialog = std::make_unique<ui::ExportDialog>(
            ui::ExportDialog::List{.journal = m_book->place(),
                                   .pages = finance::pagesOf(journal::Filter{}),
                                   .columns = columns,
                                   .withoutRoom = withoutRoom,
                                   .rows = 3,
                                   .restriction = u"Today"_s},
            *m_roster);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->open();
    }

    void write(const QString &name, bool isWorkbook = false)
    {
        m_dialog->findChild<QRadioButton *>(isWorkbook ? u"xlsxRadio"_s : u"csvRadio"_s)->setChecked(true);
        m_dialog->write(m_folder.filePath(name));
        QTRY_VERIFY(title().contains(u"were written"_s));
    }

    [[nodiscard]] QString title() const
    {
        return m_dialog->findChild<ui::PlainLabel *>(u"exportResultTitle"_s)->text();
    }

    [[nodiscard]] QStringList lines(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts)
                   : QStringList();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<JournalBuilder> m_book;
    std::unique_ptr<till::Roster> m_roster;
    std::unique_ptr<ui::ExportDialog> m_dialog;
};

VEZNE_TEST(TestExportDialog)
#include "tst_exportdialog.moc"
