// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/depositmatch.h"

#include <algorithm>

#include "core/base/fold.h"

namespace vezne::finance {

using namespace Qt::StringLiterals;
using journal::Cause;
using journal::Difference;
using journal::Finding;
using journal::Payout;
using journal::Subject;

namespace {

constexpr int longestWay = 10; // days from a payout to the bank: a weekend and holidays
constexpr int usualWay = 3;    // days; what is younger may still come
constexpr std::size_t longestRun = 31;
constexpr Decimal kurus = Decimal::fromUnits(Decimal::one / 100);

Decimal added(Decimal a, Decimal b)
{
    return a.plus(b).value_or(a);
}

/// Payouts are told to eight places and paid in kuruş.
bool isSame(Decimal sum, Decimal amount, std::size_t days)
{
    Decimal tolerance;
    for (std::size_t i = 0; i < days; ++i)
        tolerance = added(tolerance, kurus);
    const Decimal gap = std::max(sum, amount).minus(std::min(sum, amount)).value_or(sum);
    return gap < tolerance;
}

bool namesIyzico(const Deposit &deposit)
{
    return fold(deposit.description).contains("iyzi"_L1);
}

class Matcher
{
public:
    Matcher(const DepositBooks &books, Currency currency)
        : m_books(books)
        , m_currency(currency)
    {
        for (const Payout &payout : books.payouts) {
            if (payout.currency == currency && payout.day.isValid() && payout.expected > Decimal())
                m_days.push_back({&payout});
        }
        for (const Deposit &deposit : books.deposits) {
            if (deposit.currency == currency)
                m_deposits.push_back(&deposit);
        }
        std::ranges::stable_sort(m_deposits, {}, &Deposit::day);
    }

    void run(Reconciliation &result)
    {
        m_result = &result;
        std::vector<const Deposit *> unmatched;
        for (const Deposit *deposit : m_deposits) {
            if (!takeRun(*deposit))
                unmatched.push_back(deposit);
        }
        for (const Deposit *deposit : unmatched) {
            if (namesIyzico(*deposit))
                explain(*deposit);
        }
        for (const Day &day : m_days) {
            if (!day.isTaken && day.payout->day >= m_books.first && day.payout->day <= m_books.last)
                addMissing(*day.payout);
        }
    }

private:
    struct Day
    {
        const Payout *payout;
        bool isTaken = false;
    };

    /// The latest run of open days, and of those the shortest, that adds up to `deposit`.
    [[nodiscard]] bool takeRun(const Deposit &deposit)
    {
        for (std::size_t end = m_days.size(); end-- > 0;) {
            const QDate last = m_days[end].payout->day;
            if (last > deposit.day || last < deposit.day.addDays(-longestWay))
                continue;
            Decimal sum;
            for (std::size_t length = 1; length <= std::min(end + 1, longestRun); ++length) {
                const Day &day = m_days[end + 1 - length];
                if (day.isTaken)
                    break;
                sum = added(sum, day.payout->expected);
                if (!isSame(sum, deposit.amount, length))
                    continue;
                for (std::size_t i = end + 1 - length; i <= end; ++i)
                    m_days[i].isTaken = true;
                ++m_result->comparison.matched;
                addSums(deposit.amount, deposit.amount);
                return true;
            }
        }
        return false;
    }

    /// A deposit of iyzico's that no run adds up to stands against everything that was due and is open.
    void explain(const Deposit &deposit)
    {
        Decimal due;
        bool isAnyDue = false;
        for (Day &day : m_days) {
            const bool isDue = !day.isTaken && day.payout->day <= deposit.day &&
                               day.payout->day >= deposit.day.addDays(-longestWay);
            if (!isDue)
                continue;
            day.isTaken = true;
            isAnyDue = true;
            due = added(due, day.payout->expected);
        }
        const Decimal ours = due.rounded(2, Rounding::HalfUp);
        if (!isAnyDue)
            return add(Finding::MissingHere, Cause::Unannounced, deposit.day, deposit.description,
                       std::nullopt, deposit.amount);
        add(Finding::AmountDiffers, deposit.amount < ours ? Cause::DepositShort : Cause::DepositOver,
            deposit.day, deposit.description, ours, deposit.amount);
    }

    void addMissing(const Payout &payout)
    {
        const bool mayCome = payout.day > m_books.last.addDays(-usualWay);
        add(Finding::MissingThere, mayCome ? Cause::NotListedYet : Cause::NoDeposit, payout.day, {},
            payout.expected.rounded(2, Rounding::HalfUp), std::nullopt);
    }

    void add(Finding finding, Cause cause, QDate day, const QString &words,
             const std::optional<Decimal> &here, const std::optional<Decimal> &there)
    {
        // The same however often the statement is read; equal deposits of one day are numbered.
        QString name =
            QStringList{day.toString(Qt::ISODate), code(m_currency), there.value_or(Decimal()).toPlain()}
                .join(u' ');
        if (const int earlier = m_names[name]++; earlier > 0)
            name += u' ' + QString::number(earlier + 1);
        m_result->findings.differences.push_back(
            {.id = QStringList{word(journal::Source::Bank), m_books.name, word(finding),
                               word(Subject::Deposit), name}
                       .join(u'/'),
             .finding = finding,
             .cause = cause,
             .subject = Subject::Deposit,
             .day = day,
             .operation = {},
             .paymentId = words,
             .orderId = {},
             .currency = m_currency,
             .here = here,
             .there = there,
             .acceptance = {}});
        addSums(here.value_or(Decimal()), there.value_or(Decimal()));
    }

    void addSums(Decimal here, Decimal there)
    {
        journal::ComparedSums &sums = m_result->comparison.sums[m_currency];
        sums.takenHere = added(sums.takenHere, here);
        sums.takenThere = added(sums.takenThere, there);
    }

    const DepositBooks &m_books;
    Currency m_currency;
    std::vector<Day> m_days; ///< the earliest first
    std::vector<const Deposit *> m_deposits;
    QHash<QString, int> m_names;
    Reconciliation *m_result = nullptr;
};

} // namespace

Reconciliation matchDeposits(const DepositBooks &books)
{
    Reconciliation result;
    auto &comparison = result.comparison;
    comparison.source = journal::Source::Bank;
    comparison.name = books.name;
    comparison.first = books.first;
    comparison.last = books.last;
    comparison.at = books.now;
    comparison.isFinal = true;
    comparison.rows = qint64(books.deposits.size());
    QSet<Currency> currencies;
    for (const Payout &payout : books.payouts)
        currencies.insert(payout.currency);
    for (const Deposit &deposit : books.deposits)
        currencies.insert(deposit.currency);
    QList<Currency> sorted(currencies.begin(), currencies.end());
    std::ranges::sort(sorted);
    for (const Currency currency : std::as_const(sorted))
        Matcher(books, currency).run(result);
    std::ranges::stable_sort(result.findings.differences, {}, &Difference::finding);
    return result;
}

} // namespace vezne::finance
