// SPDX-License-Identifier: GPL-3.0-or-later
// Every action by every role, against the table that people read: docs/roles.md.
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "core/access/limits.h"
#include "core/access/matrix.h"
#include "tests/support/places.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using namespace vezne::access;

Q_DECLARE_METATYPE(vezne::access::Role)

namespace {

QString printed(Right right)
{
    switch (right) {
    case Right::No:
        return u"no"_s;
    case Right::Yes:
        return u"yes"_s;
    case Right::WithinLimits:
        return u"within limits"_s;
    case Right::FourEyes:
        return u"four eyes"_s;
    }
    Q_UNREACHABLE();
}

QStringList printedMatrix()
{
    QStringList lines{u"| action | cashier | finance | admin | owner |"_s, u"|---|---|---|---|---|"_s};
    for (const Action action : allActions) {
        QStringList cells{u"`%1`"_s.arg(word(action))};
        for (const Role role : allRoles)
            cells.append(printed(rightOf(action, role)));
        lines.append(u"| %1 |"_s.arg(cells.join(u" | "_s)));
    }
    return lines;
}

constexpr Action moneyActions[]{Action::Charge,    Action::CancelOwn, Action::CancelAny,
                                Action::AskRefund, Action::Refund,    Action::RefundAboveLimit,
                                Action::Capture,   Action::AskResult, Action::SettleReview};

} // namespace

class TestMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentPrintsTheTableInForce()
    {
        QFile file(test::sourcePath(u"docs/roles.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList all = QString::fromUtf8(file.readAll()).split('\n'_L1);
        QStringList table;
        for (const QString &line : all) {
            if (line.startsWith("| action"_L1) || (!table.isEmpty() && line.startsWith('|'_L1)))
                table.append(line);
            else if (!table.isEmpty())
                break;
        }
        QCOMPARE(table.join('\n'_L1), printedMatrix().join('\n'_L1));
    }

    void anAdminHasNoRightOverMoney()
    {
        for (const Action action : moneyActions)
            QCOMPARE(rightOf(action, Role::Admin), Right::No);
    }

    void aCashierGivesNoMoneyBackAlone()
    {
        for (const Action action : {Action::CancelAny, Action::Refund, Action::RefundAboveLimit,
                                    Action::Capture, Action::SettleReview})
            QCOMPARE(rightOf(action, Role::Cashier), Right::No);
        QCOMPARE(rightOf(Action::CancelOwn, Role::Cashier), Right::WithinLimits);
    }

    void onlyAnOwnerKeepsOwners()
    {
        for (const Role role : allRoles)
            QCOMPARE(rightOf(Action::ManageOwners, role) == Right::Yes, role == Role::Owner);
    }

    void anOwnerMayEverything()
    {
        for (const Action action : allActions)
            QVERIFY(rightOf(action, Role::Owner) != Right::No);
    }

    void cancelling_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("refusal"); // -1: none

        const int no = static_cast<int>(Refusal::NoRight);
        const int above = static_cast<int>(Refusal::AboveLimit);
        QTest::newRow("a cashier's own, at the limit and the last minute")
            << Role::Cashier << qint64(200'000) << true << 15 << -1;
        QTest::newRow("a kuruş above the limit") << Role::Cashier << qint64(200'001) << true << 1 << above;
        QTest::newRow("a minute too late") << Role::Cashier << qint64(100) << true << 16 << above;
        QTest::newRow("a colleague's") << Role::Cashier << qint64(100) << false << 1 << no;
        QTest::newRow("finance cancels anybody's")
            << Role::Finance << qint64(9'000'000) << false << 600 << -1;
        QTest::newRow("so does the owner") << Role::Owner << qint64(9'000'000) << false << 600 << -1;
        QTest::newRow("an admin not even their own") << Role::Admin << qint64(100) << true << 1 << no;
    }

    void cancelling()
    {
        QFETCH(const Role, role);
        QFETCH(const qint64, amount);
        QFETCH(const bool, isOwn);
        QFETCH(const int, minutes);
        QFETCH(const int, refusal);
        const auto refused = refusalOfCancel(
            role, Limits(),
            {.amount = Money(amount, Currency::TRY), .isOwn = isOwn, .age = std::chrono::minutes(minutes)});
        QCOMPARE(refused ? static_cast<int>(*refused) : -1, refusal);
    }

    void aForeignAmountIsAboveEveryLimit()
    {
        QVERIFY(isAbove(Money(1, Currency::USD), Limits().cashierCancel));
        QCOMPARE(refundAction(Limits(), Money(1, Currency::EUR)), Action::RefundAboveLimit);
        QCOMPARE(refundAction(Limits(), Money(1'000'000, Currency::TRY)), Action::Refund);
        QCOMPARE(refundAction(Limits(), Money(1'000'001, Currency::TRY)), Action::RefundAboveLimit);
    }
};

VEZNE_TEST(TestMatrix)
#include "tst_matrix.moc"
