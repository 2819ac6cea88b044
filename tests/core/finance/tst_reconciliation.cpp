// SPDX-License-Identifier: GPL-3.0-or-later
// Two books, put side by side.
#include "core/finance/reconciliation.h"

#include <QTest>

#include "core/base/istanbul.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::finance;
using iyzico::ReportedRow;
using iyzico::RowKind;
using journal::Kind;
using journal::Movement;
using journal::State;

namespace {

const QDate bookDay(2026, 9, 17);

Instant bookTime(int hour, int minute = 0)
{
    return istanbul::startOf(bookDay) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

Decimal bookAmount(const char *text)
{
    return Decimal::parse(QString::fromLatin1(text)).value();
}

/// A payment of 100.00 at noon whose operation is `id`; its payment id is `9` before that.
Movement paidHere(const QString &id, State state = State::Paid, Instant when = bookTime(12))
{
    return {.operation = id,
            .payment = id,
            .kind = Kind::Charge,
            .state = state,
            .paymentId = u"9"_s + id,
            .orderId = u"S-"_s + id,
            .at = when,
            .amount = Money(10'000, Currency::TRY),
            .commission = bookAmount("3.49"),
            .fee = bookAmount("0.25"),
            .payout = bookAmount("96.26")};
}

Movement changedHere(const QString &payment, Kind kind, qint64 minor, State state = State::Done,
                     Instant when = bookTime(13))
{
    return {.operation = payment + u"-change"_s + QString::number(minor),
            .payment = payment,
            .kind = kind,
            .state = state,
            .paymentId = u"9"_s + payment,
            .orderId = u"S-"_s + payment,
            .at = when,
            .amount = Money(minor, Currency::TRY)};
}

/// What iyzico lists of paidHere(id).
ReportedRow listedThere(const QString &id, const char *amount = "100")
{
    return {.kind = RowKind::Payment,
            .at = bookTime(12),
            .transactionId = u"1"_s + id,
            .paymentTransactionId = u"1"_s + id,
            .paymentId = u"9"_s + id,
            .conversationId = id,
            .basketId = u"S-"_s + id,
            .phase = u"AUTH"_s,
            .price = bookAmount(amount),
            .paidPrice = bookAmount(amount),
            .commission = bookAmount("3.49"),
            .fee = bookAmount("0.25"),
            .merchantPayout = bookAmount("96.26")};
}

ReportedRow undoneThere(const QString &id, RowKind kind, const char *amount,
                        const QString &transaction = u"7"_s)
{
    ReportedRow row = listedThere(id);
    row.kind = kind;
    row.transactionId = transaction;
    row.price = bookAmount(amount);
    row.paidPrice = bookAmount("100"); // the whole payment's
    row.commission = row.fee = row.merchantPayout = std::nullopt;
    return row;
}

Reconciliation reconciledBooks(std::vector<Movement> here, std::vector<ReportedRow> there)
{
    return reconcile({.name = bookDay.toString(Qt::ISODate),
                      .first = bookDay,
                      .last = bookDay,
                      .now = bookTime(36),
                      .here = std::move(here),
                      .there = std::move(there)});
}

/// `class cause subject here there` of every difference.
QStringList findingsOf(const Reconciliation &result)
{
    QStringList lines;
    for (const auto &difference : result.findings.differences) {
        const auto amount = [](const std::optional<Decimal> &value) {
            return value ? value->toPlain() : u"-"_s;
        };
        lines << QStringList{word(difference.finding), word(difference.cause), word(difference.subject),
                             amount(difference.here), amount(difference.there)}
                     .join(u' ');
    }
    return lines;
}

using HereBook = std::vector<Movement>;
using ThereBook = std::vector<ReportedRow>;

ReportedRow withMember(ReportedRow row, std::optional<Decimal> ReportedRow::*member, const char *instead)
{
    row.*member = instead ? std::optional(bookAmount(instead)) : std::nullopt;
    return row;
}

ReportedRow withPaymentId(ReportedRow row, const QString &paymentId)
{
    row.paymentId = paymentId;
    return row;
}

} // namespace

Q_DECLARE_METATYPE(HereBook)
Q_DECLARE_METATYPE(ThereBook)

class TestReconciliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatDiffers_data()
    {
        QTest::addColumn<HereBook>("here");
        QTest::addColumn<ThereBook>("there");
        QTest::addColumn<QStringList>("differences");
        QTest::addColumn<qint64>("matched");
        const auto row = [](const char *name, HereBook here, ThereBook there, QStringList differences,
                            qint64 matched) {
            QTest::newRow(name) << std::move(here) << std::move(there) << std::move(differences) << matched;
        };
        row("two empty books are equal", {}, {}, {}, 0);
        row("a payment that both know matches", {paidHere(u"a"_s)}, {listedThere(u"a"_s)}, {}, 1);
        row("lines of a payment are added up", {paidHere(u"a"_s)},
            {listedThere(u"a"_s, "0.30599401"), listedThere(u"a"_s, "99.69400599")},
            {u"fee_differs commission payment 3.49 6.98"_s}, 1);
        row("a payment without a trace here came from elsewhere", {}, {listedThere(u"a"_s)},
            {u"missing_here other_till payment - 100"_s}, 0);
        row("a payment that is not listed is missing there", {paidHere(u"a"_s)}, {},
            {u"missing_there not_listed payment 100 -"_s}, 0);
        row("an awaited result is named so", {paidHere(u"a"_s, State::Unknown)}, {listedThere(u"a"_s)},
            {u"missing_here result_awaited payment - 100"_s}, 0);
        row("what two persons must decide is awaited too", {paidHere(u"a"_s, State::Review)},
            {listedThere(u"a"_s)}, {u"missing_here result_awaited payment - 100"_s}, 0);
        row("a late charge is named so", {paidHere(u"a"_s, State::NotCharged)}, {listedThere(u"a"_s)},
            {u"missing_here taken_for_not_charged payment - 100"_s}, 0);
        row("a declined payment that was charged is alarming", {paidHere(u"a"_s, State::Declined)},
            {listedThere(u"a"_s)}, {u"missing_here declined_here payment - 100"_s}, 0);
        row("what was declined on both sides is nothing", {paidHere(u"a"_s, State::Declined)}, {}, {}, 0);
        row("an awaited payment that is not listed is no difference", {paidHere(u"a"_s, State::Unknown)}, {},
            {}, 0);
        row("a conversation charged twice shows the second payment", {paidHere(u"a"_s)},
            {listedThere(u"a"_s), withPaymentId(listedThere(u"a"_s), u"777"_s)},
            {u"missing_here charged_twice payment - 100"_s}, 1);
        row("another amount differs", {paidHere(u"a"_s)}, {listedThere(u"a"_s, "99.99")},
            {u"amount_differs amount payment 100 99.99"_s}, 0);
        row("a refund that both know matches", {paidHere(u"a"_s), changedHere(u"a"_s, Kind::Refund, 2'500)},
            {listedThere(u"a"_s), undoneThere(u"a"_s, RowKind::Refund, "25")}, {}, 2);
        row("a refund spread over lines is added up",
            {paidHere(u"a"_s), changedHere(u"a"_s, Kind::Refund, 2'500)},
            {listedThere(u"a"_s), undoneThere(u"a"_s, RowKind::Refund, "0.30599401", u"7"_s),
             undoneThere(u"a"_s, RowKind::Refund, "24.69400599", u"8"_s)},
            {}, 2);
        row("a refund of an older payment matches by its payment", {changedHere(u"a"_s, Kind::Refund, 2'500)},
            {undoneThere(u"a"_s, RowKind::Refund, "25")}, {}, 1);
        row("a refund made elsewhere is missing here", {paidHere(u"a"_s)},
            {listedThere(u"a"_s), undoneThere(u"a"_s, RowKind::Refund, "25")},
            {u"missing_here undone_elsewhere refund - 25"_s}, 1);
        row("a refund that is not listed is missing there",
            {paidHere(u"a"_s), changedHere(u"a"_s, Kind::Refund, 2'500)}, {listedThere(u"a"_s)},
            {u"missing_there not_listed refund 25 -"_s}, 1);
        row("another refunded amount differs", {paidHere(u"a"_s), changedHere(u"a"_s, Kind::Refund, 2'500)},
            {listedThere(u"a"_s), undoneThere(u"a"_s, RowKind::Refund, "30")},
            {u"refund_differs refund_amount refund 25 30"_s}, 1);
        row("the rest is a refund whose result is awaited",
            {paidHere(u"a"_s), changedHere(u"a"_s, Kind::Refund, 2'500),
             changedHere(u"a"_s, Kind::Refund, 500, State::Unknown)},
            {listedThere(u"a"_s), undoneThere(u"a"_s, RowKind::Refund, "30")},
            {u"refund_differs result_awaited refund 25 30"_s}, 1);
        row("a cancel is counted once, whatever its lines",
            {paidHere(u"a"_s), changedHere(u"a"_s, Kind::Cancel, 10'000)},
            {listedThere(u"a"_s), undoneThere(u"a"_s, RowKind::Cancel, "40"),
             undoneThere(u"a"_s, RowKind::Cancel, "60")},
            {}, 2);
        row("cancelled there and refunded here is said so",
            {paidHere(u"a"_s), changedHere(u"a"_s, Kind::Refund, 10'000)},
            {listedThere(u"a"_s), undoneThere(u"a"_s, RowKind::Cancel, "100")},
            {u"refund_differs undone_otherwise cancel 100 100"_s}, 1);
        row("another commission differs", {paidHere(u"a"_s)},
            {withMember(listedThere(u"a"_s), &ReportedRow::commission, "4.00")},
            {u"fee_differs commission payment 3.49 4"_s}, 1);
        row("another fee differs", {paidHere(u"a"_s)},
            {withMember(listedThere(u"a"_s), &ReportedRow::fee, "0.50")},
            {u"fee_differs fee payment 0.25 0.5"_s}, 1);
        row("another payout differs", {paidHere(u"a"_s)},
            {withMember(listedThere(u"a"_s), &ReportedRow::merchantPayout, "90")},
            {u"fee_differs payout payment 96.26 90"_s}, 1);
        row("rounding is no difference of fees", {paidHere(u"a"_s)},
            {withMember(listedThere(u"a"_s), &ReportedRow::commission, "3.49499999")}, {}, 1);
        row("a fee that is not told is not compared", {paidHere(u"a"_s)},
            {withMember(listedThere(u"a"_s), &ReportedRow::commission, nullptr)}, {}, 1);
    }

    void findsWhatDiffers()
    {
        QFETCH(HereBook, here);
        QFETCH(ThereBook, there);
        QFETCH(QStringList, differences);
        QFETCH(qint64, matched);
        const Reconciliation result = reconciledBooks(here, there);
        QCOMPARE(findingsOf(result), differences);
        QCOMPARE(result.comparison.matched, matched);
    }

    void theGravestComesFirstAndSumsAgreeWithTheGaps()
    {
        const Reconciliation result = reconciledBooks(
            {paidHere(u"a"_s), paidHere(u"b"_s), paidHere(u"c"_s), changedHere(u"c"_s, Kind::Refund, 2'500)},
            {withMember(listedThere(u"a"_s), &ReportedRow::fee, "1"), listedThere(u"d"_s),
             listedThere(u"c"_s), undoneThere(u"c"_s, RowKind::Refund, "30")});
        QStringList findings;
        Decimal gaps;
        for (const auto &difference : result.findings.differences) {
            findings << word(difference.finding);
            if (difference.subject == journal::Subject::Payment &&
                difference.finding != journal::Finding::FeeDiffers)
                gaps = gaps.plus(difference.gap()).value();
        }
        QCOMPARE(findings,
                 (QStringList{u"missing_here"_s, u"missing_there"_s, u"refund_differs"_s, u"fee_differs"_s}));
        const auto sums = result.comparison.sums.value(Currency::TRY);
        QCOMPARE(sums.takenHere.toPlain(), u"300"_s);
        QCOMPARE(sums.takenThere.toPlain(), u"300"_s);
        QCOMPARE(gaps.toPlain(), u"0"_s);
        QCOMPARE(sums.givenHere.toPlain(), u"25"_s);
        QCOMPARE(sums.givenThere.toPlain(), u"30"_s);
    }

    void aroundMidnightTheOtherDayCounts()
    {
        // Sent before midnight, listed on the next day.
        const Movement late = paidHere(u"a"_s, State::Paid, bookTime(23, 59));
        const Reconciliation own = reconciledBooks({late}, {});
        QCOMPARE(findingsOf(own), QStringList{u"missing_there not_listed_yet payment 100 -"_s});

        ReportedRow row = listedThere(u"a"_s);
        row.at = bookTime(24, 1);
        const QDate next = bookDay.addDays(1);
        const Reconciliation after = reconcile({.name = u"next"_s,
                                                .first = next,
                                                .last = next,
                                                .now = bookTime(72),
                                                .here = {late},
                                                .there = {row}});
        QCOMPARE(findingsOf(after), QStringList());
        QCOMPARE(after.comparison.matched, qint64(1));
        QCOMPARE(after.findings.elsewhere.size(), std::size_t(1));
        QCOMPARE(after.findings.elsewhere.front().payment, u"a"_s);

        // Compared once more after that, its own day does not miss it.
        const Reconciliation again = reconcile({.name = u"own"_s,
                                                .first = bookDay,
                                                .last = bookDay,
                                                .now = bookTime(72),
                                                .here = {late},
                                                .there = {},
                                                .paymentsElsewhere = {u"a"_s}});
        QCOMPARE(findingsOf(again), QStringList());
    }

    void aHoldTakesNothingUntilItIsCaptured()
    {
        Movement hold = paidHere(u"a"_s);
        hold.kind = Kind::Preauth;
        hold.isHold = true;
        ReportedRow row = listedThere(u"a"_s);
        row.phase = u"PRE_AUTH"_s;
        QCOMPARE(findingsOf(reconciledBooks({hold}, {row})), QStringList());
        QCOMPARE(findingsOf(reconciledBooks({hold}, {})),
                 QStringList()); // whether holds are listed is not documented
        QCOMPARE(findingsOf(reconciledBooks({}, {row})),
                 QStringList{u"missing_here other_till payment - 100"_s});
        row.phase = u"POST_AUTH"_s;
        QCOMPARE(findingsOf(reconciledBooks({hold}, {row})),
                 QStringList{u"missing_here captured_elsewhere payment - 100"_s});

        Movement captured = changedHere(u"a"_s, Kind::Capture, 10'000);
        hold.isHold = false;
        QCOMPARE(findingsOf(reconciledBooks({hold, captured}, {row})), QStringList());
        QCOMPARE(findingsOf(reconciledBooks({hold}, {row})),
                 QStringList()); // captured on a later day, listed on the hold's
    }

    void ofAPartOfTheListNothingIsMissing()
    {
        const Reconciliation result = reconcile({.first = bookDay,
                                                 .last = bookDay,
                                                 .now = bookTime(36),
                                                 .here = {paidHere(u"a"_s), paidHere(u"b"_s)},
                                                 .there = {listedThere(u"a"_s)},
                                                 .isPartial = true});
        QCOMPARE(findingsOf(result), QStringList());
        QCOMPARE(result.comparison.matched, qint64(1));
    }
};

VEZNE_TEST(TestReconciliation)
#include "tst_reconciliation.moc"
