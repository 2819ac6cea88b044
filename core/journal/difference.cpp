// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/difference.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

QString word(Source source)
{
    switch (source) {
    case Source::Iyzico:
        return u"iyzico"_s;
    case Source::Settlement:
        return u"settlement"_s;
    case Source::Bank:
        return u"bank"_s;
    }
    Q_UNREACHABLE();
}

QString word(Finding finding)
{
    switch (finding) {
    case Finding::MissingHere:
        return u"missing_here"_s;
    case Finding::MissingThere:
        return u"missing_there"_s;
    case Finding::AmountDiffers:
        return u"amount_differs"_s;
    case Finding::RefundDiffers:
        return u"refund_differs"_s;
    case Finding::FeeDiffers:
        return u"fee_differs"_s;
    }
    Q_UNREACHABLE();
}

QString word(Subject subject)
{
    switch (subject) {
    case Subject::Payment:
        return u"payment"_s;
    case Subject::Cancel:
        return u"cancel"_s;
    case Subject::Refund:
        return u"refund"_s;
    case Subject::Deposit:
        return u"deposit"_s;
    }
    Q_UNREACHABLE();
}

QString word(Cause cause)
{
    switch (cause) {
    case Cause::OtherTill:
        return u"other_till"_s;
    case Cause::UndoneElsewhere:
        return u"undone_elsewhere"_s;
    case Cause::ResultAwaited:
        return u"result_awaited"_s;
    case Cause::TakenForNotCharged:
        return u"taken_for_not_charged"_s;
    case Cause::DeclinedHere:
        return u"declined_here"_s;
    case Cause::CapturedElsewhere:
        return u"captured_elsewhere"_s;
    case Cause::ChargedTwice:
        return u"charged_twice"_s;
    case Cause::NotListed:
        return u"not_listed"_s;
    case Cause::NotListedYet:
        return u"not_listed_yet"_s;
    case Cause::Amount:
        return u"amount"_s;
    case Cause::OtherCurrency:
        return u"other_currency"_s;
    case Cause::RefundAmount:
        return u"refund_amount"_s;
    case Cause::UndoneOtherwise:
        return u"undone_otherwise"_s;
    case Cause::Commission:
        return u"commission"_s;
    case Cause::Fee:
        return u"fee"_s;
    case Cause::Payout:
        return u"payout"_s;
    case Cause::DepositShort:
        return u"deposit_short"_s;
    case Cause::DepositOver:
        return u"deposit_over"_s;
    case Cause::NoDeposit:
        return u"no_deposit"_s;
    case Cause::Unannounced:
        return u"unannounced"_s;
    }
    Q_UNREACHABLE();
}

Decimal Difference::gap() const
{
    return there.value_or(Decimal()).minus(here.value_or(Decimal())).value_or(Decimal());
}

} // namespace vezne::journal
