// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of reporting prove about a cancel or refund of ours, and what they do not.
#include <QTest>

#include "core/till/undofinding.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using iyzico::ReportedUndo;
using journal::Kind;
using till::Presence;

Q_DECLARE_METATYPE(std::vector<vezne::iyzico::ReportedUndo>)

class TestUndoFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRows_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<std::vector<ReportedUndo>>("rows");
        QTest::addColumn<Presence>("presence");
        QTest::addColumn<Decimal>("sum");
        const auto row = [](const char *name, Kind kind, std::vector<ReportedUndo> rows, Presence presence,
                            int sum = 0) { QTest::newRow(name) << kind << rows << presence << lira(sum); };
        using P = Presence;
        const ReportedUndo done = undo(u"ours"_s, 40, 1);
        const ReportedUndo undecided = undo(u"ours"_s, 40, 2);
        const ReportedUndo failed = undo(u"ours"_s, 40, 2, u"10220"_s);
        const ReportedUndo declinedForNow = undo(u"ours"_s, 40, 2, u"10246"_s);
        const ReportedUndo timedOutThere = undo(u"ours"_s, 40, 2, u"10219"_s);
        const ReportedUndo withoutStatus = undo(u"ours"_s, 40, std::nullopt);
        const ReportedUndo doneByOthers = undo(u"theirs"_s, 60, 1);
        const ReportedUndo failedByOthers = undo(u"theirs"_s, 60, 2, u"10220"_s);
        const ReportedUndo undecidedByOthers = undo(u"theirs"_s, 60, 0);

        row("no refund at all", Kind::Refund, {}, P::Absent);
        row("a refund that is done", Kind::Refund, {done}, P::Found, 40);
        row("a refund over two lines", Kind::Refund, {done, undo(u"ours"_s, 5, 1)}, P::Found, 45);
        row("a refund with a status that nothing explains", Kind::Refund, {undecided}, P::NoWord);
        row("a refund of which one line is undecided", Kind::Refund, {done, undecided}, P::NoWord, 40);
        row("a refund that failed", Kind::Refund, {failed}, P::Failed);
        row("a refund that failed and was carried out after all", Kind::Refund, {failed, done}, P::Found, 40);
        row("a refund that is declined for now, which iyzico may yet make", Kind::Refund, {declinedForNow},
            P::NoWord);
        row("a refund of which iyzico does not know itself", Kind::Refund, {timedOutThere}, P::NoWord);
        row("a refund without a status, or with a word for one", Kind::Refund, {withoutStatus}, P::NoWord);
        row("another's refund", Kind::Refund, {doneByOthers}, P::Absent);
        row("a refund that names nobody, which may be ours", Kind::Refund, {undo({}, 60, 1)}, P::NoWord);
        row("a refund of ours beside one that names nobody", Kind::Refund, {done, undo({}, 60, 1)}, P::Found,
            40);
        row("a refund that names nobody and failed", Kind::Refund, {undo({}, 60, 2, u"10220"_s)}, P::Absent);
        row("another's undecided refund", Kind::Refund, {undecidedByOthers}, P::Absent);

        row("a cancel that is done", Kind::Cancel, {done}, P::Found, 100);
        row("another's cancel cancels the payment too", Kind::Cancel, {doneByOthers}, P::Found, 100);
        row("another's cancel beside ours that failed", Kind::Cancel, {failed, doneByOthers}, P::Found, 100);
        row("a cancel that failed", Kind::Cancel, {failed}, P::Failed);
        row("another's cancel that failed is not ours", Kind::Cancel, {failedByOthers}, P::Absent);
        row("an undecided cancel, whoever's", Kind::Cancel, {undecidedByOthers}, P::NoWord);
    }

    void readsTheRows()
    {
        QFETCH(const Kind, kind);
        QFETCH(const std::vector<ReportedUndo>, rows);
        journal::Operation change;
        change.id = u"ours"_s;
        change.kind = kind;
        change.amount = Money(100'00, Currency::TRY);
        iyzico::ReportedPayment payment;
        if (kind == Kind::Cancel) {
            payment.cancels = rows;
        } else { // each on a line of its own
            for (const ReportedUndo &refund : rows)
                payment.items.push_back({{}, {refund}});
        }
        const till::UndoFinding finding = till::findUndo(payment, change);
        QTEST(finding.presence, "presence");
        QTEST(finding.sum, "sum");
    }

private:
    static Decimal lira(int whole) { return Money(qint64(whole) * 100, Currency::TRY).toDecimal(); }
    static ReportedUndo undo(const QString &conversation, int amount, std::optional<int> status,
                             const QString &error = {})
    {
        return {.id = {},
                .conversationId = conversation,
                .amount = lira(amount),
                .status = status,
                .errorCode = error,
                .errorGroup = {}};
    }
};

VEZNE_TEST(TestUndoFinding)
#include "tst_undofinding.moc"
