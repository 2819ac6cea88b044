// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/declinecoach.h"

#include <QCoreApplication>
#include <QLatin1StringView>
#include <algorithm>
#include <array>

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

enum class Cause {
    Funds,
    Limit,
    NotApproved,
    InvalidTransaction,
    Code,
    CodeTries,
    Expiry,
    Number,
    ClosedOnline,
    Needs3ds,
    NotConfirmed,
    ForgedReturn,
    NoInstallments,
    CardClosed,
    ForeignCard,
    CurrencyOfCard,
    OurSetting,
    Neutral,
    AskBank,
    TooMany,
};

/// A word of the provider, code or group, and what it amounts to.
struct Row
{
    QLatin1StringView word;
    Cause cause;
};

constexpr std::array groups{
    Row{"NOT_SUFFICIENT_FUNDS"_L1, Cause::Funds},
    Row{"EXCEEDS_WITHDRAWAL_AMOUNT_LIMIT"_L1, Cause::Limit},
    Row{"EXCEEDED_TRANSACTION_AMOUNT"_L1, Cause::Limit},
    Row{"DO_NOT_HONOUR"_L1, Cause::NotApproved},
    Row{"INVALID_TRANSACTION"_L1, Cause::InvalidTransaction},
    Row{"INVALID_CVC2"_L1, Cause::Code},
    Row{"INVALID_CVC2_LENGTH"_L1, Cause::Code},
    Row{"CVC2_MAX_ATTEMPT"_L1, Cause::CodeTries},
    Row{"EXPIRED_CARD"_L1, Cause::Expiry},
    Row{"INVALID_EXPIRE_YEAR_MONTH"_L1, Cause::Expiry},
    Row{"INVALID_CARD_NUMBER"_L1, Cause::Number},
    Row{"BIN_NOT_FOUND"_L1, Cause::Number},
    Row{"NO_SUCH_ISSUER"_L1, Cause::Number},
    Row{"RESTRICTED_BY_LAW"_L1, Cause::ClosedOnline},
    Row{"DEBIT_CARDS_REQUIRES_3DS"_L1, Cause::Needs3ds},
    Row{"DEBIT_CARDS_INSTALLMENT_NOT_ALLOWED"_L1, Cause::NoInstallments},
    Row{"NOT_PERMITTED_TO_INSTALLMENT"_L1, Cause::NoInstallments},
    Row{"NOT_PERMITTED_TO_CARDHOLDER"_L1, Cause::CardClosed},
    Row{"CARD_NOT_PERMITTED"_L1, Cause::CardClosed},
    Row{"BLOCKED_CARD"_L1, Cause::CardClosed},
    Row{"RESTRICTED_CARD"_L1, Cause::CardClosed},
    Row{"INVALID_CARD_TYPE"_L1, Cause::CardClosed},
    Row{"NOT_PERMITTED_TO_FOREIGN_CARD"_L1, Cause::ForeignCard},
    Row{"NOT_PERMITTED_TO_TERMINAL"_L1, Cause::OurSetting},
    Row{"INVALID_MERCHANT_OR_SP"_L1, Cause::OurSetting},
    Row{"FRAUD_SUSPECT"_L1, Cause::Neutral},
    Row{"LOST_CARD"_L1, Cause::Neutral},
    Row{"STOLEN_CARD"_L1, Cause::Neutral},
    Row{"PICKUP_CARD"_L1, Cause::Neutral},
    Row{"REFER_TO_CARD_ISSUER"_L1, Cause::AskBank},
};

constexpr std::array codes{
    Row{"12"_L1, Cause::Number},
    Row{"13"_L1, Cause::Expiry},
    Row{"14"_L1, Cause::Expiry},
    Row{"17"_L1, Cause::Expiry},
    Row{"15"_L1, Cause::Code},
    Row{"1000"_L1, Cause::OurSetting},
    Row{"1001"_L1, Cause::OurSetting},
    Row{"1002"_L1, Cause::OurSetting},
    Row{"1003"_L1, Cause::OurSetting},
    Row{"5008"_L1, Cause::OurSetting},
    Row{"9000"_L1, Cause::OurSetting},
    Row{"5010"_L1, Cause::Needs3ds},
    Row{"5167"_L1, Cause::Needs3ds},
    Row{"5184"_L1, Cause::CurrencyOfCard},
    Row{"6001"_L1, Cause::Neutral},
    Row{"10005"_L1, Cause::NotApproved},
    Row{"10012"_L1, Cause::InvalidTransaction},
    Row{"10034"_L1, Cause::Neutral},
    Row{"10041"_L1, Cause::Neutral},
    Row{"10043"_L1, Cause::Neutral},
    Row{"10051"_L1, Cause::Funds},
    Row{"10054"_L1, Cause::Expiry},
    Row{"10057"_L1, Cause::CardClosed},
    Row{"10058"_L1, Cause::OurSetting},
    Row{"10084"_L1, Cause::Code},
    Row{"10093"_L1, Cause::ClosedOnline},
    Row{"10201"_L1, Cause::CardClosed},
    Row{"10206"_L1, Cause::Code},
    Row{"10207"_L1, Cause::AskBank},
    Row{"10208"_L1, Cause::OurSetting},
    Row{"10209"_L1, Cause::CardClosed},
    Row{"10213"_L1, Cause::Number},
    Row{"10215"_L1, Cause::Number},
    Row{"10216"_L1, Cause::Number},
    Row{"10217"_L1, Cause::Needs3ds},
    Row{"50000"_L1, Cause::TooMany},
};

