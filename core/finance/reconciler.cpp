// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/reconciler.h"

#include <QTimer>
#include <algorithm>

#include "core/base/background.h"
#include "core/base/istanbul.h"
#include "core/base/log.h"

namespace vezne::finance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::Comparison;
using journal::DeedKind;
using journal::Difference;
using journal::Error;
using journal::Problem;
using journal::Result;
using journal::Source;
using journal::Subject;

namespace {

constexpr auto listingEnds = 1h; // after midnight, for what the provider still enters
constexpr auto pagesStayGood = 24h;
constexpr int daysBefore = 10; // of a statement, whose first deposits were paid out then

bool nothingIsAdded(QDate day, Instant now)
{
    return now >= istanbul::startOf(day.addDays(1)) + listingEnds;
}

journal::Deed deedOf(const Reconciliation &found)
{
    const Comparison &comparison = found.comparison;
    return {.kind = DeedKind::Compared,
            .subject = word(comparison.source) + u' ' + comparison.name,
            .details = {{"rows"_L1, QString::number(comparison.rows)},
                        {"matched"_L1, QString::number(comparison.matched)},
                        {"open"_L1, QString::number(found.findings.differences.size())}}};
}

} // namespace

Result<Reconciliation> compareWith(const journal::Reader &reader, Books books)
{
    const auto movements = reader.movements();
    const Instant from = istanbul::startOf(books.first) - listingEnds;
    const Instant until = istanbul::startOf(books.last.addDays(1)) + listingEnds;
    auto here = movements.between(from, until);
    if (!here)
        return tl::unexpected(here.error());
    books.here = std::move(*here);
    if (const Unknown unknown = unknownOf(books); !unknown.isEmpty()) {
        const auto others = movements.payments(unknown.operations, unknown.paymentIds);
        if (!others)
            return tl::unexpected(others.error());
        books.here.insert(books.here.end(), others->begin(), others->end());
    }
    for (const auto &[subject, set] : {std::pair(Subject::Payment, &Books::paymentsElsewhere),
                                       std::pair(Subject::Cancel, &Books::cancelsElsewhere),
                                       std::pair(Subject::Refund, &Books::refundsElsewhere)}) {
        auto told = reader.reconciliation().listedElsewhere(books.first, subject);
        if (!told)
            return tl::unexpected(told.error());
        books.*set = std::move(*told);
    }
    return reconcile(books);
}

Reconciler::Reconciler(journal::Journal &journal, iyzico::Client &client, iyzico::DayList::Budget budget,
                       Permission permission, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_book(journal.database())
    , m_budget(std::move(budget))
    , m_permission(std::move(permission))
{}

bool Reconciler::isSettled(QDate day) const
{
    const auto earlier = m_book.comparison(Source::Iyzico, day.toString(Qt::ISODate));
    return earlier && *earlier && (*earlier)->isFinal;
}

Result<void> Reconciler::start(QDate first, QDate last, Again again)
{
    if (const auto allowed = m_permission(access::Action::Reconcile); !allowed)
        return allowed;
    if (m_journal.isReadOnly())
        return tl::unexpected(Error{Problem::ReadOnly, {}});
    if (m_isRunning)
        return {};
    m_isRunning = true;
    ++m_run;
    m_days.clear();
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (again == Again::Everything || !isSettled(day))
            m_days.push_back(day);
    }
    m_progress = {.day = first, .days = static_cast<int>(m_days.size())};
    QTimer::singleShot(0, this, [this, run = m_run] {
        if (run == m_run)
            next();
    });
    return {};
}

void Reconciler::stop()
{
    if (m_isRunning)
        end({.how = RunEnd::How::Stopped, .day = m_progress.day});
}

void Reconciler::next()
{
    if (m_days.empty())
        return end({.how = RunEnd::How::Done, .day = m_progress.day});
    const QDate day = m_days.front();
    m_progress.day = day;
    m_progress.page = m_progress.pageCount = 0;
    Q_EMIT progressed(m_progress);
    m_list = new iyzico::DayList(m_client, day, m_language, m_budget, this);
    if (nothingIsAdded(day, m_journal.clock().now()))
        m_list->setShelf(shelfFor(day));
    connect(m_list, &iyzico::DayList::progressed, this, [this](int page, int pageCount) {
        m_progress.page = page;
        m_progress.pageCount = pageCount;
        Q_EMIT progressed(m_progress);
    });
    connect(m_list, &iyzico::DayList::finished, this,
            [this, day](const iyzico::DayRows &rows) { hear(day, rows); });
    m_list->start();
}

iyzico::DayList::Shelf Reconciler::shelfFor(QDate day)
{
    const Instant since =
        std::max(m_journal.clock().now() - pagesStayGood, istanbul::startOf(day.addDays(1)) + listingEnds);
    return {
        .kept = [this, day, since](int page) { return m_book.page(day, page, since).value_or(std::nullopt); },
        .keep =
            [this, day](int page, const QByteArray &content) {
                const auto kept = m_book.keepPage(day, page, content, m_journal.clock().now());
                if (!kept) // then it is asked for once more
                    qCWarning(logFinance) << "a page of the day was not kept:" << kept.error().detail;
            }};
}

