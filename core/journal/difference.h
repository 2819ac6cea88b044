// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QString>
#include <array>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/money/currency.h"
#include "core/money/decimal.h"

namespace vezne::journal {

/// What the journal is compared with.
enum class Source {
    Iyzico,     ///< iyzico's list of a day
    Settlement, ///< iyzico's settlement file
    Bank,       ///< a bank's statement
};

/// How two books disagree about one thing.
enum class Finding { MissingHere, MissingThere, AmountDiffers, RefundDiffers, FeeDiffers };

/// Why, as far as the two books tell; each has one thing to do about it.
enum class Cause {
    OtherTill,          ///< there, without any trace here: the provider's panel, a link, another till
    UndoneElsewhere,    ///< given back there, not from here
    ResultAwaited,      ///< known here, its result is still awaited
    TakenForNotCharged, ///< taken for not charged here, and there after all
    DeclinedHere,       ///< refused or never sent, says this journal
    CapturedElsewhere,  ///< only held here, taken there
    ChargedTwice,       ///< one attempt here, two payments there
    NotListed,          ///< certain here, not there
    NotListedYet,       ///< so young, or so near midnight, that it may come with the next list
    Amount,
    OtherCurrency,
    RefundAmount,
    UndoneOtherwise, ///< cancelled on one side, refunded on the other; the sums agree
    Commission,
    Fee,
    Payout,       ///< commission and fee agree, what is paid out does not
    DepositShort, ///< the bank got less than iyzico announced
    DepositOver,  ///< the bank got more
    NoDeposit,    ///< announced, not at the bank
    Unannounced,  ///< at the bank, not announced
};

/// What moved.
enum class Subject { Payment, Cancel, Refund, Deposit };

inline constexpr std::array allSources{Source::Iyzico, Source::Settlement, Source::Bank};
inline constexpr std::array allFindings{Finding::MissingHere, Finding::MissingThere, Finding::AmountDiffers,
                                        Finding::RefundDiffers, Finding::FeeDiffers};
inline constexpr std::array allCauses{
    Cause::OtherTill,
    Cause::UndoneElsewhere,
    Cause::ResultAwaited,
    Cause::TakenForNotCharged,
    Cause::DeclinedHere,
    Cause::CapturedElsewhere,
    Cause::ChargedTwice,
    Cause::NotListed,
    Cause::NotListedYet,
    Cause::Amount,
    Cause::OtherCurrency,
    Cause::RefundAmount,
    Cause::UndoneOtherwise,
    Cause::Commission,
    Cause::Fee,
    Cause::Payout,
    Cause::DepositShort,
    Cause::DepositOver,
    Cause::NoDeposit,
    Cause::Unannounced,
};
inline constexpr std::array allSubjects{Subject::Payment, Subject::Cancel, Subject::Refund, Subject::Deposit};

/// The words of the journal and of every interface.
[[nodiscard]] QString word(Source source);
[[nodiscard]] QString word(Finding finding);
[[nodiscard]] QString word(Cause cause);
[[nodiscard]] QString word(Subject subject);

/// That persons made up their mind about a difference.
struct Acceptance
{
    QString by, why;
    Instant at;
    QString counterpart; ///< id of the difference that is the other half; empty when it was accepted alone
};

/// One disagreement. Its id stays the same however often the two books are compared.
struct Difference
{
    QString id;
    Finding finding = Finding::MissingHere;
    Cause cause = Cause::OtherTill;
    Subject subject = Subject::Payment;
    QDate day;         ///< Istanbul
    QString operation; ///< of the payment here; empty when there is none
    QString paymentId; ///< the provider's; of a deposit the bank's words
    QString orderId;
    Currency currency = Currency::TRY;
    std::optional<Decimal> here, there;
    std::optional<Acceptance> acceptance;

    /// there minus here; what is missing counts as nothing.
    [[nodiscard]] Decimal gap() const;
};

/// Both books of one currency, added up.
struct ComparedSums
{
    Decimal takenHere, takenThere; ///< payments
    Decimal givenHere, givenThere; ///< cancels and refunds
    Decimal feesThere;             ///< commission and fee
    Decimal payoutThere; ///< of the payments, before anything given back: lists do not tell after it
};

/// One list or file, compared.
struct Comparison
{
    Source source = Source::Iyzico;
    QString name;         ///< the day, `2026-11-22`, or the file's name
    QDate first, last;    ///< the days that it covers
    Instant at;           ///< when it was compared
    QString actor;        ///< who compared it
    bool isFinal = false; ///< nothing can be added to what it was compared with
    qint64 rows = 0;      ///< of the other book
    qint64 matched = 0;   ///< payments, cancels and refunds (deposits) that agree
    QMap<Currency, ComparedSums> sums;
    qint64 open = 0, accepted = 0; ///< differences; when read
};

} // namespace vezne::journal