Cause causeOf(const QString &errorCode, const QString &errorGroup)
{
    if (errorGroup == "THREEDS"_L1) // ours: how the card holder came back
        return errorCode == "FORGED_RETURN"_L1 ? Cause::ForgedReturn : Cause::NotConfirmed;
    const auto group = std::ranges::find(groups, errorGroup, &Row::word);
    if (group != groups.end())
        return group->cause;
    const auto code = std::ranges::find(codes, errorCode, &Row::word);
    return code == codes.end() ? Cause::NotApproved : code->cause;
}

struct Sentences
{
    Cause cause;
    const char *say;
    const char *next;
    NextStep step;
};

struct DeclineCoach
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::DeclineCoach)

public:
    static const Sentences &of(Cause cause);
};

const Sentences &DeclineCoach::of(Cause cause)
{
    static constexpr const char *notApproved =
        QT_TR_NOOP("Your bank did not approve the payment. Please speak to your bank.");
    static constexpr std::array advices{
        Sentences{Cause::Funds, QT_TR_NOOP("The limit or balance does not seem to be enough."),
                  QT_TR_NOOP("Another card, fewer instalments, or part of the amount."), NextStep::OtherCard},
        Sentences{Cause::Limit, QT_TR_NOOP("The amount is above your card's limit for one payment."),
                  QT_TR_NOOP("Another card, or part of the amount."), NextStep::OtherCard},
        Sentences{Cause::NotApproved, notApproved,
                  QT_TR_NOOP("The caller phones the bank. Try once more at most."), NextStep::AfterCall},
        Sentences{Cause::InvalidTransaction, QT_TR_NOOP("The bank did not accept the payment."),
                  QT_TR_NOOP("Check instalments and currency; else the caller asks the bank."),
                  NextStep::SinglePayment},
        Sentences{Cause::Code, QT_TR_NOOP("May I have the security code once more?"),
                  QT_TR_NOOP("Enter the code again; the rest is kept."), NextStep::EnterCode},
        Sentences{Cause::CodeTries, QT_TR_NOOP("Your bank takes no more tries with this card today."),
                  QT_TR_NOOP("Ask for another card."), NextStep::OtherCard},
        Sentences{Cause::Expiry, QT_TR_NOOP("The expiry date does not seem right."),
                  QT_TR_NOOP("Check the date, or ask for another card."), NextStep::EnterExpiry},
        Sentences{Cause::Number, QT_TR_NOOP("Let us read the number once more, in blocks of four."),
                  QT_TR_NOOP("Enter the number again."), NextStep::EnterNumber},
        Sentences{Cause::ClosedOnline, QT_TR_NOOP("Your card is closed to shopping by internet and phone."),
                  QT_TR_NOOP("The caller can open it in the bank's app; then try again."),
                  NextStep::AfterCall},
        Sentences{Cause::Needs3ds, QT_TR_NOOP("This card asks for approval by SMS."),
                  QT_TR_NOOP("Try with 3-D Secure: the caller reads you the code."), NextStep::ThreeDs},
        Sentences{Cause::NotConfirmed, QT_TR_NOOP("Your bank did not confirm the payment."),
                  QT_TR_NOOP("Try once more with the new code, or take another card."), NextStep::ThreeDs},
        Sentences{
            Cause::ForgedReturn, notApproved,
            QT_TR_NOOP("What came back from the browser was not genuine. Try once more at most, and tell "
                       "the person in charge."),
            NextStep::ThreeDs},
        Sentences{Cause::NoInstallments, QT_TR_NOOP("This card cannot pay in instalments."),
                  QT_TR_NOOP("Offer a single payment."), NextStep::SinglePayment},
        Sentences{Cause::CardClosed, QT_TR_NOOP("This card is closed to this payment."),
                  QT_TR_NOOP("Ask for another card, or the caller asks the bank."), NextStep::OtherCard},
        Sentences{Cause::ForeignCard, QT_TR_NOOP("We cannot take cards from abroad at the moment."),
                  QT_TR_NOOP("Ask for a Turkish card."), NextStep::OtherCard},
        Sentences{Cause::CurrencyOfCard, QT_TR_NOOP("Turkish cards are charged in lira."),
                  QT_TR_NOOP("Change the currency to TRY, or ask for a foreign card."), NextStep::OtherCard},
        Sentences{Cause::OurSetting, QT_TR_NOOP("There is a setting on our side. We will call you back."),
                  QT_TR_NOOP("Do not try again. Tell the person in charge; iyzico can help."),
                  NextStep::Stop},
        Sentences{Cause::Neutral, notApproved,
                  QT_TR_NOOP("Do not try again, and give no reason. Tell your supervisor."), NextStep::Stop},
        Sentences{Cause::AskBank, QT_TR_NOOP("Please get approval from your bank."),
                  QT_TR_NOOP("Try again after the call."), NextStep::AfterCall},
        Sentences{Cause::TooMany, QT_TR_NOOP("One moment, please."),
                  QT_TR_NOOP("Too many requests at once; nothing was charged. Try again in a minute."),
                  NextStep::EnterCode},
    };
    static_assert(advices.size() == static_cast<std::size_t>(Cause::TooMany) + 1);
    return *std::ranges::find(advices, cause, &Sentences::cause);
}

} // namespace

Advice adviceFor(const QString &errorCode, const QString &errorGroup)
{
    const Cause cause = causeOf(errorCode, errorGroup);
    const Sentences &sentences = DeclineCoach::of(cause);
    return {.say = DeclineCoach::tr(sentences.say),
            .next = DeclineCoach::tr(sentences.next),
            .step = sentences.step,
            .showsDetails = cause != Cause::Neutral};
}

} // namespace vezne::ui
