// SPDX-License-Identifier: GPL-3.0-or-later
// The dispute pack, with what a real vezne-sandbox says of the payment.
#include "ui/receipt/disputepack.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/sandboxrequests.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"
#include "ui/receipt/paperstarter.h"

using namespace Qt::StringLiterals;
using namespace vezne;

class TestDisputePack : public QObject
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

    void saysWhatIyzicoSaysNow_data()
    {
        QTest::addColumn<bool>("isCancelledThere");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("both sides agree") << false << QString()
                                          << QStringList{u"records and iyzico agree."_s,
                                                         u"<td>Paid</td><td>₺200,00</td><td>₺200,00</td>"_s};
        QTest::newRow("cancelled in iyzico's own panel")
            << true << QString()
            << QStringList{u"Cancelled at iyzico, not here."_s,
                           u"<td>Cancelled</td><td>no</td><td>yes</td>"_s};
        QTest::newRow("iyzico does not answer")
            << false << u"gone"_s << QStringList{u"could not be asked when this was made."_s};
    }

    void saysWhatIyzicoSaysNow()
    {
        QFETCH(bool, isCancelledThere);
        QFETCH(QString, fault);
        QFETCH(QStringList, said);
        if (isCancelledThere)
            QCOMPARE(
                m_shop->sandbox()
                    .post("/payment/cancel", {{u"paymentId"_s, m_shop->file(m_payment).payment.paymentId}})
                    .status,
                200);
        if (!fault.isEmpty())
            m_shop->sandbox().kill();
        const auto check = m_shop->till().check(m_payment);
        QVERIFY(check);
        QSignalSpy finished(*check, &till::PaymentCheck::finished);
        QVERIFY(finished.wait());
        const QString html =
            ui::disputePack(dossier(), finished.front().front().value<till::CheckedPayment>(), {}, u"Ayşe"_s,
                            m_shop->clock().now());
        for (const QString &words : said)
            QVERIFY2(html.contains(words), qPrintable(html));
        QVERIFY(html.contains(u"What happened"_s));
        QCOMPARE(html.contains(u"<td>iyzico</td>"_s), fault.isEmpty());
    }

    void asksBeforeItWrites()
    {
        journal::ReaderThread reader(m_shop->journal().place());
        QWidget window;
        ui::PaperStarter papers(reader, m_shop->till(), m_shop->clock(), &window);
        QSignalSpy said(&papers, &ui::PaperStarter::said);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"pack.pdf"_s);
        papers.makePack(dossier(), file);
        QTRY_COMPARE(said.size(), 2);
        QCOMPARE(said[0].front().toString(), u"Asking iyzico…"_s);
        QCOMPARE(said[1].front().toString(), u"Saved as %1"_s.arg(file));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }

private:
    ui::Dossier dossier() { return ui::readDossier(m_shop->journal().reader(), m_payment).value(); }

    std::unique_ptr<test::Shop> m_shop;
    QString m_payment;
};

VEZNE_TEST(TestDisputePack)
#include "tst_disputepack.moc"
