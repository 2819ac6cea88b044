// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/links/links.h"

#include <algorithm>

#include "core/base/uuid7.h"
#include "core/card/redact.h"
#include "core/iyzico/endpoints/link.h"
#include "core/till/cleaned.h"

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

Links::Links(journal::Journal &journal, iyzico::Client &client, Roster &roster,
             iyzico::DayList::Budget budget, std::function<QString()> nextOrder, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_roster(roster)
    , m_book(journal.database())
    , m_budget(budget)
    , m_watch(journal, client, std::move(budget))
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
    const auto open = m_book.openOf(link.orderId, link.id);
    if (!holder || !open)
        return tl::unexpected(!holder ? holder.error() : open.error());
    if (*holder)
        return tl::unexpected(Error{Problem::SaleHeld, **holder});
    return *open ? tl::unexpected(Error{Problem::LinkOpen, (*open)->id}) : Result<void>();
}

Result<void> Links::keepIfFree(const Link &link) const
{
    const auto free = isFree(link);
    return free ? m_book.keep(link) : free;
}

Result<void> Links::mayCharge(const QString &orderId) const
{
    const auto open = m_book.openOf(orderId);
    if (!open)
        return tl::unexpected(open.error());
    return *open ? tl::unexpected(Error{Problem::LinkOpen, (*open)->id}) : Result<void>();
}

Result<LinkErrand *> Links::make(const LinkOffer &offer)
{
    const LinkOffer clean = cleaned(offer);
    if (const auto may = mayMake(clean); !may)
        return tl::unexpected(may.error());
    // Of an order there is one payment, so its link sells once.
    const bool isOnce = clean.isFast || !clean.orderId.isEmpty();
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
                    .createdAt = m_journal.clock().now(),
                    .createdBy = m_journal.actor().name};
    const auto told = m_journal.record({.kind = DeedKind::LinkMade,
                                        .subject = link.name,
                                        .details = {{"link"_L1, link.id},
                                                    {"order"_L1, link.orderId},
                                                    {"amount"_L1, link.amount.toWire()},
                                                    {"currency"_L1, code(link.amount.currency())}}},
                                       [&] { return keepIfFree(link); });
    if (!told)
        return tl::unexpected(told.error());
    const auto request = requestOf(link, m_language);
    return begin(link, link.isFast ? iyzico::createFastLinkCall(request) : iyzico::createLinkCall(request),
                 enterMade);
}

Result<LinkErrand *> Links::turn(const Link &link, bool on)
{
    if (const auto allowed = m_roster.check(Action::Charge); !allowed)
        return tl::unexpected(allowed.error());
    const LinkState to = on ? LinkState::On : LinkState::Off;
    Link turned = link;
    if (on)
        turned.state = to; // before the request leaves: from then on somebody may pay
    const auto told = m_journal.record({.kind = DeedKind::LinkChanged,
                                        .subject = link.name,
                                        .why = word(to),
                                        .details = {{"link"_L1, link.id}}},
                                       [&] { return on ? keepIfFree(turned) : Result<void>(); });
    if (!told)
        return tl::unexpected(told.error());
    return begin(turned, iyzico::switchLinkCall(link.token, on, newId(), m_language),
                 [to](Link &now, const iyzico::Outcome &outcome) { return enterTurned(now, to, outcome); });
}

Result<LinkErrand *> Links::remove(const Link &link)
{
    if (const auto allowed = m_roster.check(Action::Charge); !allowed)
        return tl::unexpected(allowed.error());
    const auto told = m_journal.record({.kind = DeedKind::LinkChanged,
                                        .subject = link.name,
                                        .why = word(LinkState::Deleted),
                                        .details = {{"link"_L1, link.id}}});
    if (!told)
        return tl::unexpected(told.error());
    return begin(link, iyzico::deleteLinkCall(link.token, newId(), m_language),
                 [](Link &removed, const iyzico::Outcome &outcome) {
                     return enterTurned(removed, LinkState::Deleted, outcome);
                 });
}

LinkErrand *Links::begin(const Link &link, iyzico::Call call, LinkErrand::Enter enter)
{
    auto *errand = new LinkErrand(m_book, m_client, link, this);
    connect(errand, &LinkErrand::finished, this, [this](const LinkErrandEnd &end) {
        Q_EMIT changed();
        m_watch.start(); // there may be something to watch now
        if (end.link.state == LinkState::Unknown)
            m_watch.look();
    });
    errand->start(std::move(call), std::move(enter));
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
    auto *intake =
        new LinkIntake(m_journal, m_client, m_budget, link, match, m_nextOrder(), m_language, this);
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
