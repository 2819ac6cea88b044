// SPDX-License-Identifier: GPL-3.0-or-later
// Who may give money back, and the refunds that are asked for. The provider is a closed port: what is allowed
// is recorded and ends as not sent.
#include <QSignalSpy>
#include <QTest>

#include "core/base/json.h"
#include "core/journal/check/verify.h"
#include "core/till/till.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/people.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::test;
using journal::Kind;
using journal::Problem;
using till::Purpose;

class TestPermission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<JournalBuilder>();
        const auto credentials =
            std::make_shared<iyzico::Credentials>(iyzico::Credentials{QByteArray("key"), secretOf("secret")});
        m_client = std::make_unique<iyzico::Client>(QUrl(u"http://127.0.0.1:9"_s), credentials);
        m_till = std::make_unique<till::Till>(m_book->journal(), *m_client, till::Recovery::Options{},
                                              access::HashCost::cheapest());
        hire(m_till->roster());
        signIn(m_till->roster(), u"Ayşe"_s, cashierPin);
        m_payment = m_book->pay({.minorUnits = 150'000});
    }

    void cleanup() { m_till.reset(); }

    void aCashierCancelsTheirOwnSaleForAQuarterOfAnHour()
    {
        m_book->clock().advance(16min);
        QCOMPARE(refusal(cancel()), Problem::AboveLimit);
        const QString second = m_book->pay({.minorUnits = 200'001});
        QCOMPARE(refusal(cancel(second)), Problem::AboveLimit);
        const QString third = m_book->pay({.minorUnits = 200'000});
        QVERIFY(isRecorded(cancel(third)));
    }

    void aColleaguesSaleIsNotTheirs()
    {
        signIn(m_till->roster(), u"Ece"_s, ownerPassword);
        till::StaffOffice office(m_book->journal(), m_till->roster());
        QVERIFY(office.add(u"Can"_s, access::Role::Cashier,
                           *access::NewSecret::make(access::Role::Cashier, secretOf("882143"),
                                                    access::HashCost::cheapest())));
        signIn(m_till->roster(), u"Can"_s, "882143");
        QCOMPARE(refusal(cancel()), Problem::NoRight);
    }

    void moneyGoesOutOnlyWithThePasswordGivenAgain()
    {
        signIn(m_till->roster(), u"Fatma"_s, financePassword);
        m_book->clock().advance(till::proofLife + 1ms);
        QCOMPARE(refusal(refund(1000)), Problem::NeedsPassword);
        QVERIFY(m_till->roster().prove(Purpose::Confirm, u"Fatma"_s, secretOf(financePassword)));
        QVERIFY(isRecorded(refund(1000)));
        QCOMPARE(refusal(refund(1000)), Problem::NeedsPassword); // one confirmation, one refund
    }

    void adminAndCashierRefundNothing()
    {
        QCOMPARE(refusal(refund(1)), Problem::NoRight);
        signIn(m_till->roster(), u"Deniz"_s, financePassword);
        QCOMPARE(refusal(refund(1)), Problem::NoRight);
        QCOMPARE(refusal(cancel()), Problem::NoRight);
        QVERIFY(m_book->journal().reader().changes(m_payment)->empty());
    }

    void aboveTheLimitASecondPersonAgreesAndStandsInTheHistory()
    {
        const QString dear = m_book->pay({.minorUnits = 3'000'000});
        signIn(m_till->roster(), u"Fatma"_s, financePassword);
        QCOMPARE(refusal(refund(1'000'001, dear)), Problem::NeedsSecond);
        const auto agreed = m_till->roster().prove(Purpose::Agree, u"Hakan"_s, secretOf(financePassword));
        QVERIFY(agreed);
        auto attempt = m_till->change(refundOf(dear, 1'000'001), *agreed);
        QVERIFY(isRecorded(attempt));
        const auto history = m_book->journal().reader().history(dear);
        const auto first = std::ranges::find_if(
            *history, [](const journal::Event &event) { return event.kind == Kind::Refund; });
        QCOMPARE(first->actor.name, u"Fatma"_s);
        QCOMPARE(first->actor.role, u"finance"_s);
        QCOMPARE(json::parseObject(first->payload)->value("second"_L1).toString(), u"Hakan"_s);
    }

    void aCancelAboveTheLimitTakesASecondPersonToo()
    {
        const QString dear = m_book->pay({.minorUnits = 1'000'001});
        signIn(m_till->roster(), u"Fatma"_s, financePassword);
        QCOMPARE(refusal(cancel(dear)), Problem::NeedsSecond);
        const auto agreed = m_till->roster().prove(Purpose::Agree, u"Hakan"_s, secretOf(financePassword));
        QVERIFY(agreed);
        QVERIFY(isRecorded(cancel(dear, *agreed)));
        signIn(m_till->roster(), u"Fatma"_s, financePassword);
        QVERIFY(isRecorded(cancel(m_book->pay({.minorUnits = 1'000'000}))));
    }

    void refundsThatTogetherPassTheLimitAreAboveIt()
    {
        const QString dear = m_book->pay({.minorUnits = 3'000'000});
        (void)m_book->refund(dear, 600'000);
        signIn(m_till->roster(), u"Fatma"_s, financePassword);
        QCOMPARE(refusal(refund(400'001, dear)), Problem::NeedsSecond);
        QVERIFY(isRecorded(refund(400'000, dear)));
    }

    void aRequestBecomesTheOrdinaryRefundWithBothNames()
    {
        QSignalSpy changed(m_till.get(), &till::Till::requestsChanged);
        const auto request = m_till->askRefund(refundOf(m_payment, 25'000));
        QVERIFY(request);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_till->askRefund(refundOf(m_payment, 100)).error().problem, Problem::ChangeOpen);
        QCOMPARE(refusal(m_till->grant(*request, left())), Problem::NeedsSecond); // one's own
        QVERIFY(m_book->journal().reader().changes(m_payment)->empty());          // nothing is held yet

        signIn(m_till->roster(), u"Fatma"_s, financePassword);
        const auto granted = m_till->grant(*request, left());
        QVERIFY(isRecorded(granted));
        const auto record = m_book->journal().reader().requests().request(*request);
        QCOMPARE(record->state, journal::RequestState::Granted);
        QCOMPARE(record->askedBy, u"Ayşe"_s);
        QCOMPARE(record->settledBy, u"Fatma"_s);
        const auto changes = m_book->journal().reader().changes(m_payment);
        QCOMPARE(record->operation, changes->front().id);
        QCOMPARE(changes->front().amount, Money(25'000, Currency::TRY));
        const auto history = m_book->journal().reader().history(m_payment);
        const auto intent = std::ranges::find_if(
            *history, [](const journal::Event &event) { return event.kind == Kind::Refund; });
        QCOMPARE(json::parseObject(intent->payload)->value("askedBy"_L1).toString(), u"Ayşe"_s);
        QCOMPARE(refusal(m_till->grant(*request, left())), Problem::RequestSettled);
        QCOMPARE(holds(), QStringList());
    }

    void whatWentBackSinceItWasSeenIsNotGrantedOnTop()
    {
        const auto request = m_till->askRefund(refundOf(m_payment, 25'000));
        QVERIFY(request);
        signIn(m_till->roster(), u"Fatma"_s, financePassword);
        const Money seen = left();
        (void)m_book->refund(m_payment, 25'000); // by somebody else, of the same wish
        QCOMPARE(refusal(m_till->grant(*request, seen)), Problem::StateChanged);
        QVERIFY(isRecorded(m_till->grant(*request, left()))); // seen, and meant to come on top
    }

    void aRequestIsDeclinedByFinanceWithAReason()
    {
        const auto request = m_till->askRefund(refundOf(m_payment, 25'000));
        QCOMPARE(m_till->decline(*request, u"no"_s).error().problem, Problem::NoRight);
        signIn(m_till->roster(), u"Fatma"_s, financePassword);
        QVERIFY(m_till->decline(*request, u"The goods came back used"_s));
        QCOMPARE(m_till->decline(*request, u"again"_s).error().problem, Problem::RequestSettled);
        QCOMPARE(refusal(m_till->grant(*request, left())), Problem::RequestSettled);
        QCOMPARE(m_book->journal().reader().requests().request(*request)->why, u"The goods came back used"_s);
        QVERIFY(m_book->journal().reader().requests().waiting()->empty());
        QCOMPARE(holds(), QStringList());
    }

    void whatCannotBeRefundedCannotBeAskedFor()
    {
        QCOMPARE(m_till->askRefund(refundOf(m_payment, 150'001)).error().problem, Problem::ExceedsLeft);
        QCOMPARE(m_till->grant(u"nothing"_s, left()).error().problem, Problem::NoSuchRequest);
    }

    void nobodyChargesWithoutSigningIn()
    {
        m_till->roster().signOut();
        QCOMPARE(m_till->charge({}, card::TokenCard{}).error().problem, Problem::NotSignedIn);
        signIn(m_till->roster(), u"Deniz"_s, financePassword);
        QCOMPARE(m_till->charge({}, card::TokenCard{}).error().problem, Problem::NoRight);
    }

private:
    [[nodiscard]] static journal::Change refundOf(const QString &payment, qint64 minorUnits)
    {
        return {.kind = Kind::Refund,
                .payment = payment,
                .amount = Money(minorUnits, Currency::TRY),
                .reason = u"buyer_request"_s};
    }

    [[nodiscard]] Money left() const { return m_book->journal().reader().paymentFile(m_payment)->left(); }

    journal::Result<till::Attempt *> refund(qint64 minorUnits, const QString &payment = {})
    {
        return m_till->change(refundOf(payment.isEmpty() ? m_payment : payment, minorUnits));
    }

    journal::Result<till::Attempt *> cancel(const QString &other = {},
                                            const std::optional<till::Proof> &second = {})
    {
        const QString payment = other.isEmpty() ? m_payment : other;
        const auto paid = m_book->journal().reader().operation(payment);
        return m_till->change({.kind = Kind::Cancel,
                               .payment = payment,
                               .amount = paid->paidPrice,
                               .reason = u"buyer_request"_s},
                              second);
    }

    [[nodiscard]] static std::optional<Problem> refusal(const journal::Result<till::Attempt *> &attempt)
    {
        return attempt ? std::nullopt : std::optional(attempt.error().problem);
    }

    /// Waits for the end, so that the next change of the payment may begin.
    [[nodiscard]] static bool isRecorded(const journal::Result<till::Attempt *> &attempt)
    {
        if (!attempt)
            return false;
        QSignalSpy finished(*attempt, &till::Attempt::finished);
        return finished.wait();
    }

    [[nodiscard]] QStringList holds() const
    {
        const auto checked = journal::verify(m_book->journal().database(), m_book->journal().key());
        return checked ? checked->faults : QStringList{checked.error().detail};
    }

    std::unique_ptr<JournalBuilder> m_book;
    std::unique_ptr<iyzico::Client> m_client;
    std::unique_ptr<till::Till> m_till;
    QString m_payment;
};

VEZNE_TEST(TestPermission)
#include "tst_permission.moc"
