// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/reconciletext.h"

#include <QCoreApplication>

#include "core/money/moneytext.h"
#include "ui/help/failure.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using finance::RunEnd;
using finance::TableFault;
using journal::Cause;
using journal::Finding;
using journal::Subject;

namespace {

/// Gives free functions a translation context.
struct ReconcileText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::ReconcileText)
};

QString troubleSentence(iyzico::Trouble trouble)
{
    switch (trouble) {
    case iyzico::Trouble::HostNotFound:
    case iyzico::Trouble::Refused:
    case iyzico::Trouble::Unreachable:
        return ReconcileText::tr("iyzico cannot be reached.");
    case iyzico::Trouble::Tls:
        return ReconcileText::tr("The secure connection to iyzico failed.");
    case iyzico::Trouble::NoKeys:
    case iyzico::Trouble::InsecureAddress:
        return ReconcileText::tr("There are no keys for iyzico.");
    case iyzico::Trouble::Deadline:
        return ReconcileText::tr("iyzico did not answer in time.");
    case iyzico::Trouble::ConnectionLost:
    case iyzico::Trouble::Redirected:
    case iyzico::Trouble::HttpError:
    case iyzico::Trouble::NotUnderstood:
    case iyzico::Trouble::TooLarge:
    case iyzico::Trouble::WrongConversation:
    case iyzico::Trouble::Aborted:
        return ReconcileText::tr("iyzico’s answer did not come whole.");
    }
    Q_UNREACHABLE();
}

} // namespace

ChipText chipOf(Finding finding)
{
    switch (finding) {
    case Finding::MissingHere:
        return {Tone::Danger, Glyph::Warning, ReconcileText::tr("Missing here")};
    case Finding::MissingThere:
        return {Tone::Waiting, Glyph::Search, ReconcileText::tr("Missing there")};
    case Finding::AmountDiffers:
        return {Tone::Danger, Glyph::CrossCircle, ReconcileText::tr("Amount differs")};
    case Finding::RefundDiffers:
        return {Tone::Refund, Glyph::Refund, ReconcileText::tr("Refund differs")};
    case Finding::FeeDiffers:
        return {Tone::Info, Glyph::Receipt, ReconcileText::tr("Fee differs")};
    }
    Q_UNREACHABLE();
}

ChipText matchedChip()
{
    return {Tone::Success, Glyph::CheckCircle, ReconcileText::tr("Matched")};
}

ChipText explainedChip()
{
    return {Tone::Neutral, Glyph::Check, ReconcileText::tr("Explained")};
}

ChipText chipOf(const journal::Comparison *comparison)
{
    if (!comparison)
        return {Tone::Neutral, Glyph::Empty, ReconcileText::tr("Not compared")};
    if (comparison->open > 0)
        return {Tone::Danger, Glyph::Warning,
                ReconcileText::tr("%n difference(s)", nullptr, static_cast<int>(comparison->open))};
    if (!comparison->isFinal)
        return {Tone::Waiting, Glyph::Clock,
                comparison->accepted > 0 ? ReconcileText::tr("Explained so far")
                                         : ReconcileText::tr("Equal so far")};
    return comparison->accepted > 0 ? explainedChip()
                                    : ChipText{Tone::Success, Glyph::CheckCircle, ReconcileText::tr("Equal")};
}

QString subjectText(Subject subject)
{
    switch (subject) {
    case Subject::Payment:
        return ReconcileText::tr("Payment");
    case Subject::Cancel:
        return ReconcileText::tr("Cancel");
    case Subject::Refund:
        return ReconcileText::tr("Refund");
    case Subject::Deposit:
        return ReconcileText::tr("Payout");
    }
    Q_UNREACHABLE();
}

QString causeName(Cause cause)
{
    switch (cause) {
    case Cause::OtherTill:
        return ReconcileText::tr("Not made here");
    case Cause::UndoneElsewhere:
        return ReconcileText::tr("Given back elsewhere");
    case Cause::ResultAwaited:
        return ReconcileText::tr("Result awaited here");
    case Cause::TakenForNotCharged:
        return ReconcileText::tr("Recorded as not charged");
    case Cause::DeclinedHere:
        return ReconcileText::tr("Declined here");
    case Cause::CapturedElsewhere:
        return ReconcileText::tr("Captured elsewhere");
    case Cause::ChargedTwice:
        return ReconcileText::tr("Charged twice");
    case Cause::NotListed:
        return ReconcileText::tr("Not listed");
    case Cause::NotListedYet:
        return ReconcileText::tr("Not listed yet");
    case Cause::Amount:
        return ReconcileText::tr("Another amount");
    case Cause::OtherCurrency:
        return ReconcileText::tr("Another currency");
    case Cause::RefundAmount:
        return ReconcileText::tr("Another refund");
    case Cause::UndoneOtherwise:
        return ReconcileText::tr("Cancel against refund");
    case Cause::Commission:
        return ReconcileText::tr("Commission");
    case Cause::Fee:
        return ReconcileText::tr("Fee");
    case Cause::Payout:
        return ReconcileText::tr("Payout");
    case Cause::DepositShort:
        return ReconcileText::tr("Less than announced");
    case Cause::DepositOver:
        return ReconcileText::tr("More than announced");
    case Cause::NoDeposit:
        return ReconcileText::tr("Not at the bank");
    case Cause::Unannounced:
        return ReconcileText::tr("Not announced");
    }
    Q_UNREACHABLE();
}

