// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::ui {

/// What the cashier does after a refusal.
enum class NextStep {
    EnterCode,     ///< security code again
    EnterNumber,   ///< number again, read back in blocks of four
    EnterExpiry,   ///< expiry again
    OtherCard,     ///< another card; this one will not do
    SinglePayment, ///< the same card without instalments
    InLira,        ///< the same card, charged in Turkish lira
    ThreeDs,       ///< the same card, confirmed by its holder at the bank
    AfterCall,     ///< the same card once the caller has spoken to the bank
    Stop,          ///< no retry
};

/// A refusal in words for two people.
struct Advice
{
    QString say;  ///< to the caller, as it stands
    QString next; ///< for the cashier
    NextStep step = NextStep::AfterCall;
    /// The bank's own text may be looked at. Not where it could tell a thief that the card is reported:
    /// iyzico asks to say nothing then.
    bool showsDetails = true;
};

/// What to make of a refusal: by iyzico's error group, and by code where there is none. Anything unknown gets
/// the plain sentence that the bank did not approve. Fewer `installments` are advised only where there were
/// some.
[[nodiscard]] Advice adviceFor(const QString &errorCode, const QString &errorGroup, int installments = 1);

/// The refusal itself says that the card holder must confirm at the bank.
[[nodiscard]] bool asksForThreeDs(const QString &errorCode, const QString &errorGroup);

} // namespace vezne::ui
