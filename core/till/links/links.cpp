// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/links/links.h"

#include <algorithm>

#include "core/base/uuid7.h"
#include "core/card/redact.h"
#include "core/iyzico/endpoints/link.h"
#include "core/till/cleaned.h"
#include "core/till/links/linkentry.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using access::Action;
using journal::DeedKind;
using journal::Error;
using journal::Link;
using journal::LinkState;
using journal::MatchState;
using journal::Problem;
using journal::Result;

namespace {

iyzico::LinkRequest requestOf(const Link &link, Language language)
{
    return {.conversationId = link.id,
            .name = link.name,
            .description = link.description,
            .amount = link.amount,
            .offersInstallments = link.offersInstallments,
            .stock = link.stock,
            .language = language};
}

} // namespace

Links::Links(journal::Journal &journal, iyzico::Client &client, Roster &roster, const LinkBudgets &budgets,
             std::function<QString()> nextOrder, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_roster(roster)
    , m_book(journal.database())
    , m_budget(budgets.waitedFor)
    , m_watch(journal, client, budgets)
    , m_nextOrder(std::move(nextOrder))
{
    connect(&m_watch, &LinkWatch::changed, this, &Links::changed);
    connect(&m_watch, &LinkWatch::looked, this, &Links::takeInConfirmed);
}

void Links::setLanguage(Language language)
{
    m_language = language;
    m_watch.setLanguage(language);
}

QString Links::newId() const
{
    return uuid7(m_journal.clock().now());
}

Result<void> Links::mayMake(const LinkOffer &offer)
{
    if (auto allowed = m_roster.check(Action::Charge); !allowed)
        return allowed;
    // What is paid on it could not be entered, or another journal may charge the order too.
    if (auto may = m_journal.guard().mayBegin(); !may)
        return may;
    if (offer.name.trimmed().isEmpty() || offer.description.trimmed().isEmpty() || !offer.amount.isPositive())
        return tl::unexpected(Error{Problem::Incomplete, u"the link lacks a name or an amount"_s});
    if (card::withoutCardNumbers(offer.orderId) != offer.orderId)
        return tl::unexpected(Error{Problem::Incomplete, u"the order's number is a card's"_s});
    return {};
}

Result<void> Links::isFree(const Link &link) const
{
    if (link.orderId.isEmpty())
        return {};
    const auto holder = m_journal.reader().holderOf(link.orderId);
    if (!holder)
        return tl::unexpected(holder.error());
    if (*holder)
        return tl::unexpected(Error{Problem::SaleHeld, **holder});
    return m_book.isFree(link.orderId, m_journal.clock().now(), link.id);
}

Result<void> Links::mayCharge(const QString &orderId) const
{
    return m_book.isFree(orderId, m_journal.clock().now());
}

std::optional<Instant> Links::heldUntil(const Link &link) const
{
    const auto until = link.heldUntil();
    const Instant ours = m_journal.clock().now();
    return until && m_book.present(ours).value_or(ours) < *until ? until : std::nullopt;
}

Result<LinkErrand *> Links::make(const LinkOffer &offer)
{
    const LinkOffer clean = cleaned(offer);
    if (const auto may = mayMake(clean); !may)
        return tl::unexpected(may.error());
    // Of an order there is one payment, so its link sells once.
    const bool isOnce = !clean.isRepeatable || clean.isFast || !clean.orderId.isEmpty();
    const Instant now = m_journal.clock().now();
    const Link link{.id = newId(),
                    .orderId = clean.orderId,
                    .name = clean.name.trimmed(),
                    .description = clean.description.trimmed(),
                    .amount = clean.amount,
                    .isFast = clean.isFast,
                    .offersInstallments = clean.offersInstallments && !clean.isFast,
                    .stock = isOnce ? std::optional(1) : std::nullopt,
                    .customer = clean.customer,
                    .phone = clean.phone,
                    .email = clean.email,
                    .createdAt = now,
                    .createdBy = m_journal.actor().name,
                    .since = m_book.present(now).value_or(now)};
    const auto told = m_journal.record({.kind = DeedKind::LinkMade,
                                        .subject = link.name,
                                        .details = {{"link"_L1, link.id},
                                                    {"order"_L1, link.orderId},
                                                    {"amount"_L1, link.amount.toWire()},
                                                    {"currency"_L1, code(link.amount.currency())}}},
                                       [&] {
                                           const auto free = isFree(link);
                                           return free ? m_book.begin(link) : free;
                                       });
    if (!told)
        return tl::unexpected(told.error());
    const auto request = requestOf(link, m_language);
    std::deque<LinkErrand::Step> steps;
    steps.push_back(
        {.call = link.isFast ? iyzico::createFastLinkCall(request) : iyzico::createLinkCall(request),
         .enter = [](Link &made, const iyzico::Outcome &outcome, Instant) {
             return enterMade(made, outcome);
         }});
    return begin(link, std::move(steps));
}

Result<Link> Links::beginChange(const Link &link, LinkState to)
{
    if (const auto allowed = m_roster.check(Action::Charge); !allowed)
        return tl::unexpected(allowed.error());
    if (m_watch.isBusy(link.id))
        return tl::unexpected(Error{Problem::StateChanged, link.id});
    Result<Link> begun;
    const auto told = m_journal.record({.kind = DeedKind::LinkChanged,
                                        .subject = link.name,
                                        .why = word(to),
                                        .details = {{"link"_L1, link.id}}},
                                       [&] {
                                           begun = readied(link.id, to);
                                           return begun ? m_book.begin(*begun)
                                                        : Result<void>(tl::unexpected(begun.error()));
                                       });
    return told ? begun : tl::unexpected(told.error());
}

Result<Link> Links::readied(const QString &link, LinkState to) const
{
    const auto known = m_book.find(link);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known || !(*known)->isAtProvider())
        return tl::unexpected(Error{Problem::StateChanged, link});
    Link now = **known;
    if (to == LinkState::On) {
        now.state = to; // before the request leaves: from then on somebody may pay
        if (const auto free = isFree(now); !free)
            return tl::unexpected(free.error());
    }
    return now;
}

