// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/declinecoach.h"

#include <QCoreApplication>
#include <QLatin1StringView>
#include <algorithm>
#include <array>

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

enum class Kind {
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
    Kind kind;
};

constexpr std::array groups{
    Row{"NOT_SUFFICIENT_FUNDS"_L1, Kind::Funds},
    Row{"EXCEEDS_WITHDRAWAL_AMOUNT_LIMIT"_L1, Kind::Limit},
    Row{"EXCEEDED_TRANSACTION_AMOUNT"_L1, Kind::Limit},
    Row{"DO_NOT_HONOUR"_L1, Kind::NotApproved},
    Row{"INVALID_TRANSACTION"_L1, Kind::InvalidTransaction},
    Row{"INVALID_CVC2"_L1, Kind::Code},
    Row{"INVALID_CVC2_LENGTH"_L1, Kind::Code},
    Row{"CVC2_MAX_ATTEMPT"_L1, Kind::CodeTries},
    Row{"EXPIRED_CARD"_L1, Kind::Expiry},
    Row{"INVALID_EXPIRE_YEAR_MONTH"_L1, Kind::Expiry},
    Row{"INVALID_CARD_NUMBER"_L1, Kind::Number},
    Row{"BIN_NOT_FOUND"_L1, Kind::Number},
    Row{"NO_SUCH_ISSUER"_L1, Kind::Number},
    Row{"RESTRICTED_BY_LAW"_L1, Kind::ClosedOnline},
    Row{"DEBIT_CARDS_REQUIRES_3DS"_L1, Kind::Needs3ds},
    Row{"DEBIT_CARDS_INSTALLMENT_NOT_ALLOWED"_L1, Kind::NoInstallments},
    Row{"NOT_PERMITTED_TO_INSTALLMENT"_L1, Kind::NoInstallments},
    Row{"NOT_PERMITTED_TO_CARDHOLDER"_L1, Kind::CardClosed},
    Row{"CARD_NOT_PERMITTED"_L1, Kind::CardClosed},
    Row{"BLOCKED_CARD"_L1, Kind::CardClosed},
    Row{"RESTRICTED_CARD"_L1, Kind::CardClosed},
    Row{"INVALID_CARD_TYPE"_L1, Kind::CardClosed},
    Row{"NOT_PERMITTED_TO_FOREIGN_CARD"_L1, Kind::ForeignCard},
    Row{"NOT_PERMITTED_TO_TERMINAL"_L1, Kind::OurSetting},
    Row{"INVALID_MERCHANT_OR_SP"_L1, Kind::OurSetting},
    Row{"FRAUD_SUSPECT"_L1, Kind::Neutral},
    Row{"LOST_CARD"_L1, Kind::Neutral},
    Row{"STOLEN_CARD"_L1, Kind::Neutral},
    Row{"PICKUP_CARD"_L1, Kind::Neutral},
    Row{"REFER_TO_CARD_ISSUER"_L1, Kind::AskBank},
};

constexpr std::array codes{
    Row{"12"_L1, Kind::Number},
    Row{"13"_L1, Kind::Expiry},
    Row{"14"_L1, Kind::Expiry},
    Row{"17"_L1, Kind::Expiry},
    Row{"15"_L1, Kind::Code},
    Row{"1000"_L1, Kind::OurSetting},
    Row{"1001"_L1, Kind::OurSetting},
    Row{"1002"_L1, Kind::OurSetting},
    Row{"1003"_L1, Kind::OurSetting},
    Row{"5008"_L1, Kind::OurSetting},
    Row{"9000"_L1, Kind::OurSetting},
    Row{"5010"_L1, Kind::Needs3ds},
    Row{"5167"_L1, Kind::Needs3ds},
    Row{"5184"_L1, Kind::CurrencyOfCard},
    Row{"6001"_L1, Kind::Neutral},
    Row{"10005"_L1, Kind::NotApproved},
    Row{"10012"_L1, Kind::InvalidTransaction},
    Row{"10034"_L1, Kind::Neutral},
    Row{"10041"_L1, Kind::Neutral},
    Row{"10043"_L1, Kind::Neutral},
    Row{"10051"_L1, Kind::Funds},
    Row{"10054"_L1, Kind::Expiry},
    Row{"10057"_L1, Kind::CardClosed},
    Row{"10058"_L1, Kind::OurSetting},
    Row{"10084"_L1, Kind::Code},
    Row{"10093"_L1, Kind::ClosedOnline},
    Row{"10201"_L1, Kind::CardClosed},
    Row{"10206"_L1, Kind::Code},
    Row{"10207"_L1, Kind::AskBank},
    Row{"10208"_L1, Kind::OurSetting},
    Row{"10209"_L1, Kind::CardClosed},
    Row{"10213"_L1, Kind::Number},
    Row{"10215"_L1, Kind::Number},
    Row{"10216"_L1, Kind::Number},
    Row{"10217"_L1, Kind::Needs3ds},
    Row{"50000"_L1, Kind::TooMany},
};

