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

const QDate day(2026, 9, 17);

Instant at(int hour, int minute = 0)
{
    return istanbul::startOf(day) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

Decimal decimal(const char *text)
{
    return Decimal::parse(QString::fromLatin1(text)).value();
}

/// A payment of 100.00 at noon whose operation is `id`; its payment id is `9` before that.
Movement paid(const QString &id, State state = State::Paid, Instant when = at(12))
{
    return {.operation = id,
            .payment = id,
            .kind = Kind::Charge,
            .state = state,
            .paymentId = u"9"_s + id,
            .orderId = u"S-"_s + id,
            .at = when,
            .amount = Money(10'000, Currency::TRY),
            .commission = decimal("3.49"),
            .fee = decimal("0.25"),
            .payout = decimal("96.26")};
}

Movement changed(const QString &payment, Kind kind, qint64 minor, State state = State::Done,
                 Instant when = at(13))
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

/// What iyzico lists of paid(id).
ReportedRow listed(const QString &id, const char *amount = "100")
{
    return {.kind = RowKind::Payment,
            .at = at(12),
            .transactionId = u"1"_s + id,
            .paymentTransactionId = u"1"_s + id,
            .paymentId = u"9"_s + id,
            .conversationId = id,
            .basketId = u"S-"_s + id,
            .phase = u"AUTH"_s,
            .price = decimal(amount),
            .paidPrice = decimal(amount),
            .commission = decimal("3.49"),
            .fee = decimal("0.25"),
            .merchantPayout = decimal("96.26")};
}

ReportedRow undone(const QString &id, RowKind kind, const char *amount, const QString &transaction = u"7"_s)
{
    ReportedRow row = listed(id);
    row.kind = kind;
    row.transactionId = transaction;
    row.price = decimal(amount);
    row.paidPrice = decimal("100"); // the whole payment's
    row.commission = row.fee = row.merchantPayout = std::nullopt;
    return row;
}

Reconciliation reconciled(std::vector<Movement> here, std::vector<ReportedRow> there)
{
    return reconcile({.name = day.toString(Qt::ISODate),
                      .first = day,
                      .last = day,
                      .now = at(36),
                      .here = std::move(here),
                      .there = std::move(there)});
}

/// `class cause subject here there` of every difference.
QStringList told(const Reconciliation &result)
{
    QStringList lines;
    for (const auto &difference : result.differences) {
        const auto amount = [](const std::optional<Decimal> &value) {
            return value ? value->toPlain() : u"-"_s;
        };
        lines << QStringList{word(difference.finding), word(difference.cause), word(difference.subject),
                             amount(difference.here), amount(difference.there)}
                     .join(u' ');
    }
    return lines;
}

using Here = std::vector<Movement>;
using There = std::vector<ReportedRow>;

ReportedRow without(ReportedRow row, std::optional<Decimal> ReportedRow::*member, const char *instead)
{
    row.*member = instead ? std::optional(decimal(instead)) : std::nullopt;
    return row;
}

ReportedRow named(ReportedRow row, const QString &paymentId)
{
    row.paymentId = paymentId;
    return row;
}

} // namespace

Q_DECLARE_METATYPE(Here)
Q_DECLARE_METATYPE(There)

class TestReconciliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatDiffers_data()
    {
        QTest::addColumn<Here>("here");
        QTest::addColumn<There>("there");
        QTest::addColumn<QStringList>("differences");
        QTest::addColumn<qint64>("matched");
        const auto row = [](const char *name, Here here, There there, QStringList differences,
                            qint64 matched) {
            QTest::newRow(name) << std::move(here) << std::move(there) << std::move(differences) << matched;
        };
        row("two empty books are equal", {}, {}, {}, 0);
        row("a payment that both know matches", {paid(u"a"_s)}, {listed(u"a"_s)}, {}, 1);
        row("lines of a payment are added up", {paid(u"a"_s)},
            {listed(u"a"_s, "0.30599401"), listed(u"a"_s, "99.69400599")},
            {u"fee_differs commission payment 3.49 6.98"_s}, 1);
        row("a payment without a trace here came from elsewhere", {}, {listed(u"a"_s)},
            {u"missing_here other_till payment - 100"_s}, 0);
        row("a payment that is not listed is missing there", {paid(u"a"_s)}, {},
            {u"missing_there not_listed payment 100 -"_s}, 0);
        row("an awaited result is named so", {paid(u"a"_s, State::Unknown)}, {listed(u"a"_s)},
            {u"missing_here result_awaited payment - 100"_s}, 0);
        row("what two persons must decide is awaited too", {paid(u"a"_s, State::Review)}, {listed(u"a"_s)},
            {u"missing_here result_awaited payment - 100"_s}, 0);
        row("a late charge is named so", {paid(u"a"_s, State::NotCharged)}, {listed(u"a"_s)},
            {u"missing_here taken_for_not_charged payment - 100"_s}, 0);
        row("a declined payment that was charged is alarming", {paid(u"a"_s, State::Declined)},
            {listed(u"a"_s)}, {u"missing_here declined_here payment - 100"_s}, 0);
        row("what was declined on both sides is nothing", {paid(u"a"_s, State::Declined)}, {}, {}, 0);
        row("an awaited payment that is not listed is no difference", {paid(u"a"_s, State::Unknown)}, {}, {},
            0);
        row("a conversation charged twice shows the second payment", {paid(u"a"_s)},
            {listed(u"a"_s), named(listed(u"a"_s), u"777"_s)},
            {u"missing_here charged_twice payment - 100"_s}, 1);
        row("another amount differs", {paid(u"a"_s)}, {listed(u"a"_s, "99.99")},
            {u"amount_differs amount payment 100 99.99"_s}, 0);
        row("a refund that both know matches", {paid(u"a"_s), changed(u"a"_s, Kind::Refund, 2'500)},
            {listed(u"a"_s), undone(u"a"_s, RowKind::Refund, "25")}, {}, 2);
        row("a refund spread over lines is added up", {paid(u"a"_s), changed(u"a"_s, Kind::Refund, 2'500)},
            {listed(u"a"_s), undone(u"a"_s, RowKind::Refund, "0.30599401", u"7"_s),
             undone(u"a"_s, RowKind::Refund, "24.69400599", u"8"_s)},
            {}, 2);
        row("a refund of an older payment matches by its payment", {changed(u"a"_s, Kind::Refund, 2'500)},
            {undone(u"a"_s, RowKind::Refund, "25")}, {}, 1);
        row("a refund made elsewhere is missing here", {paid(u"a"_s)},
            {listed(u"a"_s), undone(u"a"_s, RowKind::Refund, "25")},
            {u"missing_here undone_elsewhere refund - 25"_s}, 1);
        row("a refund that is not listed is missing there",
            {paid(u"a"_s), changed(u"a"_s, Kind::Refund, 2'500)}, {listed(u"a"_s)},
            {u"missing_there not_listed refund 25 -"_s}, 1);
        row("another refunded amount differs", {paid(u"a"_s), changed(u"a"_s, Kind::Refund, 2'500)},
            {listed(u"a"_s), undone(u"a"_s, RowKind::Refund, "30")},
            {u"refund_differs refund_amount refund 25 30"_s}, 1);
        row("the rest is a refund whose result is awaited",
            {paid(u"a"_s), changed(u"a"_s, Kind::Refund, 2'500),
             changed(u"a"_s, Kind::Refund, 500, State::Unknown)},
            {listed(u"a"_s), undone(u"a"_s, RowKind::Refund, "30")},
            {u"refund_differs result_awaited refund 25 30"_s}, 1);
        row("a cancel is counted once, whatever its lines",
            {paid(u"a"_s), changed(u"a"_s, Kind::Cancel, 10'000)},
            {listed(u"a"_s), undone(u"a"_s, RowKind::Cancel, "40"), undone(u"a"_s, RowKind::Cancel, "60")},
            {}, 2);
        row("cancelled there and refunded here is said so",
            {paid(u"a"_s), changed(u"a"_s, Kind::Refund, 10'000)},
            {listed(u"a"_s), undone(u"a"_s, RowKind::Cancel, "100")},
            {u"refund_differs undone_otherwise cancel 100 100"_s}, 1);
        row("another commission differs", {paid(u"a"_s)},
            {without(listed(u"a"_s), &ReportedRow::commission, "4.00")},
            {u"fee_differs commission payment 3.49 4"_s}, 1);
        row("another fee differs", {paid(u"a"_s)}, {without(listed(u"a"_s), &ReportedRow::fee, "0.50")},
            {u"fee_differs fee payment 0.25 0.5"_s}, 1);
        row("another payout differs", {paid(u"a"_s)},
            {without(listed(u"a"_s), &ReportedRow::merchantPayout, "90")},
            {u"fee_differs payout payment 96.26 90"_s}, 1);
        row("rounding is no difference of fees", {paid(u"a"_s)},
            {without(listed(u"a"_s), &ReportedRow::commission, "3.49499999")}, {}, 1);
        row("a fee that is not told is not compared", {paid(u"a"_s)},
            {without(listed(u"a"_s), &ReportedRow::commission, nullptr)}, {}, 1);
    }

    void findsWhatDiffers()
    {
        QFETCH(Here, here);
        QFETCH(There, there);
        QFETCH(QStringList, differences);
        QFETCH(qint64, matched);
        const Reconciliation result = reconciled(here, there);
        QCOMPARE(told(result), differences);
        QCOMPARE(result.comparison.matched, matched);
    }

    void theGravestComesFirstAndSumsAgreeWithTheGaps()
    {
        const Reconciliation result =
            reconciled({paid(u"a"_s), paid(u"b"_s), paid(u"c"_s), changed(u"c"_s, Kind::Refund, 2'500)},
                       {without(listed(u"a"_s), &ReportedRow::fee, "1"), listed(u"d"_s), listed(u"c"_s),
                        undone(u"c"_s, RowKind::Refund, "30")});
        QStringList findings;
        Decimal gaps;
        for (const auto &difference : result.differences) {
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
        const Movement late = paid(u"a"_s, State::Paid, at(23, 59));
        const Reconciliation own = reconciled({late}, {});
        QCOMPARE(told(own), QStringList{u"missing_there not_listed_yet payment 100 -"_s});

        ReportedRow row = listed(u"a"_s);
        row.at = at(24, 1);
        const QDate next = day.addDays(1);
        const Reconciliation after = reconcile(
            {.name = u"next"_s, .first = next, .last = next, .now = at(72), .here = {late}, .there = {row}});
        QCOMPARE(told(after), QStringList());
        QCOMPARE(after.comparison.matched, qint64(1));
        QCOMPARE(after.elsewhere.size(), std::size_t(1));
        QCOMPARE(after.elsewhere.front().payment, u"a"_s);

        // Compared once more after that, its own day does not miss it.
        const Reconciliation again = reconcile({.name = u"own"_s,
                                                .first = day,
                                                .last = day,
                                                .now = at(72),
                                                .here = {late},
                                                .there = {},
                                                .paymentsElsewhere = {u"a"_s}});
        QCOMPARE(told(again), QStringList());
    }

    void aHoldTakesNothingUntilItIsCaptured()
    {
        Movement hold = paid(u"a"_s);
        hold.kind = Kind::Preauth;
        hold.isHold = true;
        ReportedRow row = listed(u"a"_s);
        row.phase = u"PRE_AUTH"_s;
        QCOMPARE(told(reconciled({hold}, {row})), QStringList());
        QCOMPARE(told(reconciled({hold}, {})), QStringList()); // whether holds are listed is not documented
        QCOMPARE(told(reconciled({}, {row})), QStringList{u"missing_here other_till payment - 100"_s});
        row.phase = u"POST_AUTH"_s;
        QCOMPARE(told(reconciled({hold}, {row})),
                 QStringList{u"missing_here captured_elsewhere payment - 100"_s});

        Movement captured = changed(u"a"_s, Kind::Capture, 10'000);
        hold.isHold = false;
        QCOMPARE(told(reconciled({hold, captured}, {row})), QStringList());
        QCOMPARE(told(reconciled({hold}, {row})),
                 QStringList()); // captured on a later day, listed on the hold's
    }

    void ofAPartOfTheListNothingIsMissing()
    {
        const Reconciliation result = reconcile({.first = day,
                                                 .last = day,
                                                 .now = at(36),
                                                 .here = {paid(u"a"_s), paid(u"b"_s)},
                                                 .there = {listed(u"a"_s)},
                                                 .isPartial = true});
        QCOMPARE(told(result), QStringList());
        QCOMPARE(result.comparison.matched, qint64(1));
    }
};

VEZNE_TEST(TestReconciliation)
#include "tst_reconciliation.moc"
