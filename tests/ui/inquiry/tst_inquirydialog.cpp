// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/till/staffoffice.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"
#include "ui/inquiry/inquirydialog.h"
#include "ui/inquiry/sidesmodel.h"
#include "ui/kit/plainlabel.h"
#include "ui/transactions/detailpane.h"

using namespace Qt::StringLiterals;
using namespace vezne;

class TestInquiryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void init()
    {
        m_shop = std::make_unique<test::Shop>();
        m_payment = m_shop->pay(10'000, 2);
        QVERIFY(!m_payment.isEmpty());
    }

    void putsTheProviderBesideTheJournal()
    {
        ui::InquiryDialog dialog(m_shop->till(), m_payment);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *table = dialog.findChild<QAbstractItemView *>(u"sidesTable"_s);
        QTRY_VERIFY(table->isVisible());
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(!table->model()->index(row, 0).data(ui::SidesModel::DiffersRole).toBool());
        QCOMPARE(cell(table, u"Paid"_s, ui::SidesModel::Here), u"₺200,00"_s);
        QCOMPARE(cell(table, u"Paid"_s, ui::SidesModel::There), u"₺200,00"_s);
        QCOMPARE(text(dialog, u"verdictTitle"_s), u"The journal and iyzico agree."_s);
    }

    void marksAndNamesADifference()
    {
        QCOMPARE(m_shop->sandbox()
                     .post("/payment/cancel", {{u"paymentId"_s, m_shop->file(m_payment).payment.paymentId}})
                     .status,
                 200);
        ui::InquiryDialog dialog(m_shop->till(), m_payment);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *table = dialog.findChild<QAbstractItemView *>(u"sidesTable"_s);
        QTRY_VERIFY(table->isVisible());
        const QModelIndex cancelled = find(table, u"Cancelled"_s);
        QVERIFY(cancelled.data(ui::SidesModel::DiffersRole).toBool());
        QVERIFY(cancelled.data(Qt::AccessibleTextRole).toString().contains(u"differs"_s));
        QCOMPARE(text(dialog, u"verdictText"_s), u"Cancelled at iyzico, not here."_s);
        QVERIFY(!m_shop->file(m_payment).payment.cancelled);
    }

    void asksForAnIdThatIsTypedAndOpensWhatIsKnown()
    {
        ui::InquiryDialog dialog(m_shop->till());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *ask = dialog.findChild<QPushButton *>(u"inquiryAskButton"_s);
        QVERIFY(!ask->isEnabled());
        auto *edit = dialog.findChild<QLineEdit *>(u"inquiryIdEdit"_s);
        QTest::keyClicks(edit, u"nothing-like-that"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(text(dialog, u"verdictTitle"_s), u"Neither side knows this id."_s);
        QVERIFY(!dialog.findChild<QWidget *>(u"openComparedButton"_s)->isVisible());
        edit->setText(m_shop->file(m_payment).payment.orderId);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(dialog.findChild<QWidget *>(u"openComparedButton"_s)->isVisible());
        QSignalSpy opened(&dialog, &ui::InquiryDialog::openRequested);
        dialog.findChild<QPushButton *>(u"openComparedButton"_s)->click();
        QCOMPARE(opened.first().first().toString(), m_payment);
    }

    void saysThatIyzicoCouldNotBeAsked()
    {
        m_shop->sandbox().kill();
        ui::InquiryDialog dialog(m_shop->till(), m_payment);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_COMPARE(text(dialog, u"verdictTitle"_s), u"iyzico could not be asked."_s);
        QVERIFY(dialog.findChild<QPushButton *>(u"inquiryAskButton"_s)->isEnabled());
    }

    void aMarketplacesItemIsApprovedInTheDetail()
    {
        QCOMPARE(
            test::rawHttp(m_shop->sandbox().port(), "POST", "/sandbox/account", R"({"marketplace":"on"})")
                .status,
            200);
        ui::DetailPane pane(m_shop->reader(), m_shop->till(), m_shop->clock());
        connect(&m_shop->till(), &till::Till::approvalChanged, &pane, &ui::DetailPane::refresh);
        pane.setVisible(true);
        pane.open(m_payment);
        QTRY_VERIFY(pane.dossier());
        auto *approve = pane.findChild<QPushButton *>(u"approveItemButton"_s);
        auto *takeBack = pane.findChild<QPushButton *>(u"takeBackItemButton"_s);
        QVERIFY(!approve->isVisible()); // no marketplace's account, as far as Vezne knows
        QVERIFY(till::StaffOffice(m_shop->journal(), m_shop->till().roster()).setMarketplace(true));
        const QString waiting = m_shop->pay(10'000);
        pane.open(waiting);
        QTRY_VERIFY(approve->isEnabled());
        QVERIFY(!takeBack->isEnabled());
        approve->click();
        QTRY_VERIFY(takeBack->isEnabled() && !approve->isEnabled());
        QCOMPARE(m_shop->file(waiting).items.front().approval(), journal::Item::Approval::Approved);
    }

private:
    static QModelIndex find(const QAbstractItemView *table, const QString &label)
    {
        const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, label);
        return found.isEmpty() ? QModelIndex() : found.constFirst();
    }
    static QString cell(const QAbstractItemView *table, const QString &label, int column)
    {
        return find(table, label).siblingAtColumn(column).data().toString();
    }
    static QString text(const QDialog &dialog, const QString &label)
    {
        return dialog.findChild<ui::PlainLabel *>(label)->text();
    }

    std::unique_ptr<test::Shop> m_shop;
    QString m_payment;
};

VEZNE_TEST(TestInquiryDialog)
#include "tst_inquirydialog.moc"
