// SPDX-License-Identifier: GPL-3.0-or-later
// A marketplace's approvals of single lines, against the real sandbox.
#include <QSignalSpy>
#include <QTest>

#include "core/journal/check/verify.h"
#include "tests/support/amounts.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using iyzico::Approval;
using journal::Problem;
using till::ApprovalEnd;

class TestItemApproval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::Shop>();
        m_payment = m_shop->pay(10'000, 2);
        QVERIFY(!m_payment.isEmpty());
    }

    void approvesALineAndTakesItBack();
    void staysUnknownWithoutAnAnswer();
    void anotherQuestionThatWasNotDoneSettlesNothing();
    void isRefusedToOtherAccounts();
    void approvesOnlyLinesOfPaidPayments();

private:
    /// How the first line stands at the provider.
    std::optional<int> statusThere()
    {
        const auto check = m_shop->till().check(m_payment);
        if (!check)
            return std::nullopt;
        QSignalSpy finished(*check, &till::PaymentCheck::finished);
        if (!finished.wait())
            return std::nullopt;
        const auto checked = finished.first().first().value<till::CheckedPayment>();
        return checked.theirs ? checked.theirs->items.front().status : std::nullopt;
    }

    ApprovalEnd approve(Approval approval)
    {
        const auto item = m_shop->till().approve(m_payment, file().items.front().transactionId, approval);
        if (!item)
            return {};
        QSignalSpy finished(*item, &till::ItemApproval::finished);
        return finished.wait() ? finished.first().first().value<ApprovalEnd>() : ApprovalEnd();
    }

    void beMarketplace()
    {
        QCOMPARE(
            test::rawHttp(m_shop->sandbox().port(), "POST", "/sandbox/account", R"({"marketplace":"on"})")
                .status,
            200);
    }

    journal::PaymentFile file() { return m_shop->file(m_payment); }

    std::unique_ptr<test::Shop> m_shop;
    QString m_payment;
};

void TestItemApproval::approvesALineAndTakesItBack()
{
    beMarketplace();
    QCOMPARE(file().items.front().approval(), journal::Item::Approval::Approved); // paid as no marketplace's
    m_payment = m_shop->pay(10'000, 2);
    QCOMPARE(file().items.front().approval(), journal::Item::Approval::Waiting);
    QCOMPARE(approve(Approval::Approve).outcome, ApprovalEnd::Outcome::Done);
    QCOMPARE(file().items.front().approval(), journal::Item::Approval::Approved);
    QCOMPARE(file().items.back().approval(), journal::Item::Approval::Waiting);
    QCOMPARE(statusThere(), 2);
    QCOMPARE(approve(Approval::TakeBack).outcome, ApprovalEnd::Outcome::Done);
    QCOMPARE(file().items.front().approval(), journal::Item::Approval::Waiting);
    QCOMPARE(statusThere(), 1);
    const auto verified = journal::verify(m_shop->journal().database(), m_shop->journal().key());
    QVERIFY(verified);
    QCOMPARE(verified->faults, QStringList());
}

void TestItemApproval::staysUnknownWithoutAnAnswer()
{
    beMarketplace();
    m_payment = m_shop->pay(10'000);
    QVERIFY(m_shop->sandbox().fault(u"/payment/iyzipos/item/approve"_s, u"drop-after-commit"_s));
    QCOMPARE(approve(Approval::Approve).outcome, ApprovalEnd::Outcome::NotKnown);
    QCOMPARE(file().items.front().approval(), journal::Item::Approval::NotKnown);
    QCOMPARE(m_shop->sandbox().requestCount(u"/payment/iyzipos/item/approve"_s), 1);
    QCOMPARE(approve(Approval::Approve).outcome, ApprovalEnd::Outcome::Done); // harmless, and known now
    QCOMPARE(file().items.front().approval(), journal::Item::Approval::Approved);
}

void TestItemApproval::anotherQuestionThatWasNotDoneSettlesNothing()
{
    beMarketplace();
    m_payment = m_shop->pay(10'000);
    QVERIFY(m_shop->sandbox().fault(u"/payment/iyzipos/item/approve"_s, u"drop-after-commit"_s));
    QCOMPARE(approve(Approval::Approve).outcome, ApprovalEnd::Outcome::NotKnown);
    QVERIFY(m_shop->sandbox().setAccount(u"marketplace"_s, u"off"_s));
    QCOMPARE(approve(Approval::TakeBack).outcome, ApprovalEnd::Outcome::Refused);
    beMarketplace();
    QCOMPARE(statusThere(), std::optional(2)); // it will be paid out
    QCOMPARE(file().items.front().approval(), journal::Item::Approval::NotKnown);
    QCOMPARE(approve(Approval::TakeBack).outcome, ApprovalEnd::Outcome::Done);
    QCOMPARE(file().items.front().approval(), journal::Item::Approval::Waiting);
    QVERIFY(journal::verify(m_shop->journal().database(), m_shop->journal().key())->faults.isEmpty());
}

void TestItemApproval::isRefusedToOtherAccounts()
{
    const ApprovalEnd end = approve(Approval::TakeBack);
    QCOMPARE(end.outcome, ApprovalEnd::Outcome::Refused);
    QCOMPARE(end.errorCode, u"2000"_s);
    QCOMPARE(file().items.front().approval(), journal::Item::Approval::Approved);
}

void TestItemApproval::approvesOnlyLinesOfPaidPayments()
{
    till::Till &till = m_shop->till();
    QCOMPARE(till.approve(m_payment, u"1"_s, Approval::Approve).error().problem, Problem::NoSuchItem);
    QCOMPARE(till.approve(m_payment, {}, Approval::Approve).error().problem, Problem::NoSuchItem);
    QCOMPARE(till.approve(u"none"_s, u"1"_s, Approval::Approve).error().problem, Problem::NoSuchPayment);
    QCOMPARE(m_shop->change(journal::Kind::Cancel, m_payment, test::kurus(20'000)), journal::State::Done);
    QCOMPARE(till.approve(m_payment, file().items.front().transactionId, Approval::Approve).error().problem,
             Problem::NotPaid);
}

VEZNE_TEST(TestItemApproval)
#include "tst_itemapproval.moc"
