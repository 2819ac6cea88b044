// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

#include "core/base/clock.h"
#include "core/money/money.h"

namespace vezne::journal {

/// How long somebody who has a link's page open may still pay there once it is switched off or deleted:
/// iyzico has no call that closes a page, and its pages lapse after as long.
inline constexpr std::chrono::minutes longestStay{30};

/// Where a payment link stands.
enum class LinkState {
    Making,  ///< entered; the request is on its way
    Unknown, ///< the request left and no answer came: iyzico may have it, and it may be payable
    On,      ///< can be paid
    Off,     ///< switched off
    Deleted, ///< no longer at iyzico
    NotMade, ///< refused, never sent, or looked for and not there
};

inline constexpr std::array allLinkStates{LinkState::Making, LinkState::Unknown, LinkState::On,
                                          LinkState::Off,    LinkState::Deleted, LinkState::NotMade};

[[nodiscard]] QString word(LinkState state);
[[nodiscard]] std::optional<LinkState> linkStateFromWord(QStringView word);

/// A page of iyzico's on which somebody can pay.
struct Link
{
    QString id; ///< UUIDv7; also the conversation id of its making
    LinkState state = LinkState::Making;
    QString orderId; ///< empty for one that was made elsewhere
    QString name, description;
    Money amount;
    bool isFast = false; ///< a fast link: paid once, up to 750 TRY
    bool offersInstallments = false;
    std::optional<int> stock;       ///< how often it may be paid; nothing for any number
    QString customer, phone, email; ///< whom it is for; may be empty
    QString token, url;             ///< empty until iyzico has answered
    Instant createdAt;
    QString createdBy;
    int soldCount = 0; ///< as iyzico counts
    /// How often it may still be paid, as iyzico says, where its stock may have been changed; below zero for
    /// any number, nothing while it has not said.
    std::optional<int> leftThere;
    std::optional<Instant> askedAt; ///< when it last said so
    /// When it was last asked before the count rose; the payments are looked for from then on.
    std::optional<Instant> soldAfter;
    QString error; ///< iyzico's words when it was refused
    /// Since when its page may have come into being, or is closed, as far as the book knows; by the book's
    /// time (LinkBook::present()).
    std::optional<Instant> since;
    qint64 version = 0; ///< counts what was written about it

    /// Off or deleted from `at` on, unless it was so before.
    void close(LinkState to, Instant at);

    /// Somebody may be paying it now.
    [[nodiscard]] bool mayBePaid() const;
    /// Until when somebody who opened its page in time may still pay; nothing while it is on, or once it has
    /// sold what it sells.
    [[nodiscard]] std::optional<Instant> heldUntil() const;
    /// Has a page at iyzico that can be shown to a customer.
    [[nodiscard]] bool isAtProvider() const { return state == LinkState::On || state == LinkState::Off; }
};

/// The minute from which a link that closes holds nothing any more, `HH:mm`.
[[nodiscard]] QString heldUntilText(Instant until);

/// How sure it is that a payment paid a link: iyzico ties the two by nothing but amount and time.
enum class MatchState { Guess, Confirmed, Rejected };

[[nodiscard]] QString word(MatchState state);

/// A payment of the day's list that may be one of a link.
struct LinkMatch
{
    QString link; ///< id
    QString paymentId;
    Instant at;
    Money paidPrice; ///< what the card paid, with the surcharge of instalments
    int installment = 1;
    MatchState state = MatchState::Guess;
    QString decidedBy; ///< who confirmed or rejected it
    QString operation; ///< the payment in the journal; empty while it is not there
};

} // namespace vezne::journal