QString causeSentence(Cause cause)
{
    switch (cause) {
    case Cause::OtherTill:
        return ReconcileText::tr(
            "iyzico lists a payment of which this journal has no trace: from its panel, a link "
            "or another till.");
    case Cause::UndoneElsewhere:
        return ReconcileText::tr(
            "iyzico gave money back that was not given back from here, perhaps in its panel.");
    case Cause::ResultAwaited:
        return ReconcileText::tr("iyzico lists it already; here its result is still awaited.");
    case Cause::TakenForNotCharged:
        return ReconcileText::tr("It was recorded as not charged, and iyzico charged it after all.");
    case Cause::DeclinedHere:
        return ReconcileText::tr("Here it was declined or never sent, and iyzico lists it as paid.");
    case Cause::CapturedElsewhere:
        return ReconcileText::tr("Here the amount is only held; it was captured in iyzico’s panel.");
    case Cause::ChargedTwice:
        return ReconcileText::tr("iyzico lists a second payment for an attempt that was paid once.");
    case Cause::NotListed:
        return ReconcileText::tr("Here it is certain; iyzico does not list it.");
    case Cause::NotListedYet:
        return ReconcileText::tr("It is so recent, or so close to midnight, that iyzico may list it later.");
    case Cause::Amount:
        return ReconcileText::tr("iyzico took another amount from the card than was charged here.");
    case Cause::OtherCurrency:
        return ReconcileText::tr("The same payment stands in two currencies.");
    case Cause::RefundAmount:
        return ReconcileText::tr("iyzico gave back another amount than is known here.");
    case Cause::UndoneOtherwise:
        return ReconcileText::tr("One side cancelled, the other refunded. The sums agree.");
    case Cause::Commission:
        return ReconcileText::tr("iyzico charges another commission than it announced with the payment.");
    case Cause::Fee:
        return ReconcileText::tr("iyzico charges another fee than it announced with the payment.");
    case Cause::Payout:
        return ReconcileText::tr("iyzico pays out another amount than it announced with the payment.");
    case Cause::DepositShort:
        return ReconcileText::tr("Less arrived at the bank than iyzico announced up to that day.");
    case Cause::DepositOver:
        return ReconcileText::tr("More arrived at the bank than iyzico announced up to that day.");
    case Cause::NoDeposit:
        return ReconcileText::tr("iyzico announced it; the statement does not have it.");
    case Cause::Unannounced:
        return ReconcileText::tr("It came from iyzico, and nothing was due then.");
    }
    Q_UNREACHABLE();
}

QString remedyText(Cause cause)
{
    switch (cause) {
    case Cause::OtherTill:
        return ReconcileText::tr(
            "Look it up in iyzico’s panel by its payment number. Take it in when it belongs into this "
            "journal; else explain it.");
    case Cause::UndoneElsewhere:
        return ReconcileText::tr("Take it in, so that it cannot be given back once more here.");
    case Cause::ResultAwaited:
        return ReconcileText::tr("Ask iyzico now; once the result is known, compare again.");
    case Cause::TakenForNotCharged:
        return ReconcileText::tr("It stands under the awaited results: give it back or keep it.");
    case Cause::DeclinedHere:
    case Cause::ChargedTwice:
        return ReconcileText::tr("Give it back in iyzico’s panel, then explain it here.");
    case Cause::CapturedElsewhere:
        return ReconcileText::tr("Take it in: from then on it is paid, and can be refunded here.");
    case Cause::NotListed:
        return ReconcileText::tr("Open the payment and ask iyzico’s support with its number.");
    case Cause::NotListedYet:
        return ReconcileText::tr("Compare again tomorrow, together with the next day.");
    case Cause::Amount:
    case Cause::OtherCurrency:
    case Cause::RefundAmount:
        return ReconcileText::tr("Open the payment, see what iyzico’s panel says, and explain or mend it.");
    case Cause::UndoneOtherwise:
        return ReconcileText::tr("Nothing is missing; explain it.");
    case Cause::Commission:
    case Cause::Fee:
    case Cause::Payout:
        return ReconcileText::tr("Compare with your contract; ask iyzico when it is not what was agreed.");
    case Cause::DepositShort:
    case Cause::DepositOver:
        return ReconcileText::tr(
            "Refunds, chargebacks and blockage change a payout: see the payout calendar.");
    case Cause::NoDeposit:
        return ReconcileText::tr("Look at the next statement; ask iyzico when it is not there either.");
    case Cause::Unannounced:
        return ReconcileText::tr("Payments of another till may be in it; compare iyzico’s settlement file.");
    }
    Q_UNREACHABLE();
}

