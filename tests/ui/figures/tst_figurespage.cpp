// SPDX-License-Identifier: GPL-3.0-or-later
// Charts, their tables, and the way from a part to its payments.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"
#include "ui/figures/barchart.h"
#include "ui/figures/figurespage.h"
#include "ui/figures/slicemodel.h"
#include "ui/figures/slicetext.h"
#include "ui/kit/plainlabel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::test;
using journal::Slicing;

class TestFiguresPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void init()
    {
        m_book = std::make_unique<JournalBuilder>();
        m_book->pay({.minorUnits = 125'000, .installment = 3});
        m_book->pay({.minorUnits = 50'000, .family = u"Maximum"_s});
        m_book->pay({.outcome = journal::State::Declined});
        m_reader = std::make_unique<journal::ReaderThread>(m_book->place());
        m_client = std::make_unique<iyzico::Client>(
            QUrl(u"http://127.0.0.1:1"_s),
            std::make_shared<iyzico::Credentials>(iyzico::Credentials{"key", SecretBytes(16)}));
        m_till = std::make_unique<till::Till>(m_book->journal(), *m_client, till::Recovery::Options{});
        m_page = std::make_unique<ui::FiguresPage>(*m_reader, *m_till, m_book->clock());
        m_page->actions()->setParent(m_page.get());
        m_page->resize(1100, 800);
        m_page->show();
        QTRY_VERIFY(table(u"familyTable"_s) && table(u"familyTable"_s)->model()->rowCount() == 2);
    }
    void cleanup()
    {
        m_page.reset();
        m_reader.reset();
    }

    void theWeekShowsDaysAndTheDayShowsHours()
    {
        QVERIFY(summary().contains(u"₺1.750,00"_s) && summary().contains(u"14.09.2026 – 20.09.2026"_s));
        QVERIFY(widget(u"dayPanel"_s)->isVisible() && !widget(u"hourPanel"_s)->isVisible());
        combo(u"periodCombo"_s)->setCurrentIndex(0);
        QTRY_VERIFY(widget(u"hourPanel"_s)->isVisible());
        QVERIFY(!widget(u"dayPanel"_s)->isVisible());
        QVERIFY(summary().startsWith(u"17.09.2026"_s));
        m_page->findChild<QPushButton *>(u"periodBackButton"_s)->click();
        QTRY_VERIFY(summary().startsWith(u"16.09.2026"_s));
        combo(u"periodCombo"_s)->setCurrentIndex(2);
        QTRY_VERIFY(summary().startsWith(u"01.09.2026 – 30.09.2026"_s));
    }

    void aTableSaysWhatTheChartShows()
    {
        auto *chart = widget(u"familyChart"_s);
        QVERIFY(chart->isVisible() && !table(u"familyTable"_s)->isVisible());
        m_page->findChild<QPushButton *>(u"asTableButton"_s)->click();
        QVERIFY(!chart->isVisible() && table(u"familyTable"_s)->isVisible());
        const auto *model = table(u"familyTable"_s)->model();
        QCOMPARE(model->index(0, ui::SliceModel::Name).data().toString(), u"Paraf"_s);
        QCOMPARE(model->index(0, ui::SliceModel::Gross).data().toString(), u"₺1.250,00"_s);
        QCOMPARE(table(u"declinesTable"_s)->model()->rowCount(), 1);
    }

    void aPartLeadsToItsPayments()
    {
        QSignalSpy asked(m_page.get(), &ui::FiguresPage::listRequested);
        Q_EMIT m_page->findChild<ui::BarChart *>(u"familyChart"_s)->barClicked(1);
        QCOMPARE(asked.size(), 1);
        const auto filter = asked.front().front().value<ui::ListFilter>();
        QCOMPARE(filter.family, u"Maximum"_s);
        QCOMPARE(filter.custom, (ui::DateRange{QDate(2026, 9, 14), QDate(2026, 9, 20)}));
        m_page->findChild<QPushButton *>(u"asTableButton"_s)->click(); // by keyboard, from the table
        QTableView *installments = table(u"installmentsTable"_s);
        installments->setCurrentIndex(installments->model()->index(0, 0));
        QTest::keyClick(installments, Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.back().front().value<ui::ListFilter>().installments, 3);
    }

    void aBarSaysWhatItCounts()
    {
        const journal::PeriodSlice slice{u"14"_s, 12, Money(340'000, Currency::TRY)};
        QCOMPARE(ui::sliceTip(Slicing::Hour, slice), u"14:00 · 12 sale(s) · ₺3.400,00"_s);
        // What was refused was no sale.
        QVERIFY(ui::sliceTip(Slicing::Declines, slice).contains(u"12 declined"_s));
        QVERIFY(!ui::sliceTip(Slicing::Declines, slice).contains(u"sale"_s));
    }

    void everyPartHasTheFilterOfItsPayments_data()
    {
        QTest::addColumn<int>("slicing");
        for (const Slicing slicing : journal::allSlicings)
            QTest::newRow(qPrintable(ui::titleOf(slicing))) << static_cast<int>(slicing);
    }
    void everyPartHasTheFilterOfItsPayments()
    {
        QFETCH(const int, slicing);
        const ui::DateRange days{QDate(2026, 9, 17), QDate(2026, 9, 17)};
        m_book->fill(60, 3min);
        const auto figures =
            m_book->journal().reader().periods().figures(days.first, days.last, Currency::TRY);
        for (const journal::PeriodSlice &slice : figures->slices[static_cast<Slicing>(slicing)]) {
            const auto filter = ui::filterOf(static_cast<Slicing>(slicing), slice, days);
            QCOMPARE(filter.has_value(), slice.count > 0 && !slice.name.isEmpty());
            if (!filter)
                continue;
            const auto rows = m_book->journal().reader().page(filter->on(days.first), std::nullopt, 1'000);
            QCOMPARE(qint64(rows->size()), slice.count);
        }
    }

    void theModelHolds()
    {
        ui::SliceModel model(Slicing::Family);
        const QAbstractItemModelTester tester(&model);
        model.show({{u"Paraf"_s, 2, Money(100, Currency::TRY)}, {{}, 1, Money(5, Currency::TRY)}});
        QCOMPARE(model.index(1, 0).data().toString(), u"Not known"_s);
        model.retranslate();
    }

private:
    [[nodiscard]] QWidget *widget(const QString &name) const { return m_page->findChild<QWidget *>(name); }
    [[nodiscard]] QTableView *table(const QString &name) const
    {
        return m_page->findChild<QTableView *>(name);
    }
    [[nodiscard]] QComboBox *combo(const QString &name) const { return m_page->findChild<QComboBox *>(name); }
    [[nodiscard]] QString summary() const
    {
        return m_page->findChild<ui::PlainLabel *>(u"figuresSummary"_s)->text();
    }

    std::unique_ptr<JournalBuilder> m_book;
    std::unique_ptr<journal::ReaderThread> m_reader;
    std::unique_ptr<iyzico::Client> m_client;
    std::unique_ptr<till::Till> m_till;
    std::unique_ptr<ui::FiguresPage> m_page;
};

VEZNE_TEST(TestFiguresPage)
#include "tst_figurespage.moc"
