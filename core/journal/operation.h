// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace vezne::journal {

/// What an operation does at the provider.
enum class Kind { Charge, Preauth, Capture, Cancel, Refund };

/// Where an operation stands. The first block is common, the second a payment's, the third that of what
/// changes a payment.
enum class State {
    Intent,    ///< recorded; nothing has left
    Sending,   ///< recorded before the first byte left; the answer is awaited
    Unknown,   ///< the request left, its result is not known yet; asked about until it is
    NotSent,   ///< certain: not a byte left
    Review,    ///< facts contradict each other, or could not be had for a day; a person decides
    Abandoned, ///< given up before anything was sent

    Challenge,  ///< the payer is at a page: at the bank's no money moves, at one of iyzico's (HostedPage) it
                ///< can
    Paid,       ///< money taken
    PaidHeld,   ///< money taken, under fraud review at the provider: do not deliver
    Declined,   ///< refused, nothing taken
    NotCharged, ///< inquiry found nothing for longer than the horizon; still watched
    LateCharge, ///< appeared at the provider after it was taken for not charged

    Done,    ///< cancel, refund or capture carried out
    Refused, ///< the provider said no
    NotDone, ///< inquiry found nothing for longer than the horizon; on watch for a day
};

/// How far the 3-D Secure of a payment has come.
enum class ThreeDs {
    None,     ///< charged without it
    Started,  ///< begun; the call that moves money has not been made
    Finishing ///< the card holder is back with a confirmation, and that call may have been made
};

/// The provider's page on which a payment's payer keys in the card; `None` for a card that the till knows.
/// Money can move as long as such a page is open, unlike at the bank's page of 3-D Secure. What was paid on
/// a payment link's page is never sent by a till: it is found, and its first event says that it was paid.
/// So is what was taken or given back elsewhere, by another till or in the provider's panel, once a person
/// has it taken in.
enum class HostedPage { None, Checkout, PayWithIyzico, Bkm, Link, Elsewhere };

/// What no till of this journal sent; its conversation is not ours.
[[nodiscard]] constexpr bool isFound(HostedPage page)
{
    return page == HostedPage::Link || page == HostedPage::Elsewhere;
}

/// How an operation reads in a list: its state together with what was undone of it.
enum class Standing {
    Pending, ///< Intent, Sending or Unknown
    Challenge,
    Paid,
    Held,
    Reserved, ///< pre-authorised: held on the card, not taken yet
    Declined,
    NotSent, ///< also abandoned and not charged: nothing was taken
    Cancelled,
    PartlyRefunded,
    Refunded,
    Attention, ///< Review or LateCharge: a person must look
    Done,      ///< cancel, refund or capture carried out
    NotDone,   ///< cancel, refund or capture refused, not sent or not done
};

inline constexpr std::array allKinds{Kind::Charge, Kind::Preauth, Kind::Capture, Kind::Cancel, Kind::Refund};

inline constexpr std::array allStates{
    State::Intent,     State::Sending,    State::Unknown, State::NotSent,  State::Review,
    State::Abandoned,  State::Challenge,  State::Paid,    State::PaidHeld, State::Declined,
    State::NotCharged, State::LateCharge, State::Done,    State::Refused,  State::NotDone,
};

inline constexpr std::array allStandings{
    Standing::Pending,  Standing::Challenge, Standing::Paid,      Standing::Held,
    Standing::Declined, Standing::NotSent,   Standing::Cancelled, Standing::PartlyRefunded,
    Standing::Reserved, Standing::Refunded,  Standing::Attention, Standing::Done,
    Standing::NotDone,
};

/// The words of the journal and of every interface.
[[nodiscard]] QString word(Kind kind);
[[nodiscard]] QString word(State state);
[[nodiscard]] QString word(Standing standing);
[[nodiscard]] QString word(ThreeDs threeDs); ///< empty for None
[[nodiscard]] QString word(HostedPage page); ///< empty for None
[[nodiscard]] std::optional<Kind> kindFromWord(QStringView word);
[[nodiscard]] std::optional<State> stateFromWord(QStringView word);
[[nodiscard]] std::optional<Standing> standingFromWord(QStringView word);
[[nodiscard]] ThreeDs threeDsFromWord(QStringView word);       ///< None for any other word
[[nodiscard]] HostedPage hostedPageFromWord(QStringView word); ///< None for any other word

/// `2,3,6`, and the reverse; what is no number is left out.
[[nodiscard]] QString textFromNumbers(const std::vector<int> &numbers);
[[nodiscard]] std::vector<int> numbersFromText(const QString &text);

/// Kinds that take money from a card; the others change what such a payment took.
[[nodiscard]] bool isPayment(Kind kind);

/// Still under way: shown as such, asked about, blocks another of its kind.
[[nodiscard]] bool isOpen(State state);

/// Holds its sale: while a payment is in such a state the same order cannot be charged again.
[[nodiscard]] bool holdsSale(State state);

/// Holds its amount: counts against what may still be refunded.
[[nodiscard]] bool holdsAmount(State state);

/// Money was taken and can be given back.
[[nodiscard]] bool isCollected(State state);

/// Paid, or PaidHeld while the provider has not cleared its fraud review (a missing status is no clearance).
[[nodiscard]] State collectedState(std::optional<int> fraudStatus);

/// Every legal move. The database enforces the same table.
using Move = std::pair<State, State>;
[[nodiscard]] std::span<const Move> legalMoves(Kind kind);
[[nodiscard]] bool isLegal(Kind kind, State from, State to);

/// Where an operation begins: as an intent, or, when it is a payment that was found, as collected.
[[nodiscard]] bool isLegalBeginning(Kind kind, State state);

/// Amounts in minor units, read for payments only; `captured` of a pre-authorisation.
struct Settled
{
    bool cancelled = false;
    qint64 refunded = 0, paid = 0, captured = 0;
};
[[nodiscard]] Standing standingOf(Kind kind, State state, const Settled &settled);

} // namespace vezne::journal