QString roundText(Decimal amount, Currency currency)
{
    return toRoundedText(amount, currency, language());
}

QString exactText(Decimal amount, Currency currency)
{
    if (Money::fromDecimal(amount, currency))
        return roundText(amount, currency);
    constexpr int shownPlaces = 4;
    QString figure = amount.rounded(shownPlaces, Rounding::HalfUp).toPlain();
    if (language() == Language::Turkish)
        figure.replace(u'.', u',');
    return figure + u' ' + code(currency);
}

QString amountText(const std::optional<Decimal> &amount, Currency currency)
{
    return amount ? exactText(*amount, currency) : u"–"_s;
}

QString endText(const RunEnd &end)
{
    switch (end.how) {
    case RunEnd::How::Done:
        return {};
    case RunEnd::How::Stopped:
        return ReconcileText::tr("Stopped at %1. The next run goes on there.")
            .arg(dateText(end.day, language()));
    case RunEnd::How::Failed:
        return ReconcileText::tr("The journal did not take the result. %1")
            .arg(end.error ? textOf(failureOf(*end.error)) : QString());
    case RunEnd::How::Unreadable:
        break;
    }
    const QString why = end.trouble ? troubleSentence(*end.trouble)
                        : end.errorCode.isEmpty()
                            ? ReconcileText::tr("iyzico’s list was not understood.")
                            : ReconcileText::tr("iyzico refused to give the list (%1).").arg(end.errorCode);
    return ReconcileText::tr("%1 %2 was not compared. What was compared stays; the next run goes on there.")
        .arg(why, dateText(end.day, language()));
}

QString faultText(TableFault fault)
{
    switch (fault) {
    case TableFault::CannotRead:
        return ReconcileText::tr("The file cannot be read.");
    case TableFault::TooLarge:
        return ReconcileText::tr("The file is too large.");
    case TableFault::Empty:
        return ReconcileText::tr("The file is empty. Download it once more.");
    case TableFault::NotText:
        return ReconcileText::tr("This is not a text file. Open it in a spreadsheet and save it as CSV.");
    case TableFault::OneColumn:
        return ReconcileText::tr(
            "No columns were found: the lines are not separated by semicolons, commas or tabs.");
    }
    Q_UNREACHABLE();
}

QString fieldText(finance::Field field)
{
    switch (field) {
    case finance::Field::Date:
        return ReconcileText::tr("Date");
    case finance::Field::Time:
        return ReconcileText::tr("Time");
    case finance::Field::Status:
        return ReconcileText::tr("Kind (PAYMENT, REFUND)");
    case finance::Field::Conversation:
        return ReconcileText::tr("Conversation id");
    case finance::Field::Line:
        return ReconcileText::tr("Line id (paymentTxId)");
    case finance::Field::Payment:
        return ReconcileText::tr("Payment number");
    case finance::Field::Order:
        return ReconcileText::tr("Order");
    case finance::Field::Price:
        return ReconcileText::tr("Price");
    case finance::Field::PaidPrice:
        return ReconcileText::tr("Paid amount");
    case finance::Field::Commission:
        return ReconcileText::tr("Commission (amount)");
    case finance::Field::Fee:
        return ReconcileText::tr("Fee");
    case finance::Field::Payout:
        return ReconcileText::tr("Payout");
    case finance::Field::Currency:
        return ReconcileText::tr("Currency");
    case finance::Field::PayoutDay:
        return ReconcileText::tr("Day of payout");
    case finance::Field::Description:
        return ReconcileText::tr("Description");
    case finance::Field::Amount:
        return ReconcileText::tr("Amount");
    case finance::Field::Credit:
        return ReconcileText::tr("Money in");
    }
    Q_UNREACHABLE();
}

} // namespace vezne::ui
