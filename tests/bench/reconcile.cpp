// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reconcile.h"

#include "core/base/istanbul.h"
#include "core/finance/reconciler.h"
#include "tests/bench/raw.h"
#include "tests/bench/samples.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using iyzico::ReportedRow;
using iyzico::RowKind;
using journal::Kind;
using journal::Movement;
using journal::State;

namespace {

constexpr int changedEvery = 100;

QDate fullestDay(const journal::Database &database)
{
    const auto day =
        require(database.value(u"SELECT day FROM day ORDER BY last_seq - first_seq DESC LIMIT 1"_s));
    return QDate::fromJulianDay(day.toLongLong());
}

/// What the provider would list of one movement; nothing of what moved nothing.
std::optional<ReportedRow> listed(const Movement &movement)
{
    const bool isPayment = movement.kind == Kind::Charge && journal::isCollected(movement.state);
    const bool isUndo =
        (movement.kind == Kind::Refund || movement.kind == Kind::Cancel) && movement.state == State::Done;
    if (!isPayment && !isUndo)
        return std::nullopt;
    const Decimal amount = movement.amount.toDecimal();
    return ReportedRow{.kind = isPayment                       ? RowKind::Payment
                               : movement.kind == Kind::Refund ? RowKind::Refund
                                                               : RowKind::Cancel,
                       .at = movement.at,
                       .transactionId = movement.operation,
                       .paymentTransactionId = movement.operation,
                       .paymentId = movement.paymentId,
                       .conversationId = movement.payment,
                       .basketId = movement.orderId,
                       .phase = u"AUTH"_s,
                       .currency = movement.amount.currency(),
                       .price = amount,
                       .paidPrice = amount,
                       .commission = movement.commission,
                       .fee = movement.fee,
                       .merchantPayout = movement.payout};
}

} // namespace

void measureReconcile(const QString &file)
{
    SystemClock clock;
    QByteArray secret("sandbox-vezne-secret-key");
    const auto journal =
        require(journal::Journal::open(file, journal::chainKeyFrom(SecretBytes::taking(secret)), clock, 5s));
    const QDate day = fullestDay(journal->database());
    finance::Books books{.name = day.toString(Qt::ISODate), .first = day, .last = day, .now = clock.now()};
    const auto movements = require(
        journal->reader().movements().between(istanbul::startOf(day), istanbul::startOf(day.addDays(1))));
    for (const Movement &movement : movements) {
        auto row = listed(movement);
        if (!row)
            continue;
        if (books.there.size() % changedEvery == 0)
            row->paidPrice = row->paidPrice.plus(Decimal::fromUnits(Decimal::one)).value();
        books.there.push_back(*row);
    }
    const auto rows = books.there.size();
    const Raw raw(file);
    QSqlQuery query = raw.prepared(
        u"SELECT %1 FROM operation WHERE created_at >= ? AND created_at < ?"_s.arg(allColumns()));
    Samples reference;
    Samples compare;
    Samples keep;
    std::size_t differences = 0;
    for (int i = 0; i < 5; ++i) {
        finance::Reconciliation found;
        reference.time([&] {
            Raw::each(query,
                      {qint64(istanbul::startOf(day).time_since_epoch().count()),
                       qint64(istanbul::startOf(day.addDays(1)).time_since_epoch().count())},
                      [](const QSqlQuery &row) { (void)journal::OperationFields::all().read(row); });
        });
        compare.time([&] { found = require(finance::compareWith(journal->reader(), books)); });
        keep.time(
            [&] { require(journal->reader().reconciliation().keep(found.comparison, found.findings)); });
        differences = found.findings.differences.size();
    }
    printLine(
        qPrintable(u"reconcile a day of %1 rows: read and compare, against reading it once"_s.arg(rows)),
        compare.median(), reference.median(), "together under 3 s");
    printLine(qPrintable(u"reconcile a day of %1 rows: keep %2 differences"_s.arg(rows).arg(differences)),
              keep.median(), reference.median(), "");
}

} // namespace vezne::bench
