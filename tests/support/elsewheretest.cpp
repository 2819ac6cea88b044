// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/elsewheretest.h"

#include <QSignalSpy>

#include "core/base/istanbul.h"
#include "core/finance/reconciler.h"
#include "core/journal/check/verify.h"

namespace vezne::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::Kind;
using journal::Problem;
using journal::State;
using till::CheckedPayment;
using till::ElsewhereEnd;
using till::ElsewhereIntake;

namespace {
constexpr int elsewherePatience = 15'000;
} // namespace

void ElsewhereTest::init()
{
    m_shop = std::make_unique<Shop>();
}

QString ElsewhereTest::payElsewhere(const QList<Item> &items, const QString &conversation,
                                    const QByteArray &path)
{
    const auto answer = m_shop->sandbox().post(path, paymentRequest(conversation, items));
    return exact(answer).value("paymentId"_L1).toString();
}

bool ElsewhereTest::cancelElsewhere(const QString &paymentId)
{
    return verdict(m_shop->sandbox().post("/payment/cancel", {{u"paymentId"_s, paymentId}})) == u"success"_s;
}

bool ElsewhereTest::refundElsewhere(const QString &paymentId, const QString &amount)
{
    return verdict(m_shop->sandbox().post(
               "/v2/payment/refund", {{u"paymentId"_s, paymentId}, {u"price"_s, amount}})) == u"success"_s;
}

QString ElsewhereTest::hold()
{
    till::Sale sale = m_shop->sale(10'000);
    sale.taking = iyzico::Taking::Hold;
    const auto attempt = m_shop->till().charge(sale, Shop::card());
    if (!attempt)
        return {};
    QSignalSpy finished(*attempt, &till::Attempt::finished);
    const QString operation = (*attempt)->operation();
    return finished.wait(elsewherePatience) ? operation : QString();
}

bool ElsewhereTest::captureElsewhere(const QString &paymentId, const Money &amount)
{
    return verdict(m_shop->sandbox().post("/payment/postauth", {{u"paymentId"_s, paymentId},
                                                                {u"paidPrice"_s, amount.toWire()},
                                                                {u"currency"_s, u"TRY"_s},
                                                                {u"ip"_s, u"127.0.0.1"_s}})) == u"success"_s;
}

void ElsewhereTest::passADay()
{
    m_shop->clock().advance(25h);
    QVERIFY(m_shop->sandbox().setClock(istanbul::dateTime(m_shop->clock().now())));
}

QString ElsewhereTest::loseAndGiveUp(const QString &path, Kind kind, const QString &payment,
                                     const Money &amount)
{
    const bool isLost = m_shop->sandbox().fault(path, u"drop-after-commit"_s);
    const auto attempt = change(kind, payment, amount);
    if (!isLost || !attempt)
        return {};
    QSignalSpy finished(*attempt, &till::Attempt::finished);
    if (!finished.wait(elsewherePatience))
        return {};
    const QString id = (*attempt)->operation();
    const bool isGivenUp = m_shop->journal().move(id, State::Unknown, State::NotDone, {}).has_value();
    passADay();
    return isGivenUp ? id : QString();
}

ElsewhereIntake *ElsewhereTest::make(const QString &paymentId, const QString &why)
{
    return new ElsewhereIntake(m_shop->journal(), m_shop->till().client(), m_shop->till().recovery().budget(),
                               {.paymentId = paymentId, .at = m_shop->clock().now(), .why = why},
                               Language::Turkish, this);
}

ElsewhereEnd ElsewhereTest::takeIn(const QString &paymentId)
{
    auto *intake = make(paymentId, u"iyzico panelinden yapılmış"_s);
    QSignalSpy finished(intake, &ElsewhereIntake::finished);
    if (!intake->start(m_shop->till().roster()) || !finished.wait(elsewherePatience))
        return {.word = ElsewhereEnd::Word::Refused};
    return finished.first().first().value<ElsewhereEnd>();
}

std::vector<till::Mismatch> ElsewhereTest::mismatchesOf(const QString &paymentId)
{
    auto *check =
        new till::PaymentCheck(m_shop->journal(), m_shop->till().client(), m_shop->till().recovery().budget(),
                               paymentId, Language::Turkish, this);
    QSignalSpy finished(check, &till::PaymentCheck::finished);
    check->start();
    if (!finished.wait(elsewherePatience))
        return {till::Mismatch{}};
    return finished.first().first().value<CheckedPayment>().mismatches;
}

qint64 ElsewhereTest::openDifferences(QDate day)
{
    finance::Reconciler reconciler(m_shop->journal(), m_shop->till().client(),
                                   m_shop->till().recovery().budget(),
                                   [](access::Action) { return journal::Result<void>(); });
    QSignalSpy finished(&reconciler, &finance::Reconciler::finished);
    if (!reconciler.start(day, day, finance::Reconciler::Again::Everything) ||
        !finished.wait(elsewherePatience))
        return -1;
    const auto book = m_shop->journal().reader().reconciliation();
    return book.comparisons(journal::Source::Iyzico, day, day)->front().open;
}

journal::Result<till::Attempt *> ElsewhereTest::change(Kind kind, const QString &payment, const Money &amount)
{
    return m_shop->till().change(
        {.kind = kind, .payment = payment, .amount = amount, .reason = u"buyer_request"_s});
}

State ElsewhereTest::refund(const QString &payment, const Money &amount)
{
    return m_shop->change(Kind::Refund, payment, amount);
}

Problem ElsewhereTest::changeError(Kind kind, const QString &payment, const Money &amount)
{
    const auto attempt = change(kind, payment, amount);
    return attempt ? Problem::Incomplete : attempt.error().problem;
}

bool ElsewhereTest::isWhole()
{
    return journal::verify(m_shop->journal().database(), JournalBuilder::key())->faults.isEmpty();
}

} // namespace vezne::test
