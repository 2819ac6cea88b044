// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/account.h"

#include "core/base/istanbul.h"

namespace vezne::finance {

using namespace Qt::StringLiterals;
using iyzico::ReportedRow;
using iyzico::RowKind;
using journal::Kind;
using journal::Movement;

namespace {

const QString holdPhase = u"PRE_AUTH"_s;

void addUp(Decimal &sum, Decimal amount)
{
    sum = sum.plus(amount).value_or(sum);
}

/// A sum is known only while every part of it is.
void addUp(std::optional<Decimal> &sum, const std::optional<Decimal> &amount, bool isFirst)
{
    if (isFirst)
        sum = amount;
    else
        sum = sum && amount ? sum->plus(*amount) : std::nullopt;
}

class Builder
{
public:
    explicit Builder(const Books &books)
    {
        m_accounts.reserve(books.here.size());
        for (const Movement &movement : books.here)
            add(movement);
        for (const ReportedRow &row : books.there)
            add(row);
        addCaptured();
    }

    [[nodiscard]] std::vector<Account> take() { return std::move(m_accounts); }

private:
    Account &at(const QString &key)
    {
        auto found = m_places.constFind(key);
        if (found == m_places.cend()) {
            found = m_places.insert(key, m_accounts.size());
            m_accounts.emplace_back();
        }
        return m_accounts[*found];
    }

    void add(const Movement &movement)
    {
        Account &account = at(movement.payment);
        switch (movement.kind) {
        case Kind::Charge:
        case Kind::Preauth:
            if (account.known)
                return; // looked up twice
            account.known = &movement;
            if (movement.kind == Kind::Charge)
                account.taken.push_back(&movement);
            break;
        case Kind::Capture:
            account.taken.push_back(&movement);
            break;
        case Kind::Cancel:
            account.cancelled.push_back(&movement);
            break;
        case Kind::Refund:
            account.refunded.push_back(&movement);
            break;
        }
        if (!movement.paymentId.isEmpty())
            m_byPaymentId.insert(movement.paymentId, movement.payment);
    }

    /// A hold whose capture lies on a day that is not looked at.
    void addCaptured()
    {
        for (Account &account : m_accounts) {
            const bool isCaptured =
                account.known && account.known->kind == Kind::Preauth && !account.known->isHold;
            if (isCaptured && account.taken.empty())
                account.taken.push_back(account.known);
        }
    }

    Account &accountOf(const ReportedRow &row)
    {
        // The provider's payment id is the surer name: a conversation id may have been used twice.
        if (const auto payment = m_byPaymentId.constFind(row.paymentId);
            payment != m_byPaymentId.cend() && !row.paymentId.isEmpty())
            return at(*payment);
        const auto known = m_places.constFind(row.conversationId);
        if (known == m_places.cend() || row.conversationId.isEmpty()) {
            const QString name = !row.paymentId.isEmpty()        ? row.paymentId
                                 : !row.conversationId.isEmpty() ? row.conversationId
                                                                 : row.paymentTransactionId;
            return at(u"?/"_s + name);
        }
        const Account &account = m_accounts[*known];
        const QString &usual = account.known && !account.known->paymentId.isEmpty() ? account.known->paymentId
                                                                                    : account.paymentId;
        if (usual.isEmpty() || row.paymentId.isEmpty() || usual == row.paymentId)
            return at(row.conversationId);
        const Movement *first = account.known;
        Account &second = at(u"2/"_s + row.paymentId);
        second.known = first;
        second.isSecond = true;
        return second;
    }

    void add(const ReportedRow &row)
    {
        if (row.kind == RowKind::Other)
            return; // the provider's words are an open set; what is no money of a payment is not compared
        Account &account = accountOf(row);
        account.paymentId = row.paymentId;
        account.conversationId = row.conversationId;
        account.orderId = row.basketId;
        account.currency = row.currency;
        if (row.at)
            account.day = istanbul::day(*row.at);
        if (row.kind == RowKind::Refund)
            return addUp(account.refundedThere, row.price);
        if (row.kind == RowKind::Cancel) {
            // One row for each line, each with the whole payment's amount.
            const QString name = row.paymentId + u'/' + row.transactionId;
            if (!m_cancels.contains(name))
                addUp(account.cancelledThere, row.paidPrice);
            m_cancels.insert(name);
            return;
        }
        addPayment(row, account);
    }

    static void addPayment(const ReportedRow &row, Account &account)
    {
        if (row.phase == holdPhase) {
            account.isHoldListed = true;
            return addUp(account.heldThere, row.paidPrice);
        }
        const bool isFirst = !account.isListed;
        account.isListed = true;
        addUp(account.takenThere, row.paidPrice);
        addUp(account.commission, row.commission, isFirst);
        addUp(account.fee, row.fee, isFirst);
        addUp(account.payout, row.merchantPayout, isFirst);
    }

    std::vector<Account> m_accounts;
    QHash<QString, std::size_t> m_places;
    QHash<QString, QString> m_byPaymentId; ///< to operation ids
    QSet<QString> m_cancels;
};

} // namespace

std::vector<Account> accountsOf(const Books &books)
{
    return Builder(books).take();
}

Unknown unknownOf(const Books &books)
{
    QSet<QString> operations, paymentIds;
    for (const Movement &movement : books.here) {
        const bool isPayment = movement.kind == Kind::Charge || movement.kind == Kind::Preauth;
        if (!isPayment)
            continue;
        operations.insert(movement.operation);
        paymentIds.insert(movement.paymentId);
    }
    Unknown unknown;
    for (const ReportedRow &row : books.there) {
        if (operations.contains(row.conversationId) || paymentIds.contains(row.paymentId))
            continue;
        if (!row.conversationId.isEmpty())
            unknown.operations.insert(row.conversationId);
        if (!row.paymentId.isEmpty())
            unknown.paymentIds.insert(row.paymentId);
    }
    return unknown;
}

} // namespace vezne::finance
