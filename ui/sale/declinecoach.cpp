// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/declinecoach.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/iyzico/errors.h"

namespace vezne::ui {

using iyzico::Cause;

namespace {

struct Sentences
{
    Cause cause;
    const char *say;
    const char *next;
    NextStep step;
    const char *nextOfSingle = nullptr; ///< where `next` speaks of instalments and there are none
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
                  QT_TR_NOOP("Try another card, fewer instalments or part of the amount."),
                  NextStep::OtherCard, QT_TR_NOOP("Another card, or part of the amount.")},
        Sentences{Cause::Limit, QT_TR_NOOP("The amount is above your card’s limit for one payment."),
                  QT_TR_NOOP("Another card, or part of the amount."), NextStep::OtherCard},
        Sentences{Cause::NotApproved, notApproved,
                  QT_TR_NOOP("The caller phones the bank. Try once more at most."), NextStep::AfterCall},
        Sentences{Cause::InvalidTransaction, QT_TR_NOOP("The bank did not accept the payment."),
                  QT_TR_NOOP("Check instalments and currency; else the caller asks the bank."),
                  NextStep::SinglePayment, QT_TR_NOOP("Check the currency; else the caller asks the bank.")},
        Sentences{Cause::Code, QT_TR_NOOP("May I have the security code once more?"),
                  QT_TR_NOOP("Enter the code again; the rest is kept."), NextStep::EnterCode},
        Sentences{Cause::CodeTries, QT_TR_NOOP("Your bank takes no more tries with this card today."),
                  QT_TR_NOOP("Ask for another card."), NextStep::OtherCard},
        Sentences{Cause::Expiry, QT_TR_NOOP("The expiry date does not seem right."),
                  QT_TR_NOOP("Check the date, or ask for another card."), NextStep::EnterExpiry},
        Sentences{Cause::Number, QT_TR_NOOP("Let us read the number once more, in blocks of four."),
                  QT_TR_NOOP("Enter the number again."), NextStep::EnterNumber},
        Sentences{Cause::ClosedOnline, QT_TR_NOOP("Your card is closed to shopping by internet and phone."),
                  QT_TR_NOOP("The caller can open it in the bank’s app; then try again."),
                  NextStep::AfterCall},
        // The code that a bank sends is read out to nobody: only thieves ask for it.
        Sentences{
            Cause::Needs3ds, QT_TR_NOOP("Your bank wants you to approve this payment yourself."),
            QT_TR_NOOP("Try with 3-D Secure if the customer is with you; on the phone send a payment link. "
                       "Never ask for the bank’s code."),
            NextStep::ThreeDs},
        Sentences{Cause::NotConfirmed, QT_TR_NOOP("Your bank did not confirm the payment."),
                  QT_TR_NOOP("The customer may try once more; else another card, or a payment link."),
                  NextStep::ThreeDs},
        Sentences{
            Cause::ForgedReturn, notApproved,
            QT_TR_NOOP("What came back from the browser was not genuine. Try once more at most, and tell "
                       "the person in charge."),
            NextStep::ThreeDs},
        Sentences{Cause::Holder, QT_TR_NOOP("May I have the name as it stands on the card?"),
                  QT_TR_NOOP("Check the card holder’s name."), NextStep::EnterCode},
        Sentences{Cause::StoredCardGone, QT_TR_NOOP("That stored card is no longer there."),
                  QT_TR_NOOP("Ask for the card again."), NextStep::OtherCard},
        Sentences{Cause::Points, QT_TR_NOOP("The points are not enough for this payment."),
                  QT_TR_NOOP("Charge without points, or another card."), NextStep::OtherCard},
        Sentences{Cause::OurData, QT_TR_NOOP("One moment, please; I have to correct something here."),
                  QT_TR_NOOP("iyzico did not accept a field of the sale; the details say which."),
                  NextStep::EnterCode},
        Sentences{Cause::NotKnown, QT_TR_NOOP("I am checking the result; one moment, please."),
                  QT_TR_NOOP("Do not charge again before the result is known."), NextStep::Stop},
        Sentences{Cause::NoInstallments, QT_TR_NOOP("This card cannot pay in instalments."),
                  QT_TR_NOOP("Offer a single payment."), NextStep::SinglePayment},
        Sentences{Cause::CardClosed, QT_TR_NOOP("This card is closed to this payment."),
                  QT_TR_NOOP("Ask for another card, or the caller asks the bank."), NextStep::OtherCard},
        Sentences{Cause::ForeignCard, QT_TR_NOOP("We cannot take cards from abroad at the moment."),
                  QT_TR_NOOP("Ask for a Turkish card."), NextStep::OtherCard},
        Sentences{Cause::CurrencyOfCard, QT_TR_NOOP("Turkish cards are charged in lira."),
                  QT_TR_NOOP("Try in lira, or ask for a foreign card."), NextStep::InLira},
        Sentences{Cause::OurSetting,
                  QT_TR_NOOP("There is a problem on our side; we will fix it and call you back."),
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
    static_assert(advices.size() == static_cast<std::size_t>(Cause::NotKnown) + 1);
    return *std::ranges::find(advices, cause, &Sentences::cause);
}

} // namespace

Advice adviceFor(const QString &errorCode, const QString &errorGroup, int installments)
{
    const iyzico::ErrorEntry *const entry = iyzico::errorEntry(errorCode, errorGroup);
    const Cause cause = entry ? entry->cause : Cause::NotApproved;
    const Sentences &sentences = DeclineCoach::of(cause);
    const bool isSingle = installments < 2;
    const bool isOfSingle = isSingle && sentences.nextOfSingle;
    // What was one payment already is not tried as one.
    const bool isPlanLess = isSingle && sentences.step == NextStep::SinglePayment;
    return {.say = DeclineCoach::tr(sentences.say),
            .next = DeclineCoach::tr(isOfSingle ? sentences.nextOfSingle : sentences.next),
            .step = isPlanLess ? NextStep::AfterCall : sentences.step,
            .showsDetails = cause != Cause::Neutral};
}

bool asksForThreeDs(const QString &errorCode, const QString &errorGroup)
{
    const iyzico::ErrorEntry *const entry = iyzico::errorEntry(errorCode, errorGroup);
    return entry && entry->cause == Cause::Needs3ds;
}

} // namespace vezne::ui
