// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <span>

namespace vezne::iyzico {

/// What a refusal amounts to for the two people on the phone. The sentences stand in ui.
enum class Cause {
    Funds,
    Limit,
    NotApproved, ///< no reason given; also of every code that is not known
    InvalidTransaction,
    Code,
    CodeTries,
    Expiry,
    Number,
    Holder,
    ClosedOnline,
    Needs3ds,
    NotConfirmed, ///< 3-D Secure without a yes of the bank
    ForgedReturn, ///< what came back from the bank was not genuine
    NoInstallments,
    CardClosed,
    ForeignCard,
    CurrencyOfCard,
    StoredCardGone,
    Points,
    OurSetting, ///< the account, the contract or the keys
    OurData,    ///< a field of the request
    Neutral,    ///< fraud, lost, stolen, to be retained: nobody is told which
    AskBank,
    TooMany,
    NotKnown, ///< the provider does not know the outcome itself
};

/// What may follow an error, by the letters of the error list.
enum class Retry {
    Fix,     ///< F: the same request will never work
    Payer,   ///< P: other data or another card, as a new attempt
    Support, ///< S: a setting of the account; iyzico helps
    Wait,    ///< W: nothing was done; the same again later
    Unknown, ///< U: ask first, never again blindly
    Never,   ///< N: not with this card
};

/// Errors that are answers: what was asked about is not there.
namespace errorcode {
inline constexpr QLatin1StringView unknownPayment("5087");
inline constexpr QLatin1StringView unknownPage("5124"); ///< of a link or a hosted page
inline constexpr QLatin1StringView unknownBin("5066");
/// A refund that is declined for now; iyzico may yet make it by itself.
inline constexpr QLatin1StringView declinedForNow("10246");
} // namespace errorcode

struct ErrorEntry
{
    QLatin1StringView code;  ///< empty for every other code of the group
    QLatin1StringView group; ///< empty for errors that come without one
    Cause cause;
    Retry retry;
};

/// The provider's error list (documentation of 2018 to 2026 and what was seen on its wire), and our own words
/// for 3-D Secure.
[[nodiscard]] std::span<const ErrorEntry> errorTable();

/// The entry of that code and group; else the group's first, as iyzico advises (several bank codes share a
/// group); else the code's. Null when neither is known.
[[nodiscard]] const ErrorEntry *errorEntry(const QString &code, const QString &group);

/// What a failure answer means for money.
enum class FailureMeaning {
    Final,        ///< the provider or the bank said no; nothing was done
    NotProcessed, ///< the rate limit (50000): nothing was done; a person may try again as a new operation
    Unknown,      ///< system errors and bank time-outs: ask before anything else
};

/// Meaning of a failure on a call that moves money: Unknown when either its code or its group is one whose
/// outcome the provider does not know itself, and for what a bank says (10000 and up) when the list knows
/// neither its code nor its group.
[[nodiscard]] FailureMeaning meaningOf(const QString &errorCode, const QString &errorGroup);

} // namespace vezne::iyzico
