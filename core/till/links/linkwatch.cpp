// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/links/linkwatch.h"

#include <algorithm>

#include "core/base/istanbul.h"
#include "core/base/log.h"
#include "core/base/uuid7.h"
#include "core/till/links/linkentry.h"
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

/// A payment of the last moment shows in the day's list a little later.
constexpr auto afterLastStay = 10min;

bool isRowOf(const ListedLink &row, const Link &link)
{
    return link.token == row.token || (link.token.isEmpty() && link.id == row.conversationId);
}

Link linkMadeElsewhere(const ListedLink &row, Instant asked)
{
    return {.id = uuid7(asked),
            .state = row.isActive ? LinkState::On : LinkState::Off,
            .name = row.name,
            .description = row.description,
            .amount = row.amount,
            .isFast = row.type == "FASTLINK"_L1,
            .offersInstallments = row.offersInstallments,
            .stock = row.left && *row.left >= 0 ? std::optional(*row.left + row.soldCount) : std::nullopt,
            .token = row.token,
            .url = row.url,
            .createdAt = asked,
            .soldCount = row.soldCount,
            .askedAt = asked};
}

bool isSame(const Link &a, const Link &b)
{
    return a.state == b.state && a.soldCount == b.soldCount && a.url == b.url && a.name == b.name &&
           a.leftThere == b.leftThere;
}

} // namespace

LinkWatch::LinkWatch(journal::Journal &journal, iyzico::Client &client, LinkBudgets budgets, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_book(journal.database())
    , m_budgets(std::move(budgets))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { lookFor(Who::Nobody); });
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

void LinkWatch::setBusy(const QString &link, bool isBusy)
{
    if (isBusy)
        m_busy.insert(link);
    else
        m_busy.remove(link);
}

Instant LinkWatch::present() const
{
    const Instant ours = m_journal.clock().now();
    return m_book.present(ours).value_or(ours);
}

void LinkWatch::plan()
{
    const auto links = m_book.all();
    const Instant now = present();
    // Who is at the page when a link is closed pays on, and their payment shows in its count.
    const auto counts = [now](const Link &link) { return link.mayBePaid() || link.heldUntil() > now; };
    const bool isWorthwhile = links && (std::ranges::any_of(*links, counts) || !unmatched().empty());
    if (!m_isOn || (!isWorthwhile && !m_isEager))
        return m_timer.stop();
    const auto pause = m_isEager ? eagerPause : usualPause;
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > pause)
        m_timer.start(pause);
}

void LinkWatch::look()
{
    if (m_isLooking && m_who == Who::Nobody) {
        // It may be waiting for its part of the budget, which somebody who waits has not to do.
        if (m_reading) {
            m_reading->disconnect(this);
            m_reading->deleteLater();
        }
        m_isLooking = false;
    }
    lookFor(Who::Somebody);
}

void LinkWatch::lookFor(Who who)
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_who = who;
    m_budget = who == Who::Somebody ? m_budgets.waitedFor : m_budgets.inBackground;
    m_lookBegan = m_journal.clock().now();
    m_seen.clear();
    for (const Link &link : m_book.all().value_or(std::vector<Link>()))
        m_seen.insert(link.id, link.version);
    m_timer.stop();
    auto *list = new iyzico::LinkList(m_client, m_language, m_budget, this);
    m_reading = list;
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
    if (const auto entered = m_journal.writeBeside([&] { return enter(rows.links); }); !entered)
        qCWarning(logTill) << "the book of links could not be kept:" << entered.error().detail;
    searchPayments();
}

bool LinkWatch::isAsSeen(const Link &link) const
{
    const auto seen = m_seen.constFind(link.id);
    return seen != m_seen.cend() && *seen == link.version && !m_busy.contains(link.id) &&
           !m_busyElsewhere.contains(link.id);
}

bool LinkWatch::isAwaited(const Link &link) const
{
    return link.soldAfter && m_journal.clock().now() - *link.soldAfter <= longestSearch &&
           m_book.countFound(link.id).value_or(0) < link.soldCount;
}

journal::Result<void> LinkWatch::enter(const std::vector<ListedLink> &listed)
{
    const auto known = m_book.all();
    const auto now = m_book.present(m_journal.clock().now());
    const auto elsewhere = m_book.heldElsewhere();
    if (!known || !now || !elsewhere)
        return tl::unexpected(!known ? known.error() : !now ? now.error() : elsewhere.error());
    m_busyElsewhere = *elsewhere;
    // So that links made elsewhere come into the book in the order in which they were made.
    const std::vector<ListedLink> oldestFirst(listed.rbegin(), listed.rend());
    for (const ListedLink &row : oldestFirst) {
        if (auto entered = enterListed(*known, row, *now); !entered)
            return entered;
    }
    for (const Link &link : *known) {
        const bool isThere =
            std::ranges::any_of(listed, [&link](const ListedLink &row) { return isRowOf(row, link); });
        if (isThere || !isAsSeen(link))
            continue;
        if (auto entered = enterMissing(link, *now); !entered)
            return entered;
    }
    return {};
}

journal::Result<void> LinkWatch::enterListed(const std::vector<Link> &known, const ListedLink &listed,
                                             Instant now)
{
    const auto found = std::ranges::find_if(known, [&](const Link &link) { return isRowOf(listed, link); });
    if (found == known.end()) {
        m_hasNews = true;
        return m_book.keep(linkMadeElsewhere(listed, m_lookBegan));
    }
    if (!isAsSeen(*found))
        return {};
    Link link = *found;
    if (listed.soldCount > link.soldCount)
        m_searchedAt.reset();
    till::enterListed(link, listed, isAwaited(link), m_lookBegan, now);
    if (isSame(*found, link) && !link.mayBePaid())
        return {};
    m_hasNews = m_hasNews || !isSame(*found, link);
    return m_book.keep(link);
}

journal::Result<void> LinkWatch::enterMissing(Link link, Instant now)
{
    if (link.isAtProvider())
        link.close(LinkState::Deleted, now);
    else if (link.state == LinkState::Unknown && now - link.since.value_or(link.createdAt) > makingHorizon)
        link.state = LinkState::NotMade;
    else
        return {};
    m_hasNews = true;
    return m_book.keep(link);
}

std::vector<Link> LinkWatch::unmatched() const
{
    std::vector<Link> waiting;
    const Instant now = present();
    for (Link &link : m_book.all().value_or(std::vector<Link>())) {
        const auto until = link.state == LinkState::Deleted ? link.heldUntil() : std::nullopt;
        const bool isCountLost = until && now < *until + afterLastStay;
        if (isCountLost && !link.soldAfter)
            link.soldAfter = link.askedAt.value_or(link.createdAt);
        if (isCountLost || isAwaited(link))
            waiting.push_back(std::move(link));
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
    m_reading = list;
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
