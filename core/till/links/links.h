// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <functional>

#include "core/till/links/linkerrand.h"
#include "core/till/links/linkintake.h"
#include "core/till/links/linkwatch.h"
#include "core/till/roster.h"

namespace vezne::till {

/// What a link is to be made for.
struct LinkOffer
{
    QString orderId;           ///< may be empty
    QString name, description; ///< shown to the payer
    Money amount;
    bool isFast = false;
    bool offersInstallments = false;
    /// Paid any number of times; one of an order and a fast one are paid once whatever stands here.
    bool isRepeatable = false;
    QString customer, phone, email; ///< for the message that carries the link; may be empty
};

/// The shop's payment links: pages of iyzico's on which a customer pays, so that no card is read out. Making
/// one moves no money, but it is sent once all the same: two links of one order could both be paid.
class Links : public QObject
{
    Q_OBJECT

public:
    /// `nextOrder` draws an order number for a payment of a link without an order.
    Links(journal::Journal &journal, iyzico::Client &client, Roster &roster, const LinkBudgets &budgets,
          std::function<QString()> nextOrder, QObject *parent = nullptr);

    void setLanguage(Language language);

    /// Call once before anything else: what an earlier process left while it was being made is Unknown.
    [[nodiscard]] journal::Result<void> settleLeftovers() const { return m_book.settleLeftovers(); }

    /// Enters the link and asks iyzico for it. Refused: Problem::Incomplete, SaleHeld when the order has a
    /// payment, LinkOpen when it has a link that may be paid, LinkClosing when the page of one may still be
    /// open. The errand has been started; connect to it before returning to the event loop.
    [[nodiscard]] journal::Result<LinkErrand *> make(const LinkOffer &offer);
    /// Switching on is refused as make() is; either is (StateChanged) while something else is asked for it.
    [[nodiscard]] journal::Result<LinkErrand *> turn(const journal::Link &link, bool on);
    /// Switches the link off, asks once more how often it was paid, and deletes it at iyzico; it stays in the
    /// book with its payments.
    [[nodiscard]] journal::Result<LinkErrand *> remove(const journal::Link &link);

    /// A person says that a guessed payment is the link's: it is taken into the journal, where it is a
    /// payment like any other, and it is no other link's any more. The intake has been started; connect to it
    /// before returning to the event loop.
    [[nodiscard]] journal::Result<LinkIntake *> confirm(journal::LinkMatch match);
    /// A person says that it is not.
    [[nodiscard]] journal::Result<void> reject(journal::LinkMatch match);

    /// May this order be charged in another way? Refused as by LinkBook::isFree().
    [[nodiscard]] journal::Result<void> mayCharge(const QString &orderId) const;
    /// Until when `link`, which is closed, may still be paid by somebody at its page; nothing when that is
    /// over.
    [[nodiscard]] std::optional<Instant> heldUntil(const journal::Link &link) const;

    [[nodiscard]] const journal::LinkBook &book() const { return m_book; }
    [[nodiscard]] LinkWatch &watch() { return m_watch; }

Q_SIGNALS:
    /// The book says something else than before.
    void changed();
    /// A payment was taken into the journal.
    void tookIn(const QString &operation);

private:
    [[nodiscard]] journal::Result<void> recordDecision(const journal::Link &link,
                                                       const journal::LinkMatch &match);
    /// `link` is the match's.
    [[nodiscard]] LinkIntake *beginIntake(const journal::Link &link, const journal::LinkMatch &match);
    /// Payments that were confirmed and are not in the journal yet: by an earlier version of Vezne.
    void takeInConfirmed();
    [[nodiscard]] journal::Result<void> mayMake(const LinkOffer &offer);
    /// Neither a payment nor another link of the order is open.
    [[nodiscard]] journal::Result<void> isFree(const journal::Link &link) const;
    /// Records that `link` is to become `to`, and begins its errand. The link as it then stands in the book.
    [[nodiscard]] journal::Result<journal::Link> beginChange(const journal::Link &link,
                                                             journal::LinkState to);
    /// The link as it stands now, if it can become `to`; already on when that is asked for.
    [[nodiscard]] journal::Result<journal::Link> readied(const QString &link, journal::LinkState to) const;
    [[nodiscard]] LinkErrand *begin(const journal::Link &link, std::deque<LinkErrand::Step> steps);
    /// How often it was paid, from the link itself.
    [[nodiscard]] LinkErrand::Step askAgain(const journal::Link &link) const;
    [[nodiscard]] QString newId() const;

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    Roster &m_roster;
    journal::LinkBook m_book;
    iyzico::DayList::Budget m_budget;
    LinkWatch m_watch;
    std::function<QString()> m_nextOrder;
    QSet<QString> m_triedPayments; ///< of takeInConfirmed(), once each
    Language m_language = Language::Turkish;
};

} // namespace vezne::till
