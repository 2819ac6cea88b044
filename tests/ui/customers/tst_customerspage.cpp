// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "tests/support/shop.h"
#include "tests/support/suite.h"
#include "ui/customers/customerspage.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

/// The page on a till whose provider keeps two cards of one customer.
class CustomersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::Shop>();
        m_customers = std::make_unique<till::Customers>(m_shop->journal(), m_shop->till().roster());
        m_page = std::make_unique<CustomersPage>(*m_customers, m_shop->till().cards());
        m_page->show();
    }

    void saysHowToBegin();
    void findsACustomer();
    void showsAndErasesWhoBought();
    void deletesACardOnlyWhenToldTo();
    void saysThatAnAnswerIsMissing();

private:
    void store(const QString &customer, const QString &name)
    {
        const card::Card card = test::Shop::card();
        const auto errand = m_shop->till().cards().keep(customer, name, u"a@example.com"_s,
                                                        std::get<card::KeyedCard>(card), {});
        QVERIFY(errand);
        QSignalSpy finished(*errand, &till::CardErrand::finished);
        QVERIFY(finished.wait());
        QVERIFY(finished.first().first().value<till::CardErrandEnd>().isDone);
    }
    template<class T>
    T *part(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    int customers() { return part<QTableView>(u"customerTable"_s)->model()->rowCount(); }
    int rows() { return part<QTableView>(u"storedCardTable"_s)->model()->rowCount(); }

    /// Chooses the first card and presses the button of that role in the question that follows.
    void answer(QMessageBox::ButtonRole role)
    {
        part<QTableView>(u"storedCardTable"_s)->selectRow(0);
        part<QPushButton>(u"deleteCardButton"_s)->click();
        auto *box = part<QMessageBox>(u"deleteCardDialog"_s);
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
    }

    std::unique_ptr<test::Shop> m_shop;
    std::unique_ptr<till::Customers> m_customers;
    std::unique_ptr<CustomersPage> m_page;
};

void CustomersPageTest::saysHowToBegin()
{
    QCOMPARE(customers(), 0);
    QVERIFY(!part<QTableView>(u"storedCardTable"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"deleteCardButton"_s)->isEnabled());
}

void CustomersPageTest::findsACustomer()
{
    QAbstractItemModelTester tester(part<QTableView>(u"customerTable"_s)->model());
    store(u"+905321234567"_s, u"Işık Yılmaz"_s);
    store(u"+905329999999"_s, u"Ali Demir"_s);
    QCOMPARE(customers(), 2);
    part<QLineEdit>(u"customerSearch"_s)->setText(u"isik"_s);
    QCOMPARE(customers(), 1);
    QCOMPARE(rows(), 1);
    part<QLineEdit>(u"customerSearch"_s)->setText(u"999"_s);
    QCOMPARE(customers(), 1);
    part<QLineEdit>(u"customerSearch"_s)->setText(u"0008"_s);
    QCOMPARE(customers(), 2);
    part<QLineEdit>(u"customerSearch"_s)->setText(u"nobody"_s);
    QCOMPARE(customers(), 0);
}

void CustomersPageTest::showsAndErasesWhoBought()
{
    till::Sale sale = m_shop->sale(12'500);
    sale.buyer.gsmNumber = u"+905321234567"_s;
    const auto attempt = m_shop->till().charge(sale, test::Shop::card());
    QVERIFY(attempt);
    QSignalSpy finished(*attempt, &till::Attempt::finished);
    QVERIFY(finished.wait());
    part<QLineEdit>(u"customerSearch"_s)->setText(u"0532"_s);
    QCOMPARE(customers(), 1);
    QCOMPARE(part<QTableView>(u"purchaseTable"_s)->model()->rowCount(), 1);
    part<QPlainTextEdit>(u"customerNote"_s)->setPlainText(u"Kapıda ara"_s);
    part<QPushButton>(u"keepNoteButton"_s)->click();
    QCOMPARE(m_customers->note(u"+905321234567"_s), u"Kapıda ara"_s);
    part<QPushButton>(u"eraseCustomerButton"_s)->click();
    auto *box = part<QMessageBox>(u"eraseCustomerDialog"_s);
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(customers(), 0);
    QVERIFY(!m_customers->at(u"+905321234567"_s));
}

void CustomersPageTest::deletesACardOnlyWhenToldTo()
{
    store(u"+905321234567"_s, u"Ayşe Yılmaz"_s);
    answer(QMessageBox::RejectRole);
    QCOMPARE(rows(), 1);
    QTRY_VERIFY(!part<QMessageBox>(u"deleteCardDialog"_s));
    answer(QMessageBox::DestructiveRole);
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(m_shop->sandbox().requestCount(u"/cardstorage/card"_s), 2); // kept, deleted
}

void CustomersPageTest::saysThatAnAnswerIsMissing()
{
    store(u"+905321234567"_s, u"Ayşe Yılmaz"_s);
    QVERIFY(m_shop->sandbox().fault(u"/cardstorage/card"_s, u"drop-before-commit"_s));
    answer(QMessageBox::DestructiveRole);
    QTRY_VERIFY(part<QLabel>(u"customerMessage"_s)->text().contains(u"may still be there"_s));
    QCOMPARE(rows(), 1);
}

VEZNE_TEST(CustomersPageTest)
#include "tst_customerspage.moc"
