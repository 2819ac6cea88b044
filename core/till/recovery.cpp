// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/recovery.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/journal/rules.h"
#include "core/journal/waiting.h"
#include "core/till/conclusion.h"
#include "core/till/doubt.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::State;

namespace {

constexpr std::chrono::milliseconds usualHorizon = 900s;
constexpr std::array<std::chrono::milliseconds, 5> pauses{5s, 10s, 20s, 40s, 60s};
constexpr std::chrono::milliseconds pauseOnWatch = 15min; // late work is rare; ask seldom, for a day
constexpr std::chrono::milliseconds pauseWhileHeld = 5min;
constexpr std::chrono::milliseconds askingPeriod = 3min; // longer than a round of questions

bool isWatched(State state)
{
    return state == State::NotCharged || state == State::NotDone;
}

/// Another account at iyzico does not know what this one has: its "not found" is no word.
void forgetAbsence(Findings &findings)
{
    for (Presence *presence : {&findings.inDetail, &findings.inReporting}) {
        if (*presence == Presence::Absent)
            *presence = Presence::NoWord;
    }
}

/// No inquiry is due any more; the lists of the days may still bring it.
bool isPastWatch(const journal::Operation &operation, Instant now)
{
    return isWatched(operation.state) && now - operation.settledAt.value_or(now) > journal::watchPeriod;
}

} // namespace

Recovery::Recovery(journal::Journal &journal, iyzico::Client &client, Options options, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_book(journal.database())
    , m_leases(journal.database())
    , m_options(options)
    , m_days(journal, client, backgroundBudget())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::plan);
    connect(&m_days, &DayWatch::changed, this, &Recovery::changed);
    connect(&m_days, &DayWatch::idle, this, &Recovery::start);
    connect(&m_days, &DayWatch::idle, this, &Recovery::listTried);
}

void Recovery::setLanguage(Language language)
{
    m_language = language;
    m_days.setLanguage(language);
}

void Recovery::start()
{
    planAt(m_journal.clock().now());
}

void Recovery::follow(const QString &operation)
{
    const Instant first = m_journal.clock().now() + pauseAfter(State::Unknown, 0);
    if (const auto set = m_book.setState(operation, {.asked = 0, .nextAt = first}); !set)
        qCWarning(logTill) << "recovery cannot keep its book:" << set.error().detail;
    planAt(first);
}

void Recovery::askNow(const QString &operation)
{
    m_urgent.insert(operation);
    planAt(freeForHaste(operation, m_journal.clock().now()));
}

bool Recovery::canAskNow(const QString &operation) const
{
    const Instant now = m_journal.clock().now();
    return !m_underWay.contains(operation) && !m_urgent.contains(operation) &&
           freeForHaste(operation, now) <= now;
}

Instant Recovery::freeForHaste(const QString &operation, Instant now) const
{
    const auto asked = m_askedAt.constFind(operation);
    return asked == m_askedAt.cend() || *asked > now ? now : *asked + pauseAfter(State::Unknown, 0);
}

journal::Result<std::vector<journal::Operation>> Recovery::followed() const
{
    const Instant now = m_journal.clock().now();
    auto operations = m_journal.reader().inStates({State::Unknown, State::PaidHeld});
    const auto notDone = m_journal.reader().settledIn(State::NotDone, now - journal::watchPeriod);
    const auto notCharged = m_days.watched();
    if (!operations || !notDone || !notCharged)
        return !operations ? operations : !notDone ? notDone : notCharged;
    // What was given back whole meanwhile waits for no review.
    std::erase_if(*operations, [](const journal::Operation &operation) {
        return operation.state == State::PaidHeld && operation.isUndone();
    });
    std::ranges::copy_if(*notDone, std::back_inserter(*operations),
                         [this](const journal::Operation &operation) { return mayComeLate(operation); });
    for (const journal::Operation &operation : *notCharged) {
        if (!isPastWatch(operation, now) || m_days.isPending(operation))
            operations->push_back(operation);
    }
    // Somebody asks about what nobody watches any more.
    for (const QString &id : m_urgent) {
        const auto asked = m_journal.reader().operation(id);
        const bool isListed =
            std::ranges::find(*operations, id, &journal::Operation::id) != operations->end();
        if (asked && isWatched(asked->state) && !isListed && mayComeLate(*asked))
            operations->push_back(*asked);
    }
    return operations;
}