Result<LinkErrand *> Links::turn(const Link &link, bool on)
{
    const LinkState to = on ? LinkState::On : LinkState::Off;
    const auto begun = beginChange(link, to);
    if (!begun)
        return tl::unexpected(begun.error());
    std::deque<LinkErrand::Step> steps;
    steps.push_back({.call = iyzico::switchLinkCall(begun->token, on, newId(), m_language),
                     .enter = [to](Link &turned, const iyzico::Outcome &outcome, Instant now) {
                         return enterTurned(turned, to, outcome, now);
                     }});
    return begin(*begun, std::move(steps));
}

Result<LinkErrand *> Links::remove(const Link &link)
{
    const auto begun = beginChange(link, LinkState::Deleted);
    if (!begun)
        return tl::unexpected(begun.error());
    // Its count is not learnt any more once it is gone, so the door is closed before it is counted.
    std::deque<LinkErrand::Step> steps;
    if (begun->state == LinkState::On)
        steps.push_back({.call = iyzico::switchLinkCall(begun->token, false, newId(), m_language),
                         .enter = [](Link &closed, const iyzico::Outcome &outcome, Instant now) {
                             return enterTurned(closed, LinkState::Off, outcome, now) ||
                                    closed.state == LinkState::Deleted;
                         }});
    steps.push_back(askAgain(*begun));
    steps.push_back({.call = iyzico::deleteLinkCall(begun->token, newId(), m_language),
                     .enter = [](Link &removed, const iyzico::Outcome &outcome, Instant now) {
                         return enterTurned(removed, LinkState::Deleted, outcome, now);
                     }});
    return begin(*begun, std::move(steps));
}