void Reconciler::hear(QDate day, const iyzico::DayRows &list)
{
    if (!list.isWhole()) {
        qCWarning(logFinance) << "the list of" << day << "could not be read:" << list.trouble;
        return end({.how = RunEnd::How::Unreadable,
                    .day = day,
                    .trouble = list.cause,
                    .errorCode = list.errorCode,
                    .error = {}});
    }
    Books books{.source = Source::Iyzico,
                .name = day.toString(Qt::ISODate),
                .first = day,
                .last = day,
                .now = m_journal.clock().now(),
                .there = list.rows};
    inBackground(
        this,
        [place = m_journal.place(), books = std::move(books)]() -> Result<Reconciliation> {
            const auto database = journal::Database::open(place, journal::Database::Access::ReadOnly);
            if (!database)
                return tl::unexpected(database.error());
            return compareWith(journal::Reader(*database), books);
        },
        [this, day, run = m_run, rows = list.rows](const Result<Reconciliation> &found) {
            if (run == m_run && m_isRunning)
                conclude(day, rows, found);
        });
}

void Reconciler::conclude(QDate day, const std::vector<iyzico::ReportedRow> &rows,
                          const Result<Reconciliation> &found)
{
    auto done = found ? keep(*found) : tl::unexpected(found.error());
    if (done)
        done = m_book.forgetPages(day);
    if (!done)
        return end(
            {.how = RunEnd::How::Failed, .day = day, .trouble = {}, .errorCode = {}, .error = done.error()});
    for (const Difference &difference : found->findings.differences) {
        if (difference.cause == journal::Cause::TakenForNotCharged)
            Q_EMIT appeared(difference.operation, rows);
    }
    m_days.pop_front();
    ++m_progress.done;
    next();
}

Result<void> Reconciler::keep(const Reconciliation &found)
{
    Reconciliation kept = found;
    kept.comparison.at = m_journal.clock().now();
    kept.comparison.actor = m_journal.actor().name;
    auto done = m_book.keep(kept.comparison, kept.findings);
    if (done)
        done = m_journal.record(deedOf(kept));
    if (done)
        Q_EMIT changed();
    return done;
}

Result<Comparison> Reconciler::kept(const Result<Reconciliation> &found)
{
    if (!found)
        return tl::unexpected(found.error());
    if (const auto done = keep(*found); !done)
        return tl::unexpected(done.error());
    const auto comparison = m_book.comparison(found->comparison.source, found->comparison.name);
    if (!comparison)
        return tl::unexpected(comparison.error());
    return comparison->value_or(found->comparison);
}

Result<Comparison> Reconciler::compareFile(Books books)
{
    if (const auto allowed = m_permission(access::Action::Reconcile); !allowed)
        return tl::unexpected(allowed.error());
    const bool needsLines = std::ranges::any_of(books.there, [](const iyzico::ReportedRow &row) {
        return row.conversationId.isEmpty() && row.paymentId.isEmpty();
    });
    if (needsLines) {
        const auto payments =
            m_journal.reader().movements().paymentsOfLines(istanbul::startOf(books.first.addYears(-1)));
        if (!payments)
            return tl::unexpected(payments.error());
        for (iyzico::ReportedRow &row : books.there) {
            if (row.conversationId.isEmpty() && row.paymentId.isEmpty())
                row.conversationId = payments->value(row.paymentTransactionId);
        }
    }
    books.now = m_journal.clock().now();
    return kept(compareWith(m_journal.reader(), std::move(books)));
}

Result<Comparison> Reconciler::compareStatement(DepositBooks books)
{
    if (const auto allowed = m_permission(access::Action::Reconcile); !allowed)
        return tl::unexpected(allowed.error());
    auto payouts = m_journal.reader().payouts().between(books.first.addDays(-daysBefore), books.last);
    if (!payouts)
        return tl::unexpected(payouts.error());
    books.payouts = std::move(*payouts);
    books.now = m_journal.clock().now();
    return kept(matchDeposits(books));
}

Result<void> Reconciler::accept(const QString &difference, const QString &counterpart, const QString &why)
{
    if (const auto allowed = m_permission(access::Action::AcceptDifference); !allowed)
        return allowed;
    if (why.trimmed().isEmpty() || difference == counterpart)
        return tl::unexpected(Error{Problem::Incomplete, difference});
    const auto first = m_book.difference(difference);
    const auto second = counterpart.isEmpty() ? first : m_book.difference(counterpart);
    if (!first || !second)
        return tl::unexpected(!first ? first.error() : second.error());
    auto done = m_journal.record(
        {.kind = DeedKind::DifferenceAccepted,
         .subject = difference,
         .why = why.trimmed(),
         .details = {{"figures"_L1, figuresOf(*first)},
                     {"cause"_L1, word(first->cause)},
                     {"order"_L1, first->orderId},
                     {"counterpart"_L1, counterpart},
                     {"counterpartFigures"_L1, counterpart.isEmpty() ? QString() : figuresOf(*second)}}});
    if (done)
        Q_EMIT changed();
    return done;
}

Result<void> Reconciler::reopen(const QString &difference, const QString &why)
{
    if (const auto allowed = m_permission(access::Action::AcceptDifference); !allowed)
        return allowed;
    if (why.trimmed().isEmpty())
        return tl::unexpected(Error{Problem::Incomplete, difference});
    if (const auto known = m_book.difference(difference); !known)
        return tl::unexpected(known.error());
    auto done = m_journal.record(
        {.kind = DeedKind::DifferenceReopened, .subject = difference, .why = why.trimmed(), .details = {}});
    if (done)
        Q_EMIT changed();
    return done;
}

void Reconciler::end(RunEnd end)
{
    m_isRunning = false;
    ++m_run;
    if (m_list)
        m_list->deleteLater();
    m_list.clear();
    Q_EMIT finished(end);
}

} // namespace vezne::finance
