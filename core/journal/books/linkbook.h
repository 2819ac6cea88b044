// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <optional>
#include <vector>

#include "core/journal/engine/database.h"
#include "core/journal/link.h"

namespace vezne::journal {

/// The shop's payment links, and which payments may be theirs. A link moves no money of itself and names
/// people, so it stands beside the chain; who made one and who confirmed a payment stands in the audit trail.
class LinkBook
{
public:
    explicit LinkBook(const Database &database)
        : m_database(&database)
    {}

    /// Adds the link, or replaces what is known of it. Who changes what they have read does both within the
    /// journal's lock.
    [[nodiscard]] Result<void> keep(const Link &link) const;
    /// The same before a call about it leaves: until end(), no other till may begin one, and no list tells of
    /// it. Problem::StateChanged while another till is at it.
    [[nodiscard]] Result<void> begin(const Link &link) const;
    [[nodiscard]] Result<void> end(const Link &link) const;
    /// Everything leased by other tills, links included.
    [[nodiscard]] Result<QSet<QString>> heldElsewhere() const;

    /// The time of Link::since: the server's where several tills share it, since their clocks differ, else
    /// `ours`.
    [[nodiscard]] Result<Instant> present(Instant ours) const;

    [[nodiscard]] Result<std::optional<Link>> find(const QString &id) const;
    /// By id, token or order, the newest when there are several.
    [[nodiscard]] Result<std::optional<Link>> search(const QString &idTokenOrOrder) const;
    /// All but those that were never made, the newest first.
    [[nodiscard]] Result<std::vector<Link>> all() const;
    [[nodiscard]] Result<std::vector<Link>> ofOrder(const QString &orderId) const;
    /// Problem::LinkOpen, with the link's id, if another link of this order than `besides` can be paid, or
    /// was paid and that payment is not in the journal yet. Problem::LinkClosing, with the time, while
    /// somebody may still be paying on the page of one that was switched off or deleted. `now` is this
    /// machine's time.
    [[nodiscard]] Result<void> isFree(const QString &orderId, Instant now, const QString &besides = {}) const;
    /// What an earlier process left while it was being made becomes Unknown.
    [[nodiscard]] Result<void> settleLeftovers() const;

    /// Adds a guess; leaves alone what a person has decided about the same payment.
    [[nodiscard]] Result<void> guess(const LinkMatch &match) const;
    [[nodiscard]] Result<void> decide(const LinkMatch &match) const;
    /// Of a link, oldest first, rejected ones too.
    [[nodiscard]] Result<std::vector<LinkMatch>> matchesOf(const QString &link) const;
    /// Confirmed, and not in the journal.
    [[nodiscard]] Result<std::vector<LinkMatch>> confirmedOutsideJournal() const;
    /// How many payments of a link stand in the journal.
    [[nodiscard]] Result<int> countInJournal(const QString &link) const;
    /// How many payments may be a link's: those that nobody has rejected.
    [[nodiscard]] Result<int> countFound(const QString &link) const;
    /// Payments that somebody confirmed as some link's.
    [[nodiscard]] Result<bool> isConfirmed(const QString &paymentId) const;

private:
    [[nodiscard]] Result<bool> isOpen(const Link &link) const;
    [[nodiscard]] Result<std::vector<Link>> links(const QString &rest, const QVariantList &values) const;
    [[nodiscard]] Result<std::vector<LinkMatch>> matches(const QString &condition,
                                                         const QVariantList &values) const;

    const Database *m_database;
};

} // namespace vezne::journal