bool Recovery::mayComeLate(const journal::Operation &operation) const
{
    if (journal::isPayment(operation.kind))
        return true;
    const auto payment = m_journal.reader().paymentFile(operation.parent);
    return !payment || journal::mayComeLate(operation, *payment);
}

void Recovery::releaseSettled(const std::vector<journal::Operation> &followed)
{
    for (const QString &id : std::as_const(m_urgent).values()) {
        const auto wanted = m_journal.reader().operation(id);
        const bool isFollowed = std::ranges::find(followed, id, &journal::Operation::id) != followed.end();
        if (wanted && !isFollowed && !journal::isOpen(wanted->state) && m_urgent.remove(id))
            Q_EMIT asked(id);
    }
}

std::optional<Instant> Recovery::nextInquiry(const QString &operation) const
{
    if (m_underWay.contains(operation))
        return std::nullopt;
    if (m_urgent.contains(operation))
        return freeForHaste(operation, m_journal.clock().now());
    const auto state = m_book.state(operation);
    return state && *state ? std::optional((*state)->nextAt) : std::nullopt;
}

journal::InquiryState Recovery::inquiries(const QString &operation) const
{
    const auto state = m_book.state(operation);
    return state && *state ? **state : journal::InquiryState{};
}

void Recovery::planAt(Instant at)
{
    const auto delay = std::max(0ms, std::chrono::milliseconds(at - m_journal.clock().now()));
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > delay)
        m_timer.start(delay);
}

void Recovery::settleOfOthers()
{
    // Leases of tills that are gone lapse at any time, and a commit that was cut off may have gone through.
    if (const auto settled = settleLeftovers(); !settled)
        qCWarning(logTill) << "leftovers of the shared book were not settled:" << settled.error().detail;
    Q_EMIT settledOfOthers();
    planAt(m_journal.clock().now() + pauses.back());
}

void Recovery::plan()
{
    writeOwed();
    if (m_journal.guard().distrust())
        m_journal.settleKnown();
    if (m_journal.isShared())
        settleOfOthers();
    auto operations = followed();
    const auto states = m_book.states();
    if (!operations || !states) {
        qCWarning(logTill) << "recovery cannot read the journal:"
                           << (operations ? states.error() : operations.error()).detail;
        m_timer.start(m_owed.isEmpty() ? pauses.back() : pauses.front());
        return;
    }
    releaseSettled(*operations);
    const Instant now = m_journal.clock().now();
    std::optional<Instant> next = m_days.plan();
    std::vector<std::pair<Instant, journal::Operation>> due;
    for (journal::Operation &operation : *operations) {
        const auto at = dueAt(operation, now, *states);
        if (at && *at <= now)
            due.emplace_back(*at, std::move(operation));
        else if (at)
            next = std::min(next.value_or(*at), *at);
    }
    // Who has waited longest first: when there are more than the budget allows, every one gets its turn.
    std::ranges::stable_sort(due, {}, [this](const auto &entry) {
        return std::pair(!m_urgent.contains(entry.second.id), entry.first);
    });
    std::vector<journal::Operation> ordered;
    for (auto &entry : due) {
        if (std::cmp_less(ordered.size(), m_options.budget) && isOurs(entry.second))
            ordered.push_back(std::move(entry.second));
    }
    if (std::cmp_less(m_options.budget, due.size()))
        next = std::min(next.value_or(now + pauses.back()), now + pauses.back());
    if (const auto at = askAll(ordered))
        next = std::min(next.value_or(*at), *at);
    if (next)
        planAt(*next);
}

