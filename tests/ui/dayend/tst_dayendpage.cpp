// SPDX-License-Identifier: GPL-3.0-or-later
// Who sees which figures of the day, closing it, and what is an original.
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include "core/base/istanbul.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/people.h"
#include "tests/support/suite.h"
#include "ui/dayend/closingmodel.h"
#include "ui/dayend/dayendpage.h"
#include "ui/dayend/pastpanel.h"
#include "ui/kit/plainlabel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::test;

class TestDayEndPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void init()
    {
        m_book = std::make_unique<JournalBuilder>();
        m_reader = std::make_unique<journal::ReaderThread>(m_book->place());
        m_client = std::make_unique<iyzico::Client>(
            QUrl(u"http://127.0.0.1:1"_s),
            std::make_shared<iyzico::Credentials>(iyzico::Credentials{"key", SecretBytes(16)}));
        m_till = std::make_unique<till::Till>(m_book->journal(), *m_client, till::Recovery::Options{},
                                              access::HashCost::cheapest());
    }
    void cleanup()
    {
        m_page.reset();
        m_till.reset();
        m_reader.reset();
        m_book.reset();
    }

    void withoutStaffEverythingIsSeen()
    {
        sellByTwo();
        openPage();
        QTRY_VERIFY(says(u"₺350,00"_s));
        QVERIFY(says(u"Payouts from iyzico"_s) && says(u"Since the last day end"_s));
        QVERIFY(button(u"closeDayButton"_s)->isVisible());
    }

    void aCashierSeesTheirOwnOperationsAlone()
    {
        sellByTwo();
        QVERIFY(m_book->journal().closeDay(today()));
        sellByTwo();
        hire(m_till->roster());
        signIn(m_till->roster(), u"Ayşe"_s, cashierPin);
        openPage();
        QTRY_VERIFY(says(u"₺100,00"_s));
        QVERIFY(says(u"Your own operations since the last day end"_s));
        QVERIFY(!says(u"₺350,00"_s) && !says(u"₺250,00"_s));
        QVERIFY(!says(u"Payouts from iyzico"_s));
        QVERIFY(!table()->isVisible() && table()->model()->rowCount() == 0);
        QVERIFY(!button(u"closeDayButton"_s)->isVisible());

        button(u"printButton"_s)->click();
        const QString paper = paperText();
        QVERIFY(paper.contains(u"Your own operations"_s) && paper.contains(u"₺100,00"_s));
        QVERIFY(!paper.contains(u"Fatma"_s) && !paper.contains(u"₺250,00"_s));
        QVERIFY(!paper.contains(u"Payouts"_s));
    }

    void financeAndOwnerSeeTheShop_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("finance") << u"Fatma"_s << financePassword;
        QTest::newRow("owner") << u"Ece"_s << ownerPassword;
    }
    void financeAndOwnerSeeTheShop()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, secret);
        sellByTwo();
        QVERIFY(m_book->journal().closeDay(today()));
        sellByTwo();
        hire(m_till->roster());
        signIn(m_till->roster(), name, secret);
        openPage();
        QTRY_VERIFY(says(u"₺350,00"_s));
        QVERIFY(says(u"Payouts from iyzico"_s));
        QVERIFY(table()->isVisible());
    }

    /// What the one looked at is gone before the other sees the page.
    void whoTakesOverSeesNothingOfTheOneBefore()
    {
        sellByTwo();
        hire(m_till->roster());
        signIn(m_till->roster(), u"Fatma"_s, financePassword);
        openPage();
        QTRY_VERIFY(says(u"₺350,00"_s));
        button(u"printButton"_s)->click();
        QVERIFY(m_page->findChild<QDialog *>(u"paperDialog"_s));
        signIn(m_till->roster(), u"Ayşe"_s, cashierPin);
        QVERIFY(!says(u"₺350,00"_s) && !says(u"Payouts from iyzico"_s));
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"paperDialog"_s));
        QTRY_VERIFY(says(u"₺100,00"_s));
        signIn(m_till->roster(), u"Fatma"_s, financePassword);
        QTRY_VERIFY(says(u"₺350,00"_s));
    }

    void theNewDayEndIsChosenInTheList()
    {
        for (int i = 0; i < 20; ++i) {
            m_book->pay({.minorUnits = 10'000});
            QVERIFY(m_book->journal().closeDay(today()));
            m_book->clock().advance(24h);
        }
        m_book->pay({.minorUnits = 10'000});
        openPage();
        QTRY_COMPARE(table()->model()->rowCount(), 20);
        table()->selectRow(19);
        table()->scrollToBottom();
        closeTheDay();
        QTRY_COMPARE(table()->model()->rowCount(), 21);
        QCOMPARE(chosen(), u"Z 21"_s);
        QVERIFY(table()->viewport()->rect().intersects(table()->visualRect(table()->currentIndex())));
        QVERIFY(button(u"closingPrintButton"_s)->isEnabled());
        // What is read once more leaves the choice alone.
        table()->selectRow(5);
        const QSignalSpy read(table()->model(), &QAbstractItemModel::modelReset);
        m_page->hide();
        m_page->show();
        QTRY_VERIFY(!read.isEmpty());
        QCOMPARE(chosen(), u"Z 16"_s);
    }

    void theFirstPaperAfterClosingIsTheOriginal()
    {
        m_book->pay({.minorUnits = 10'000});
        QVERIFY(m_book->journal().closeDay(today()));
        m_book->clock().advance(24h);
        m_book->pay({.minorUnits = 10'000});
        openPage();
        QTRY_VERIFY(button(u"closeDayButton"_s)->isEnabled());
        QCOMPARE(past()->copyOf(1), ui::Copy::Again); // closed at another time
        closeTheDay();
        QTRY_COMPARE(chosen(), u"Z 2"_s);
        QCOMPARE(past()->copyOf(2), ui::Copy::First);

        QTemporaryDir folder;
        savePdfAs(folder.filePath(u"no/such/folder/z.pdf"_s));
        QCOMPARE(past()->copyOf(2), ui::Copy::First); // nothing came of it
        QVERIFY(says(u"could not be written"_s));
        const QString file = folder.filePath(u"z-2.pdf"_s);
        savePdfAs(file);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
        QCOMPARE(past()->copyOf(2), ui::Copy::Again);
        QCOMPARE(past()->copyOf(1), ui::Copy::Again);

        openPage(); // nobody knows any more what was printed
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(past()->copyOf(2), ui::Copy::Again);
    }

    void closingNamesThePeriodThatItCovers()
    {
        m_book->pay({.minorUnits = 10'000}); // 17.09.2026 14:05
        m_book->clock().advance(24h);
        m_book->pay({.minorUnits = 500});
        openPage();
        QTRY_VERIFY(button(u"closeDayButton"_s)->isEnabled());
        button(u"closeDayButton"_s)->click();
        auto *dialog = m_page->findChild<QDialog *>(u"closeDayDialog"_s);
        QVERIFY(dialog);
        const QString sentence = dialog->findChild<ui::PlainLabel *>(u"closeSentence"_s)->text();
        QVERIFY2(sentence.contains(u"17.09.2026 14:05 – 18.09.2026 14:05"_s), qPrintable(sentence));
        dialog->findChild<QPushButton *>(u"confirmCloseButton"_s)->click();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->model()->index(0, ui::ClosingModel::Day).data().toString(),
                 u"17.09 – 18.09.2026"_s);
    }

    void theInterimReportIsLookedAtBeforeItIsPrintedOrSaved()
    {
        m_book->pay({.minorUnits = 10'000});
        m_book->pay({.minorUnits = 2'500, .isSecure = true});
        openPage();
        m_page->setShop({u"Çiçek Evi"_s, u"Kadıköy"_s, {}});
        QTRY_VERIFY(button(u"printButton"_s)->isEnabled());
        button(u"printButton"_s)->click();
        QVERIFY(!m_page->findChild<QFileDialog *>());
        const QString paper = paperText();
        QVERIFY(paper.contains(u"Çiçek Evi"_s) && paper.contains(u"Kadıköy"_s));
        QVERIFY(paper.contains(u"3-D Secure (1)"_s) && paper.contains(u"MOTO (1)"_s));
        auto *dialog = m_page->findChild<QDialog *>(u"paperDialog"_s);
        QVERIFY(dialog->findChild<QPushButton *>(u"paperPrintButton"_s)->isDefault());
        dialog->findChild<QPushButton *>(u"paperPdfButton"_s)->click();
        QTemporaryDir folder;
        const QString file = folder.filePath(u"x.pdf"_s);
        auto *files = dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(file);
        QVERIFY(QFile::exists(file));
        QVERIFY(says(u"Saved as"_s));
    }

private:
    void sellByTwo()
    {
        m_book->journal().setActor({u"Ayşe"_s, u"cashier"_s});
        m_book->pay({.minorUnits = 10'000});
        m_book->journal().setActor({u"Fatma"_s, u"finance"_s});
        m_book->pay({.minorUnits = 25'000});
    }

    void openPage()
    {
        m_page = std::make_unique<ui::DayEndPage>(*m_reader, *m_till, m_book->clock());
        m_page->resize(1100, 800);
        m_page->show();
    }

    void closeTheDay()
    {
        QTRY_VERIFY(button(u"closeDayButton"_s)->isEnabled());
        button(u"closeDayButton"_s)->click();
        auto *dialog = m_page->findChild<QDialog *>(u"closeDayDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"confirmCloseButton"_s)->click();
    }

    void savePdfAs(const QString &file)
    {
        button(u"closingPdfButton"_s)->click();
        auto *dialog = past()->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file);
        delete dialog;
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = m_page->findChildren<ui::PlainLabel *>();
        return std::ranges::any_of(labels, [&text](const ui::PlainLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] QString paperText() const
    {
        const auto *view = m_page->findChild<QTextEdit *>(u"paperView"_s);
        return view ? view->toPlainText() : QString();
    }
    [[nodiscard]] QString chosen() const
    {
        return table()
            ->model()
            ->index(table()->currentIndex().row(), ui::ClosingModel::Number)
            .data()
            .toString();
    }
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(u"closingTable"_s); }
    [[nodiscard]] ui::PastPanel *past() const { return m_page->findChild<ui::PastPanel *>(u"pastPanel"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QDate today() const { return istanbul::day(m_book->clock().now()); }

    std::unique_ptr<JournalBuilder> m_book;
    std::unique_ptr<journal::ReaderThread> m_reader;
    std::unique_ptr<iyzico::Client> m_client;
    std::unique_ptr<till::Till> m_till;
    std::unique_ptr<ui::DayEndPage> m_page;
};

VEZNE_TEST(TestDayEndPage)
#include "tst_dayendpage.moc"
