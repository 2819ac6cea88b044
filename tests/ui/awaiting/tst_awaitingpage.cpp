// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awaiting/awaitingpage.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "core/journal/facts.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"
#include "ui/awaiting/awaitedentry.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/plainlabel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::ui;
using journal::State;

class TestAwaitingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::Shop>();
        m_shop->journal().setActor({u"Ayşe"_s, {}}); // no staff yet
        m_page = std::make_unique<AwaitingPage>(m_shop->reader(), m_shop->till(), m_shop->clock());
        m_page->resize(1000, 700);
    }

    void cleanup()
    {
        m_page.reset();
        m_shop.reset();
    }

    void withNothingAwaitedThePageSaysSo()
    {
        static_cast<void>(m_shop->pay(10'000));
        m_page->show();
        const auto isEmptyShown = [this] {
            const auto states = m_page->findChildren<EmptyState *>();
            return std::ranges::any_of(states, [](const EmptyState *state) { return state->isVisible(); });
        };
        QTRY_VERIFY(isEmptyShown());
        QVERIFY(entries().isEmpty());
        QVERIFY(!m_page->actions()->isEnabled());
    }

    void aLostAnswerAppearsIsAskedAboutAndLeaves()
    {
        m_page->show();
        const QString lost = lose(u"drop-after-commit"_s);
        QTRY_COMPARE(entries().size(), 1);
        AwaitedEntry *entry = entries().first();
        QCOMPARE(entry->awaited().operation.id, lost);
        QCOMPARE(text(entry, u"awaitedAge"_s), u"just now"_s);
        QTRY_VERIFY(text(entry, u"awaitedKnown"_s).contains(u"iyzico was not asked yet"_s));
        QVERIFY(text(entry, u"awaitedNext"_s).contains(u"14:05:05"_s)); // five seconds on
        QVERIFY(text(entry, u"awaitedNext"_s).contains(u"14:20:00"_s)); // the horizon
        auto *ask = entry->findChild<QPushButton *>(u"askNowButton"_s);
        QVERIFY(ask->isEnabled());
        ask->click();
        QVERIFY(!ask->isEnabled());
        QTRY_VERIFY(entries().isEmpty()); // paid: certain
        QCOMPARE(word(m_shop->file(lost).payment.state), u"PAID"_s);
    }

    void whatIsNotFoundStaysAndSaysHowOften()
    {
        const QString lost = lose(u"drop-before-commit"_s);
        m_page->show();
        QTRY_COMPARE(entries().size(), 1);
        QSignalSpy asked(&m_shop->till().recovery(), &till::Recovery::asked);
        qobject_cast<QPushButton *>(m_page->actions())->click();
        QVERIFY(asked.wait());
        AwaitedEntry *entry = entries().first();
        QTRY_VERIFY(text(entry, u"awaitedKnown"_s).contains(u"does not know of it"_s));
        m_shop->clock().advance(7min);
        QTRY_COMPARE(text(entry, u"awaitedAge"_s), u"7 min"_s); // by itself
    }

    void twoPersonsSettleAReview()
    {
        const QString lost = review();
        m_page->show();
        QTRY_COMPARE(entries().size(), 1);
        entries().first()->findChild<QPushButton *>(u"decideButton"_s)->click();
        auto *dialog = m_page->findChild<QDialog *>(u"rulingDialog"_s);
        QVERIFY(dialog);
        auto *act = dialog->findChild<QPushButton *>(u"actButton"_s);
        QVERIFY(!act->isEnabled());
        dialog->findChild<QRadioButton *>(u"ruling0"_s)->click(); // the money was taken
        dialog->findChild<QLineEdit *>(u"evidenceEdit"_s)->setText(u"Panel, 17.09. 14:30"_s);
        QVERIFY(!act->isEnabled()); // its number is not known
        dialog->findChild<QLineEdit *>(u"paymentIdEdit"_s)->setText(u"123"_s);
        auto *second = dialog->findChild<QLineEdit *>(u"secondPersonEdit"_s);
        second->setText(u"AYSE"_s);
        QVERIFY(act->isEnabled());
        act->click();
        QVERIFY(!dialog->findChild<PlainLabel *>(u"errorLabel"_s)->isHidden());
        QCOMPARE(word(m_shop->file(lost).payment.state), u"REVIEW"_s);
        second->setText(u"Mehmet"_s);
        act->click();
        QCOMPARE(word(m_shop->file(lost).payment.state), u"PAID"_s);
        QCOMPARE(m_shop->file(lost).payment.paymentId, u"123"_s);
        QTRY_VERIFY(entries().isEmpty());
    }

    void aLateChargeCanBeGivenBackFromHere()
    {
        const QString lost = lose(u"drop-before-commit"_s);
        QVERIFY(m_shop->journal().move(lost, State::Unknown, State::NotCharged, {}));
        QVERIFY(m_shop->journal().move(lost, State::NotCharged, State::LateCharge,
                                       {.paymentId = u"77"_s, .proof = "digest"}));
        m_page->show();
        QTRY_COMPARE(entries().size(), 1);
        AwaitedEntry *entry = entries().first();
        QVERIFY(entry->findChild<QPushButton *>(u"askNowButton"_s)->isHidden());
        entry->findChild<QPushButton *>(u"giveBackButton"_s)->click();
        QTRY_VERIFY(m_page->findChild<QDialog *>(u"cancelDialog"_s)); // the same day: it leaves no trace
    }

    void opensThePaymentOfAnEntry()
    {
        const QString lost = lose(u"drop-before-commit"_s);
        m_page->show();
        QTRY_COMPARE(entries().size(), 1);
        QSignalSpy opened(m_page.get(), &AwaitingPage::openRequested);
        entries().first()->findChild<QPushButton *>(u"openPaymentButton"_s)->click();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), lost);
    }

private:
    QList<AwaitedEntry *> entries() const
    {
        QList<AwaitedEntry *> shown;
        for (AwaitedEntry *entry : m_page->findChildren<AwaitedEntry *>()) {
            if (entry->isVisible())
                shown.append(entry);
        }
        return shown;
    }

    static QString text(const QWidget *parent, const QString &name)
    {
        return parent->findChild<PlainLabel *>(name)->text();
    }

    QString lose(const QString &behaviour)
    {
        if (!m_shop->sandbox().fault(u"/payment/auth"_s, behaviour))
            qFatal("no such fault");
        return m_shop->charge(10'000);
    }

    QString review()
    {
        const QString lost = lose(u"drop-before-commit"_s);
        if (!m_shop->journal().move(lost, State::Unknown, State::Review, {.why = u"no-answer"_s}))
            qFatal("no review");
        return lost;
    }

    std::unique_ptr<test::Shop> m_shop;
    std::unique_ptr<AwaitingPage> m_page;
};

VEZNE_TEST(TestAwaitingPage)
#include "tst_awaitingpage.moc"