LinkErrand::Step Links::askAgain(const Link &link) const
{
    return {.call = iyzico::showLinkCall(link.token, newId(), m_language),
            .enter =
                [this](Link &counted, const iyzico::Outcome &outcome, Instant now) {
                    const auto *answer = std::get_if<iyzico::Answer>(&outcome);
                    const auto read = answer ? iyzico::readLink(*answer) : tl::unexpected(QString());
                    if (!read && isGone(outcome))
                        counted.close(LinkState::Deleted, now);
                    if (!read)
                        return isGone(outcome);
                    enterListed(counted, *read, m_watch.isAwaited(counted), m_journal.clock().now(), now);
                    return true;
                },
            .isInquiry = true};
}

LinkErrand *Links::begin(const Link &link, std::deque<LinkErrand::Step> steps)
{
    auto *errand = new LinkErrand(m_journal, m_client, m_budget, link, this);
    m_watch.setBusy(link.id, true);
    connect(errand, &LinkErrand::finished, this, [this](const LinkErrandEnd &end) {
        m_watch.setBusy(end.link.id, false);
        Q_EMIT changed();
        m_watch.start(); // there may be something to watch now
        if (end.link.state == LinkState::Unknown)
            m_watch.look();
    });
    errand->start(std::move(steps));
    Q_EMIT changed();
    return errand;
}

/// What is rejected is entered together with the deed, what is confirmed once its payment is in the journal.
Result<void> Links::recordDecision(const Link &link, const journal::LinkMatch &match)
{
    return m_journal.record(
        {.kind = DeedKind::LinkMatched,
         .subject = link.name,
         .why = word(match.state),
         .details = {{"link"_L1, match.link},
                     {"payment"_L1, match.paymentId},
                     {"amount"_L1, match.paidPrice.toWire()}}},
        [&] { return match.state == MatchState::Rejected ? m_book.decide(match) : Result<void>(); });
}

Result<LinkIntake *> Links::confirm(journal::LinkMatch match)
{
    if (const auto allowed = m_roster.check(Action::Charge); !allowed)
        return tl::unexpected(allowed.error());
    const auto link = m_book.find(match.link);
    if (!link || !*link)
        return tl::unexpected(link ? Error{Problem::NoSuchPayment, match.link} : link.error());
    match.state = MatchState::Confirmed;
    match.decidedBy = m_journal.actor().name;
    if (const auto told = recordDecision(**link, match); !told)
        return tl::unexpected(told.error());
    return beginIntake(**link, match);
}

LinkIntake *Links::beginIntake(const Link &link, const journal::LinkMatch &match)
{
    auto *intake = new LinkIntake(m_journal, m_client, m_budget, link, match, m_nextOrder, m_language, this);
    connect(intake, &LinkIntake::finished, this, [this](const IntakeEnd &end) {
        if (end.word == IntakeEnd::Word::TakenIn)
            Q_EMIT tookIn(end.operation);
        Q_EMIT changed();
    });
    intake->start();
    return intake;
}

void Links::takeInConfirmed()
{
    const auto waiting = m_book.confirmedOutsideJournal();
    if (!waiting || m_journal.isReadOnly())
        return;
    for (const journal::LinkMatch &match : *waiting) {
        const auto link = m_book.find(match.link);
        if (m_triedPayments.contains(match.paymentId) || !link || !*link)
            continue;
        m_triedPayments.insert(match.paymentId);
        (void)beginIntake(**link, match); // what iyzico does not confirm stays as it is
    }
}

Result<void> Links::reject(journal::LinkMatch match)
{
    if (auto allowed = m_roster.check(Action::Charge); !allowed)
        return allowed;
    const auto link = m_book.find(match.link);
    if (!link || !*link)
        return tl::unexpected(link ? Error{Problem::NoSuchPayment, match.link} : link.error());
    match.state = MatchState::Rejected;
    match.decidedBy = m_journal.actor().name;
    auto told = recordDecision(**link, match);
    if (told)
        Q_EMIT changed();
    return told;
}

} // namespace vezne::till
