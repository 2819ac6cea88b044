// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/daywatch.h"

#include <algorithm>

#include "core/base/istanbul.h"
#include "core/base/log.h"
#include "core/journal/books/leasebook.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using iyzico::ReportedRow;
using iyzico::RowKind;
using journal::State;

namespace {

constexpr int daysAfter = 3;
constexpr auto restAfterMidnight = 1h; // for what the provider still enters of the day that is over
constexpr auto pauseAfterTrouble = 5min;

QDate dayOf(const journal::Operation &operation)
{
    return istanbul::day(operation.sentAt.value_or(operation.createdAt));
}

Instant readableFrom(QDate day)
{
    return istanbul::startOf(day.addDays(1)) + restAfterMidnight;
}

} // namespace

DayWatch::DayWatch(journal::Journal &journal, iyzico::Client &client, iyzico::DayList::Budget budget,
                   QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_book(journal.database())
    , m_budget(std::move(budget))
{}

Instant DayWatch::endOf(const journal::Operation &operation)
{
    return readableFrom(dayOf(operation).addDays(daysAfter));
}

std::optional<Instant> DayWatch::dueAt(const journal::Operation &operation, QDate day) const
{
    // A list that was read before the payment was taken for not charged was not searched for it.
    const Instant from = std::max(readableFrom(day), operation.settledAt.value_or(operation.createdAt));
    const auto readAt = m_book.dayReadAt(day);
    const bool isRead = readAt && *readAt && **readAt >= from;
    return isRead ? std::nullopt : std::optional(from);
}

journal::Result<std::vector<journal::Operation>> DayWatch::watched() const
{
    return m_journal.reader().settledIn(State::NotCharged, m_journal.clock().now() - longest());
}

bool DayWatch::isPending(const journal::Operation &operation) const
{
    for (int later = 0; later <= daysAfter; ++later) {
        if (dueAt(operation, dayOf(operation).addDays(later)))
            return true;
    }
    return false;
}

std::optional<Instant> DayWatch::plan()
{
    const auto operations = watched();
    if (m_isReading || !operations)
        return std::nullopt;
    std::optional<std::pair<Instant, QDate>> first;
    for (const journal::Operation &operation : *operations) {
        for (int later = 0; later <= daysAfter; ++later) {
            const QDate day = dayOf(operation).addDays(later);
            if (const auto due = dueAt(operation, day); due && (!first || *due < first->first))
                first = {*due, day};
        }
    }
    if (!first)
        return std::nullopt;
    const Instant due = std::max(first->first, m_notBefore.value_or(first->first));
    if (due > m_journal.clock().now())
        return due;
    read(first->second);
    return m_isReading ? std::nullopt : m_notBefore;
}

void DayWatch::read(QDate day)
{
    // Each till's reading would cost all of them their inquiries.
    const auto isOurs = journal::LeaseBook(m_journal.database())
                            .take(u"day "_s + day.toString(Qt::ISODate), pauseAfterTrouble);
    if (!isOurs || !*isOurs) {
        m_notBefore = m_journal.clock().now() + pauseAfterTrouble;
        return;
    }
    m_isReading = true;
    auto *list = new iyzico::DayList(m_client, day, m_language, m_budget, this);
    connect(list, &iyzico::DayList::finished, this,
            [this, day](const iyzico::DayRows &rows) { hear(day, rows); });
    list->start();
}

void DayWatch::hear(QDate day, const iyzico::DayRows &rows)
{
    m_isReading = false;
    const Instant now = m_journal.clock().now();
    m_notBefore.reset();
    if (!rows.isWhole()) {
        qCWarning(logTill) << "the list of" << day << "could not be read:" << rows.trouble;
        m_notBefore = now + pauseAfterTrouble;
    } else if (const auto operations = watched()) {
        for (const journal::Operation &operation : *operations)
            search(operation, rows.rows);
        if (const auto set = m_book.setDayReadAt(day, now); !set)
            qCWarning(logTill) << "recovery cannot keep its book:" << set.error().detail;
    }
    Q_EMIT idle();
}

void DayWatch::tell(const QString &operation, const std::vector<ReportedRow> &rows)
{
    const auto known = m_journal.reader().operation(operation);
    if (known && known->state == State::NotCharged)
        search(*known, rows);
}

void DayWatch::search(const journal::Operation &operation, const std::vector<ReportedRow> &rows)
{
    const auto found = findCharge(rows, operation.id);
    if (!found)
        return;
    const auto moved = m_journal.move(operation.id, State::NotCharged, State::LateCharge, *found);
    if (!moved)
        qCWarning(logTill) << "a late charge was not recorded:" << moved.error().detail;
    Q_EMIT changed(operation.id);
}

std::optional<journal::Facts> findCharge(const std::vector<ReportedRow> &rows, const QString &operation)
{
    journal::Facts facts{.why = u"day-list"_s};
    for (const ReportedRow &row : rows) {
        if (row.conversationId != operation)
            continue;
        if (row.kind == RowKind::Cancel)
            return std::nullopt; // given back whole before we knew of it
        if (row.kind != RowKind::Payment)
            continue;
        facts.paymentId = row.paymentId;
        facts.authCode = row.authCode;
        facts.hostReference = row.hostReference;
        facts.phase = row.phase;
        facts.proof = row.proof;
        facts.installment = row.installment;
        facts.items.push_back({{},
                               row.paymentTransactionId,
                               row.paidPrice,
                               row.commission.value_or(Decimal()),
                               row.fee.value_or(Decimal()),
                               row.merchantPayout.value_or(Decimal()),
                               {}});
    }
    if (facts.items.empty())
        return std::nullopt;
    // Counts only where the payer could choose the instalments; a till knows the rest itself.
    facts.paidPrice = Decimal();
    for (const journal::ItemFacts &item : facts.items)
        facts.paidPrice = facts.paidPrice->plus(item.paidPrice).value_or(*facts.paidPrice);
    // The list has no order; the basket's lines were numbered upwards.
    std::ranges::sort(facts.items, {},
                      [](const journal::ItemFacts &item) { return item.transactionId.toLongLong(); });
    return facts;
}

} // namespace vezne::till
