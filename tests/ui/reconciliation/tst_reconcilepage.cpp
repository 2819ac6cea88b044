// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/reconcilepage.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/istanbul.h"
#include "core/journal/books/payoutbook.h"
#include "tests/support/sandboxrequests.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/tile.h"
#include "ui/reconciliation/comparisonmodel.h"
#include "ui/reconciliation/differencemodel.h"
#include "ui/reconciliation/explainedgaps.h"
#include "ui/reconciliation/reconciletext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::ui;

class TestReconcilePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::Shop>();
        m_shop->journal().setActor({u"Ayşe"_s, {}});
        m_reconciler = std::make_unique<finance::Reconciler>(
            m_shop->journal(), m_shop->till().client(), m_shop->till().recovery().budget(),
            [this](access::Action action) { return m_shop->till().roster().check(action); });
        m_page =
            std::make_unique<ReconcilePage>(m_shop->reader(), m_shop->till(), *m_reconciler, m_shop->clock());
        m_page->resize(1100, 760);
    }

    void cleanup()
    {
        m_page.reset();
        m_reconciler.reset();
        m_shop.reset();
    }

    void withNothingComparedItSaysWhatToDo()
    {
        m_page->show();
        QTRY_COMPARE(rows(u"comparisonTable"_s), 1 + 7); // together, and a week
        QVERIFY(tile(u"matchedTile"_s)->count() == std::nullopt);
        QVERIFY(!table(u"differenceTable"_s)->isVisible());
    }

    void comparesShowsExplainsAndOpens()
    {
        const QString payment = m_shop->pay(10'000);
        QVERIFY(!m_shop->pay(5'000).isEmpty());
        QCOMPARE(test::verdict(m_shop->sandbox().post(
                     "/v2/payment/refund",
                     {{u"paymentId"_s, m_shop->file(payment).payment.paymentId}, {u"price"_s, u"7"_s}})),
                 u"success"_s);
        m_page->show();
        press(u"compareButton"_s);
        QTRY_COMPARE(rows(u"differenceTable"_s), 1);
        QTRY_VERIFY(!m_reconciler->isRunning());
        QTRY_COMPARE(tile(u"missing_hereTile"_s)->count().value_or(-1), qint64(1));
        QCOMPARE(tile(u"matchedTile"_s)->count().value_or(-1), qint64(2));
        const auto sums = find<QWidget>(u"comparedSums"_s)->findChildren<PlainLabel *>();
        QVERIFY(std::ranges::any_of(
            sums, [](const PlainLabel *label) { return label->accessibleName().contains(u"150"_s); }));
        QAbstractItemModelTester tester(table(u"differenceTable"_s)->model());

        // The cause is named, and the payment is one key away.
        QVERIFY(find<PlainLabel>(u"causeLabel"_s)->text().contains(u"gave money back"_s));
        QSignalSpy opened(m_page.get(), &ReconcilePage::openRequested);
        press(u"openPaymentButton"_s);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), payment);

        press(u"explainButton"_s);
        auto *dialog = m_page->findChild<QDialog *>(u"acceptDialog"_s);
        QVERIFY(dialog);
        auto *act = dialog->findChild<QPushButton *>(u"actButton"_s);
        QVERIFY(!act->isEnabled());
        dialog->findChild<QLineEdit *>(u"whyEdit"_s)->setText(u"panelden iade"_s);
        QVERIFY(act->isEnabled());
        act->click();
        QTRY_COMPARE(tile(u"explainedTile"_s)->count().value_or(-1), qint64(1));
        QCOMPARE(rows(u"differenceTable"_s), 0);
        // What was explained still stands between the books, and says so.
        QTRY_VERIFY(says(u"No unexplained difference"_s));
        QTRY_VERIFY(says(u"Differences explained: ₺7"_s));
        QVERIFY(!says(u"Both books are equal"_s));
        tile(u"explainedTile"_s)->click();
        QCOMPARE(rows(u"differenceTable"_s), 1);
        QVERIFY(find<PlainLabel>(u"explanationLabel"_s)->text().contains(u"panelden iade"_s));
    }

    void whatWasMadeElsewhereIsTakenInAndTheDayAgrees()
    {
        const QString payment = m_shop->pay(10'000);
        const QString paymentId = m_shop->file(payment).payment.paymentId;
        QCOMPARE(test::verdict(m_shop->sandbox().post("/v2/payment/refund",
                                                      {{u"paymentId"_s, paymentId}, {u"price"_s, u"7"_s}})),
                 u"success"_s);
        m_page->show();
        press(u"compareButton"_s);
        QTRY_COMPARE(rows(u"differenceTable"_s), 1);
        QTRY_VERIFY(!m_reconciler->isRunning());
        QTRY_VERIFY(find<QPushButton>(u"remedyButton"_s)->isVisible());
        press(u"remedyButton"_s);
        auto *dialog = m_page->findChild<QDialog *>(u"takeInDialog"_s);
        QVERIFY(dialog);
        auto *act = dialog->findChild<QPushButton *>(u"actButton"_s);
        QVERIFY(!act->isEnabled()); // a reason comes first
        dialog->findChild<QLineEdit *>(u"whyEdit"_s)->setText(u"panelden iade"_s);

        // While iyzico says nothing clear, nothing changes, and it can be asked again.
        QVERIFY(m_shop->sandbox().fault(u"/payment/detail"_s, u"http-500"_s));
        act->click();
        QVERIFY(!act->isEnabled());
        QTRY_VERIFY(dialog->findChild<PlainLabel *>(u"errorLabel"_s)->text().contains(u"try again"_s));
        QCOMPARE(m_shop->file(payment).left(), Money(10'000, Currency::TRY));

        act->click();
        QTRY_COMPARE(m_shop->file(payment).left(), Money(9'300, Currency::TRY));
        QCOMPARE(m_shop->file(payment).changes.front().note, u"panelden iade"_s);
        QCOMPARE(m_shop->file(payment).changes.front().actor, u"Ayşe"_s);
        QTRY_COMPARE(tile(u"missing_hereTile"_s)->count().value_or(-1), qint64(0));
        QTRY_COMPARE(rows(u"differenceTable"_s), 0);
        QTRY_VERIFY(says(u"Both books are equal"_s)); // nothing had to be explained
        QTRY_VERIFY(says(u"payout before cancels and refunds"_s));
    }

    void explainedGapsAddUpBySumAndCurrency()
    {
        const auto explained = [](journal::Subject subject, const QString &here, const QString &there,
                                  journal::Finding finding = journal::Finding::AmountDiffers) {
            return journal::Difference{.finding = finding,
                                       .subject = subject,
                                       .here = Decimal::parse(here),
                                       .there = Decimal::parse(there),
                                       .acceptance = journal::Acceptance{.by = u"Fatma"_s, .why = u"x"_s}};
        };
        using journal::Subject;
        std::vector<journal::Difference> found{explained(Subject::Payment, u"1000"_s, u"223"_s)};
        QVERIFY(explainedGapText(found).startsWith(u"-₺777"_s));
        found.push_back(explained(Subject::Payment, u"1"_s, u"2"_s, journal::Finding::FeeDiffers));
        QVERIFY(explainedGapText(found).startsWith(u"-₺777"_s)); // fees move no sum
        found.push_back(explained(Subject::Refund, u"0"_s, u"7"_s));
        QVERIFY(explainedGapText(found).contains(u"taken -₺777"_s));
        QVERIFY(explainedGapText(found).contains(u"given back ₺7"_s));
        for (journal::Difference &difference : found)
            difference.acceptance.reset();
        QCOMPARE(explainedGapText(found), QString());
    }

    void daysThatWereExplainedDoNotPassForEqual()
    {
        const journal::Comparison explained{.isFinal = true, .accepted = 1};
        const journal::Comparison young{.accepted = 1};
        QCOMPARE(chipOf(&explained).word, explainedChip().word);
        QCOMPARE(chipOf(&young).word, u"Explained so far"_s);
        ComparisonModel model;
        model.setEntries({{QDate(2026, 9, 17), explained}, {QDate(2026, 9, 16), explained}});
        QCOMPARE(model.index(0, ComparisonModel::Status).data().toString(), explainedChip().word);
    }

    void tilesFilterByClass()
    {
        QVERIFY(m_shop->sandbox().fault(u"/payment/auth"_s, u"invisible"_s, 1, 240h));
        QVERIFY(!m_shop->pay(10'000).isEmpty());
        QCOMPARE(test::verdict(m_shop->sandbox().post("/payment/auth",
                                                      test::paymentRequest(u"x"_s, {{u"A"_s, u"3.00"_s}}))),
                 u"success"_s);
        m_page->show();
        press(u"compareButton"_s);
        QTRY_COMPARE(rows(u"differenceTable"_s), 2);
        tile(u"missing_thereTile"_s)->click();
        QCOMPARE(rows(u"differenceTable"_s), 1);
        tile(u"missing_thereTile"_s)->toggle(); // as a screen reader presses it
        QCOMPARE(rows(u"differenceTable"_s), 2);
        tile(u"fee_differsTile"_s)->toggle();
        QCOMPARE(rows(u"differenceTable"_s), 0);
        QVERIFY(!table(u"differenceTable"_s)->isVisible());
    }

    void aProviderThatIsAwayLeavesWhatWasCompared()
    {
        QVERIFY(!m_shop->pay(10'000).isEmpty());
        m_shop->sandbox().kill();
        m_page->show();
        press(u"compareButton"_s);
        QTRY_VERIFY(find<PlainLabel>(u"compareMessage"_s)->text().contains(u"cannot be reached"_s));
        QVERIFY(find<QPushButton>(u"compareButton"_s)->isEnabled());
        m_shop->sandbox().restart();
        press(u"compareButton"_s);
        QTRY_VERIFY(!m_reconciler->isRunning());
        QTRY_VERIFY(tile(u"matchedTile"_s)->count().has_value());
    }

    void aStatementIsReadMappedAndCompared()
    {
        const QString payment = m_shop->pay(10'000);
        const auto item = m_shop->file(payment).items.front();
        const QDate due = QDate::fromString(item.payoutDate.left(10), Qt::ISODate);
        const QString amount = item.payout->rounded(2, Rounding::HalfUp).toPlain().replace(u'.', u',');
        QTemporaryDir folder;
        const QString name = folder.filePath(u"ekstre.csv"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"\xFEFFGün;Gelen;Not\r\n%1;%2;IYZICO\r\n32.01.2026;1,00;IYZICO\r\n"_s
                       .arg(due.toString(u"dd.MM.yyyy"_s), amount)
                       .toUtf8());
        file.close();
        m_page->show();
        m_page->showView(ReconcilePage::Files);
        m_page->importFile(finance::FileKind::Bank, name);
        auto *dialog = m_page->findChild<QDialog *>(u"importDialog"_s);
        QVERIFY(dialog);
        auto *button = dialog->findChild<QPushButton *>(u"importButton"_s);
        QVERIFY(!button->isEnabled()); // titles that nobody could guess
        choose(dialog, u"dateColumn"_s, u"Gün"_s);
        choose(dialog, u"creditColumn"_s, u"Gelen"_s);
        choose(dialog, u"descriptionColumn"_s, u"Not"_s);
        QVERIFY(button->isEnabled());
        QVERIFY(dialog->findChild<PlainLabel *>(u"importBad"_s)->text().contains(u"32.01.2026"_s));
        button->click();
        QTRY_COMPARE(rows(u"comparisonTable"_s), 1);
        QTRY_COMPARE(tile(u"matchedTile"_s)->count().value_or(-1), qint64(1));
        QVERIFY(!find<PlainLabel>(u"reconcileMessage"_s)->isHidden()); // one row was left out
        m_page->importFile(finance::FileKind::Bank, folder.filePath(u"missing.csv"_s));
        QVERIFY(find<PlainLabel>(u"reconcileMessage"_s)->text().contains(u"cannot be read"_s));
    }

    void theCalendarShowsWhatArrivesWhen()
    {
        QVERIFY(!m_shop->pay(10'000).isEmpty());
        m_page->show();
        m_page->actions()
            ->findChild<QPushButton *>(u"payoutsViewButton"_s)
            ->toggle(); // as a screen reader presses it
        QTRY_COMPARE(rows(u"payoutTable"_s), 1);
        QVERIFY(table(u"payoutTable"_s)->isVisible());
    }

private:
    template<class Widget>
    Widget *find(const QString &name)
    {
        return m_page->findChild<Widget *>(name);
    }
    Tile *tile(const QString &name) { return find<Tile>(name); }
    QAbstractItemView *table(const QString &name) { return find<QAbstractItemView>(name); }
    /// Whether a label that can be seen contains this.
    bool says(const QString &text)
    {
        const auto labels = m_page->findChildren<PlainLabel *>();
        return std::ranges::any_of(labels, [&text](const PlainLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    int rows(const QString &name) { return table(name)->model()->rowCount(); }
    void press(const QString &name) { find<QPushButton>(name)->click(); }

    static void choose(QDialog *dialog, const QString &combo, const QString &title)
    {
        auto *box = dialog->findChild<QComboBox *>(combo);
        box->setCurrentIndex(box->findText(title));
        Q_EMIT box->activated(box->currentIndex());
    }

    std::unique_ptr<test::Shop> m_shop;
    std::unique_ptr<finance::Reconciler> m_reconciler;
    std::unique_ptr<ReconcilePage> m_page;
};

VEZNE_TEST(TestReconcilePage)
#include "tst_reconcilepage.moc"