Kind kindOf(const QString &errorCode, const QString &errorGroup)
{
    const auto group = std::ranges::find(groups, errorGroup, &Row::word);
    if (group != groups.end())
        return group->kind;
    const auto code = std::ranges::find(codes, errorCode, &Row::word);
    return code == codes.end() ? Kind::NotApproved : code->kind;
}

struct Sentences
{
    Kind kind;
    const char *say;
    const char *next;
    NextStep step;
};

struct DeclineCoach
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::DeclineCoach)

public:
    static const Sentences &of(Kind kind);
};

const Sentences &DeclineCoach::of(Kind kind)
{
    static constexpr const char *notApproved =
        QT_TR_NOOP("Your bank did not approve the payment. Please speak to your bank.");
    static constexpr std::array advices{
        Sentences{Kind::Funds, QT_TR_NOOP("The limit or balance does not seem to be enough."),
                  QT_TR_NOOP("Another card, fewer instalments, or part of the amount."), NextStep::OtherCard},
        Sentences{Kind::Limit, QT_TR_NOOP("The amount is above your card's limit for one payment."),
                  QT_TR_NOOP("Another card, or part of the amount."), NextStep::OtherCard},
        Sentences{Kind::NotApproved, notApproved,
                  QT_TR_NOOP("The caller phones the bank. Try once more at most."), NextStep::AfterCall},
        Sentences{Kind::InvalidTransaction, QT_TR_NOOP("The bank did not accept the payment."),
                  QT_TR_NOOP("Check instalments and currency; else the caller asks the bank."),
                  NextStep::SinglePayment},
        Sentences{Kind::Code, QT_TR_NOOP("May I have the security code once more?"),
                  QT_TR_NOOP("Enter the code again; the rest is kept."), NextStep::EnterCode},
        Sentences{Kind::CodeTries, QT_TR_NOOP("Your bank takes no more tries with this card today."),
                  QT_TR_NOOP("Ask for another card."), NextStep::OtherCard},
        Sentences{Kind::Expiry, QT_TR_NOOP("The expiry date does not seem right."),
                  QT_TR_NOOP("Check the date, or ask for another card."), NextStep::EnterExpiry},
        Sentences{Kind::Number, QT_TR_NOOP("Let us read the number once more, in blocks of four."),
                  QT_TR_NOOP("Enter the number again."), NextStep::EnterNumber},
        Sentences{Kind::ClosedOnline, QT_TR_NOOP("Your card is closed to shopping by internet and phone."),
                  QT_TR_NOOP("The caller can open it in the bank's app; then try again."),
                  NextStep::AfterCall},
        Sentences{Kind::Needs3ds, QT_TR_NOOP("This card asks for approval by SMS."),
                  QT_TR_NOOP("It cannot be charged by phone. Ask for another card."), NextStep::OtherCard},
        Sentences{Kind::NoInstallments, QT_TR_NOOP("This card cannot pay in instalments."),
                  QT_TR_NOOP("Offer a single payment."), NextStep::SinglePayment},
        Sentences{Kind::CardClosed, QT_TR_NOOP("This card is closed to this payment."),
                  QT_TR_NOOP("Ask for another card, or the caller asks the bank."), NextStep::OtherCard},
        Sentences{Kind::ForeignCard, QT_TR_NOOP("We cannot take cards from abroad at the moment."),
                  QT_TR_NOOP("Ask for a Turkish card."), NextStep::OtherCard},
        Sentences{Kind::CurrencyOfCard, QT_TR_NOOP("Turkish cards are charged in lira."),
                  QT_TR_NOOP("Change the currency to TRY, or ask for a foreign card."), NextStep::OtherCard},
        Sentences{Kind::OurSetting, QT_TR_NOOP("There is a setting on our side. We will call you back."),
                  QT_TR_NOOP("Do not try again. Tell the person in charge; iyzico can help."),
                  NextStep::Stop},
        Sentences{Kind::Neutral, notApproved,
                  QT_TR_NOOP("Do not try again, and give no reason. Tell your supervisor."), NextStep::Stop},
        Sentences{Kind::AskBank, QT_TR_NOOP("Please get approval from your bank."),
                  QT_TR_NOOP("Try again after the call."), NextStep::AfterCall},
        Sentences{Kind::TooMany, QT_TR_NOOP("One moment, please."),
                  QT_TR_NOOP("Too many requests at once; nothing was charged. Try again in a minute."),
                  NextStep::EnterCode},
    };
    static_assert(advices.size() == static_cast<std::size_t>(Kind::TooMany) + 1);
    return *std::ranges::find(advices, kind, &Sentences::kind);
}

} // namespace

Advice adviceFor(const QString &errorCode, const QString &errorGroup)
{
    const Kind kind = kindOf(errorCode, errorGroup);
    const Sentences &sentences = DeclineCoach::of(kind);
    return {.say = DeclineCoach::tr(sentences.say),
            .next = DeclineCoach::tr(sentences.next),
            .step = sentences.step,
            .showsDetails = kind != Kind::Neutral};
}

} // namespace vezne::ui