std::optional<Instant> Recovery::dueAt(const journal::Operation &operation, Instant now,
                                       const QHash<QString, journal::InquiryState> &states) const
{
    const bool isUrgent = m_urgent.contains(operation.id);
    if (m_underWay.contains(operation.id) || (isPastWatch(operation, now) && !isUrgent))
        return std::nullopt;
    if (isUrgent)
        return freeForHaste(operation.id, now);
    const auto state = states.constFind(operation.id);
    // One that was never asked about has waited since it was made.
    if (state == states.cend())
        return std::min(now, operation.createdAt);
    // No pause is as long as that: the clock was set back.
    const bool isTooFar = state->nextAt > now + pauseAfter(operation.state, state->asked);
    return isTooFar ? now : state->nextAt;
}

bool Recovery::isOurs(const journal::Operation &operation)
{
    const auto taken = m_leases.take(operation.id, askingPeriod);
    if (taken && *taken)
        return true;
    if (m_urgent.remove(operation.id))
        Q_EMIT asked(operation.id); // by another till, at this moment
    return false;
}

std::optional<Instant> Recovery::askAll(const std::vector<journal::Operation> &due)
{
    // The urgent ones come first; what nobody waits for leaves its fifth of the budget all the same.
    const auto rest = std::ranges::find_if_not(
        due, [this](const journal::Operation &operation) { return m_urgent.contains(operation.id); });
    const std::span all(due);
    const auto urgent = static_cast<std::size_t>(rest - due.begin());
    const auto first = askWithin(m_options.budget, all.first(urgent));
    const auto then = askWithin(inBackground(), all.subspan(urgent));
    return first && then ? std::min(first, then) : std::max(first, then);
}

std::optional<Instant> Recovery::askWithin(int budget, std::span<const journal::Operation> due)
{
    if (due.empty())
        return std::nullopt;
    const Instant now = m_journal.clock().now();
    std::vector<int> calls;
    std::ranges::transform(due, std::back_inserter(calls),
                           [](const journal::Operation &operation) { return callsOf(operation.kind); });
    const auto booked = m_book.book(now, calls, budget);
    if (!booked)
        return now + pauses.back();
    for (std::size_t i = 0; i < booked->granted; ++i)
        ask(due[i]);
    return booked->granted < due.size() ? std::optional(booked->freeAt) : std::nullopt;
}

std::chrono::milliseconds Recovery::takeOneCall(int budget) const
{
    const Instant now = m_journal.clock().now();
    const auto booking = m_book.book(now, 1, budget);
    if (!booking)
        return pauses.back();
    return booking->isGranted ? 0ms : std::max(1ms, std::chrono::milliseconds(booking->freeAt - now));
}

void Recovery::ask(const journal::Operation &operation)
{
    QString paymentId;
    if (journal::isFound(operation.page))
        paymentId = operation.paymentId; // its conversation is the provider's own
    if (!journal::isPayment(operation.kind)) {
        const auto payment = m_journal.reader().operation(operation.parent);
        paymentId = payment ? payment->paymentId : QString();
        if (paymentId.isEmpty()) {
            // By its own conversation id a change would never be found, though it may have been made.
            qCWarning(logTill) << "the payment of" << operation.id << "cannot be read";
            m_urgent.remove(operation.id);
            planAt(m_journal.clock().now() + pauses.back());
            return Q_EMIT asked(operation.id);
        }
    }
    m_underWay.insert(operation.id);
    m_urgent.remove(operation.id);
    m_askedAt.insert(operation.id, m_journal.clock().now());
    auto *inquiry = new Inquiry(m_client, operation, paymentId, m_language, this);
    connect(inquiry, &Inquiry::finished, this,
            [this, id = operation.id, age = ageOf(operation)](const Findings &findings) {
                conclude(id, findings, age);
            });
    inquiry->start();
}

