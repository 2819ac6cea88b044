// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/links/linkwatch.h"

#include <algorithm>

#include "core/base/istanbul.h"
#include "core/base/log.h"
#include "core/base/uuid7.h"
#include "core/till/links/linkmatch.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using iyzico::ListedLink;
using journal::Link;
using journal::LinkState;

namespace {

constexpr std::chrono::milliseconds usualPause = 60s, eagerPause = 15s;
/// A payment may show in the day's list later than in the count; it is looked for again, for so long.
constexpr auto pauseBetweenSearches = 3min;
constexpr auto longestSearch = std::chrono::hours(24 * 3);
/// How long a link that iyzico did not answer for may still come into being.
constexpr auto makingHorizon = 15min;

/// Who is at the page when a link is switched off pays on: their payment shows in its count.
constexpr auto longestStay = 30min;

bool isPaidOn(const Link &link, Instant now)
{
    return link.state == LinkState::Off && link.askedAt && now - *link.askedAt < longestStay;
}

bool isSame(const Link &a, const Link &b)
{
    return a.state == b.state && a.soldCount == b.soldCount && a.url == b.url && a.name == b.name;
}

} // namespace

LinkWatch::LinkWatch(journal::Journal &journal, iyzico::Client &client, iyzico::DayList::Budget budget,
                     QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_book(journal.database())
    , m_budget(std::move(budget))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LinkWatch::look);
}

void LinkWatch::start()
{
    m_isOn = true;
    plan();
}

void LinkWatch::setEager(bool eager)
{
    m_isEager = eager;
    if (m_isOn)
        plan();
}

void LinkWatch::plan()
{
    const auto links = m_book.all();
    const Instant now = m_journal.clock().now();
    const auto counts = [now](const Link &link) { return link.mayBePaid() || isPaidOn(link, now); };
    const bool isWorthwhile = links && (std::ranges::any_of(*links, counts) || !unmatched().empty());
    if (!m_isOn || (!isWorthwhile && !m_isEager))
        return m_timer.stop();
    const auto pause = m_isEager ? eagerPause : usualPause;
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > pause)
        m_timer.start(pause);
}

void LinkWatch::look()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_lookBegan = m_journal.clock().now();
    m_timer.stop();
    auto *list = new iyzico::LinkList(m_client, m_language, m_budget, this);
    connect(list, &iyzico::LinkList::finished, this, &LinkWatch::hear);
    list->start();
}

void LinkWatch::hear(const iyzico::LinkRows &rows)
{
    m_rows = rows;
    if (!rows.isWhole()) {
        qCWarning(logTill) << "the list of links could not be read:" << rows.trouble;
        return end();
    }
    m_hasNews = m_hasNews || m_isReviewed != rows.isReviewed;
    m_isReviewed = rows.isReviewed;
    const auto entered = enter(rows.links);
    const auto missing = entered ? enterMissing(rows.links) : entered;
    if (!missing)
        qCWarning(logTill) << "the book of links could not be kept:" << missing.error().detail;
    searchPayments();
}

journal::Result<void> LinkWatch::enter(const std::vector<ListedLink> &listed)
{
    const auto known = m_book.all();
    if (!known)
        return tl::unexpected(known.error());
    const auto waiting = unmatched(); // for payments of an earlier rise
    const Instant now = m_journal.clock().now();
    // Backwards, so that links made elsewhere come into the book in the order in which they were made.
    for (auto row = listed.rbegin(); row != listed.rend(); ++row) {
        const auto found = std::ranges::find_if(*known, [&row](const Link &link) {
            return link.token == row->token || (link.token.isEmpty() && link.id == row->conversationId);
        });
        const bool isOurs = found != known->end();
        const Link before = isOurs ? *found : Link{};
        Link link = before;
        if (!isOurs) {
            link.id = uuid7(now);
            link.description = row->description;
            link.amount = row->amount;
            link.isFast = row->type == "FASTLINK"_L1;
            link.offersInstallments = row->offersInstallments;
            link.stock = row->left ? std::optional(*row->left + row->soldCount) : std::nullopt;
            link.createdAt = now;
        } else if (row->soldCount > link.soldCount) {
            if (std::ranges::find(waiting, link.id, &Link::id) == waiting.end())
                link.soldAfter = link.askedAt.value_or(link.createdAt);
            m_searchedAt.reset();
        }
        link.name = row->name;
        link.token = row->token;
        link.url = row->url;
        link.state = row->isActive ? LinkState::On : LinkState::Off;
        link.soldCount = std::max(link.soldCount, row->soldCount);
        link.askedAt = now;
        if (isOurs && isSame(before, link) && !link.mayBePaid())
            continue;
        m_hasNews = m_hasNews || !isOurs || !isSame(before, link);
        if (const auto kept = m_book.keep(link); !kept)
            return kept;
    }
    return {};
}

