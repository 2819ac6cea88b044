// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModel>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/support/suite.h"
#include "ui/kit/language.h"
#include "ui/sale/amountpanel.h"
#include "ui/sale/basketmodel.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

/// The amount of a sale as it is typed, with lines and without.
class AmountPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(localeOf(Language::Turkish));
        m_panel = std::make_unique<AmountPanel>();
        m_panel->show();
        m_amount = m_panel->findChild<QLineEdit *>(u"amountEdit"_s);
    }

    /// It is the item's name then, and the customer and iyzico read it.
    void theNoteSaysWhenOthersReadIt()
    {
        auto *note = m_panel->findChild<QLineEdit *>(u"noteEdit"_s);
        type(u"100"_s);
        note->setText(u"Vazo"_s);
        QCOMPARE(m_panel->items().front().name, u"Vazo"_s);
        QVERIFY2(note->accessibleName().contains(u"receipt"_s), qPrintable(note->accessibleName()));
        addLine(u"Kitap"_s, 20000);
        QCOMPARE(m_panel->items().front().name, u"Kitap"_s);
        QCOMPARE(note->accessibleName(), u"Note"_s);
    }

    void anotherTotalIsSpreadOverTheLines()
    {
        addLine(u"Kitap"_s, 20000);
        addLine(u"Defter"_s, 10000);
        QCOMPARE(m_panel->price(), std::optional(Money(30000, Currency::TRY)));
        type(u"250"_s);
        QCOMPARE(m_panel->price(), std::optional(Money(25000, Currency::TRY)));
        QCOMPARE(m_panel->items()[0].price, Money(16667, Currency::TRY));
        QCOMPARE(m_panel->items()[1].price, Money(8333, Currency::TRY));
        QCOMPARE(m_amount->text(), u"250"_s); // nobody writes over what is being typed
        QVERIFY(!m_panel->check());
    }

    /// What the button says is what is charged: a total that cannot be read is no price.
    void aHalfTypedTotalIsNoPrice()
    {
        addLine(u"Kitap"_s, 20000);
        type(u"25x"_s);
        QVERIFY(!m_panel->price());
        QVERIFY(m_panel->check());
        leave();
        QCOMPARE(m_amount->text(), u"25x"_s);
        QVERIFY(m_panel->check());
        m_amount->clear();
        QTest::keyClicks(m_amount, u" "_s);
        QTest::keyClick(m_amount, Qt::Key_Backspace);
        leave();
        QCOMPARE(m_amount->text(), u"200,00"_s);
        QCOMPARE(m_panel->price(), std::optional(Money(20000, Currency::TRY)));
        QVERIFY(!m_panel->check());
    }

    void anotherCurrencyKeepsTheAgreement()
    {
        addLine(u"Kitap"_s, 20000);
        addLine(u"Defter"_s, 20000);
        type(u"300"_s);
        auto *currency = m_panel->findChild<QComboBox *>(u"currencyCombo"_s);
        currency->setCurrentIndex(currency->findText(u"EUR"_s));
        QCOMPARE(m_panel->price(), std::optional(Money(30000, Currency::EUR)));
        QCOMPARE(m_panel->items()[1].price, Money(15000, Currency::EUR));
    }

    /// 95 dollars are not 95 lira: nothing may be charged by the figure that stood there.
    void anAmountIsAskedForAnewInAnotherCurrency()
    {
        auto *currency = m_panel->findChild<QComboBox *>(u"currencyCombo"_s);
        currency->setCurrentIndex(currency->findText(u"USD"_s));
        type(u"95"_s);
        QCOMPARE(m_panel->price(), std::optional(Money(9500, Currency::USD)));
        m_panel->askAnewIn(Currency::TRY);
        QCOMPARE(currency->currentText(), u"TRY"_s);
        QVERIFY(!m_panel->price());
        type(u"4000"_s);
        QCOMPARE(m_panel->price(), std::optional(Money(400000, Currency::TRY)));
    }

    void linesAreAskedForTheirPricesAnewToo()
    {
        addLine(u"Kitap"_s, 20000);
        type(u"150"_s);
        m_panel->askAnewIn(Currency::TRY);
        QVERIFY(!m_panel->price());
        QVERIFY(m_panel->check() != nullptr);
        QCOMPARE(m_panel->items().size(), 1U);
        QCOMPARE(m_panel->items()[0].name, u"Kitap"_s);
    }

    void theNextSaleIsInLira()
    {
        auto *currency = m_panel->findChild<QComboBox *>(u"currencyCombo"_s);
        currency->setCurrentIndex(currency->findText(u"USD"_s));
        type(u"95"_s);
        m_panel->clear();
        QCOMPARE(currency->currentText(), u"TRY"_s);
    }

private:
    void addLine(const QString &name, qint64 kurus)
    {
        m_panel->findChild<QPushButton *>(u"addItemButton"_s)->click();
        QAbstractItemModel *model = m_panel->findChild<QTableView *>(u"basketTable"_s)->model();
        const int row = model->rowCount() - 1;
        QVERIFY(model->setData(model->index(row, BasketModel::Name), name, Qt::EditRole));
        QVERIFY(model->setData(model->index(row, BasketModel::Price),
                               QVariant::fromValue(Money(kurus, Currency::TRY)), Qt::EditRole));
    }

    void type(const QString &total)
    {
        m_amount->setFocus();
        m_amount->selectAll();
        QTest::keyClicks(m_amount, total);
    }

    void leave()
    {
        QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(m_amount, &out);
    }

    std::unique_ptr<AmountPanel> m_panel;
    QLineEdit *m_amount = nullptr;
};

VEZNE_TEST(AmountPanelTest)
#include "tst_amountpanel.moc"