void Recovery::conclude(const QString &id, const Findings &findings, const Age &age)
{
    m_underWay.remove(id);
    // Read again: a person may have decided meanwhile.
    if (const auto operation = m_journal.reader().operation(id)) {
        Findings believed = believable(*operation, findings);
        if (isOfOtherAccount(*operation))
            forgetAbsence(believed);
        const journal::InquiryState state = afterRound(*operation, believed);
        if (const auto set = m_book.setState(id, state); !set)
            qCWarning(logTill) << "recovery cannot keep its book:" << set.error().detail;
        const auto conclusion =
            till::conclude(*operation, believed, state, circumstancesOf(*operation, age), m_options.horizon);
        if (conclusion) {
            const auto moved = m_journal.move(id, operation->state, conclusion->to, conclusion->facts);
            if (!moved)
                qCWarning(logTill) << "a recovered result was not recorded:" << moved.error().detail;
            if (moved && findings.payment && journal::isPayment(operation->kind) &&
                journal::isCollected(conclusion->to))
                Q_EMIT collected(id, *findings.payment);
            Q_EMIT changed(id);
        }
        planAt(state.nextAt);
    }
    Q_EMIT asked(id);
}

bool Recovery::isOfOtherAccount(const journal::Operation &operation) const
{
    const auto sending = m_journal.reader().sending(operation.id);
    if (!sending || !*sending)
        return false;
    const auto payload = json::parseObject((*sending)->payload);
    const QString account = payload ? journal::factsFromPayload(*payload).account : QString();
    return !account.isEmpty() && account != m_client.account(); // earlier versions wrote none
}

Circumstances Recovery::circumstancesOf(const journal::Operation &operation, const Age &age) const
{
    const auto doubt = Doubt::of(m_journal);
    Circumstances circumstances{.age = age, .isDoubtful = !doubt || doubt->isAbout(operation)};
    // The page may have been opened in what the book lost, and its end with it.
    const bool isPageLost = operation.page != journal::HostedPage::None && !operation.challenge;
    if (circumstances.isDoubtful && isPageLost)
        circumstances.age.atLeast -= iyzico::OpenedPage{}.lifetime;
    return circumstances;
}

Age Recovery::ageOf(const journal::Operation &operation) const
{
    // A hosted page can be paid on until it lapses; "late" begins then.
    const Instant sentAt = operation.sentAt.value_or(operation.createdAt);
    const std::chrono::milliseconds pageLife =
        operation.challenge ? std::max(0ms, std::chrono::milliseconds(operation.challenge->until - sentAt))
                            : 0ms;
    const auto byWallClock = m_journal.clock().now() - sentAt - pageLife;
    const auto sending = m_journal.reader().sending(operation.id);
    const auto &server = m_journal.place().server();
    const bool isAnotherTills = server && operation.till != server->user;
    if (!sending || !*sending || (isAnotherTills && (*sending)->boot != m_boot))
        return {byWallClock, byWallClock};
    // It was sent before this machine was started, by a clock that may have been wrong then.
    if ((*sending)->boot != m_boot)
        return {byWallClock, std::min(byWallClock, m_journal.clock().boottime() - pageLife)};
    const auto atLeast = m_journal.clock().monotonic() - (*sending)->monotonic - pageLife;
    return {std::max<std::chrono::milliseconds>(byWallClock, atLeast), atLeast};
}

journal::InquiryState Recovery::afterRound(const journal::Operation &operation,
                                           const Findings &findings) const
{
    const auto isAbsent = [](Presence presence) {
        return presence == Presence::Absent || presence == Presence::Unfinished;
    };
    journal::InquiryState state = inquiries(operation.id);
    state.nextAt = m_journal.clock().now() + pauseAfter(operation.state, state.asked + 1);
    state.asked += 1;
    state.absentInDetail += isAbsent(findings.inDetail) ? 1 : 0;
    state.absentInReporting += isAbsent(findings.inReporting) ? 1 : 0;
    return state;
}

std::chrono::milliseconds Recovery::pauseAfter(State state, int asked) const
{
    const auto step = std::min<std::size_t>(static_cast<std::size_t>(asked), pauses.size() - 1);
    const auto pause = isWatched(state)           ? pauseOnWatch
                       : state == State::PaidHeld ? pauseWhileHeld
                                                  : pauses[step];
    if (m_options.horizon >= usualHorizon)
        return pause;
    return pause * m_options.horizon.count() / usualHorizon.count();
}

} // namespace vezne::till