journal::Result<void> LinkWatch::enterMissing(const std::vector<ListedLink> &listed)
{
    const auto known = m_book.all();
    if (!known)
        return tl::unexpected(known.error());
    for (Link link : *known) {
        const bool isThere = std::ranges::find(listed, link.token, &ListedLink::token) != listed.end();
        if (link.createdAt > m_lookBegan)
            continue; // the list may be older than the link
        const bool isLate = m_journal.clock().now() - link.createdAt > makingHorizon;
        if (link.isAtProvider() && !isThere)
            link.state = LinkState::Deleted;
        else if (link.state == LinkState::Unknown && !isThere && isLate)
            link.state = LinkState::NotMade;
        else
            continue;
        m_hasNews = true;
        if (const auto kept = m_book.keep(link); !kept)
            return kept;
    }
    return {};
}

std::vector<Link> LinkWatch::unmatched() const
{
    std::vector<Link> waiting;
    const Instant now = m_journal.clock().now();
    for (const Link &link : m_book.all().value_or(std::vector<Link>())) {
        if (!link.soldAfter || now - *link.soldAfter > longestSearch)
            continue;
        const auto matches = m_book.matchesOf(link.id).value_or(std::vector<journal::LinkMatch>());
        const auto found = std::ranges::count_if(matches, [](const journal::LinkMatch &match) {
            return match.state != journal::MatchState::Rejected;
        });
        if (found < link.soldCount)
            waiting.push_back(link);
    }
    return waiting;
}

void LinkWatch::searchPayments()
{
    const Instant now = m_journal.clock().now();
    const auto waiting = unmatched();
    if (waiting.empty() || (m_searchedAt && now - *m_searchedAt < pauseBetweenSearches))
        return end();
    m_searchedAt = now;
    std::set<QDate> days;
    for (const Link &link : waiting) {
        for (QDate day = istanbul::day(*link.soldAfter); day <= istanbul::day(now); day = day.addDays(1))
            days.insert(day);
    }
    readDay(std::move(days));
}

void LinkWatch::readDay(std::set<QDate> days)
{
    if (days.empty())
        return end();
    const QDate day = days.extract(days.begin()).value();
    auto *list = new iyzico::DayList(m_client, day, m_language, m_budget, this);
    connect(list, &iyzico::DayList::finished, this,
            [this, rest = std::move(days)](const iyzico::DayRows &rows) {
                if (rows.isWhole())
                    hearDay(rows.rows);
                readDay(rest);
            });
    list->start();
}

bool LinkWatch::isAccountedFor(const iyzico::ReportedRow &row) const
{
    return m_journal.reader().operation(row.conversationId).has_value() ||
           m_book.isConfirmed(row.paymentId).value_or(true);
}

void LinkWatch::hearDay(const std::vector<iyzico::ReportedRow> &rows)
{
    const auto isTaken = [this](const iyzico::ReportedRow &row) { return isAccountedFor(row); };
    for (const Link &link : unmatched()) {
        for (const journal::LinkMatch &guess : guessesFor(link, rows, isTaken)) {
            m_hasNews = true;
            if (const auto entered = m_book.guess(guess); !entered)
                qCWarning(logTill) << "a link's payment was not entered:" << entered.error().detail;
        }
    }
}

void LinkWatch::end()
{
    m_isLooking = false;
    if (std::exchange(m_hasNews, false))
        Q_EMIT changed();
    Q_EMIT looked(m_rows);
    plan();
}

} // namespace vezne::till
