// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reconcilejson.h"

#include <QJsonArray>

#include "app/cli/text.h"
#include "core/money/moneytext.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;
using journal::Cause;
using journal::Comparison;
using journal::Difference;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue amountOrNull(const std::optional<Decimal> &amount)
{
    return amount ? QJsonValue(amount->toPlain()) : QJsonValue();
}

} // namespace

QJsonObject differenceJson(const Difference &difference, const Comparison &of)
{
    const auto &acceptance = difference.acceptance;
    return {{"kind"_L1, u"difference"_s},
            {"id"_L1, difference.id},
            {"source"_L1, word(of.source)},
            {"name"_L1, of.name},
            {"day"_L1, difference.day.toString(Qt::ISODate)},
            {"class"_L1, word(difference.finding)},
            {"cause"_L1, word(difference.cause)},
            {"subject"_L1, word(difference.subject)},
            {"operationId"_L1, textOrNull(difference.operation)},
            {"paymentId"_L1, textOrNull(difference.paymentId)},
            {"orderId"_L1, textOrNull(difference.orderId)},
            {"currency"_L1, code(difference.currency)},
            {"here"_L1, amountOrNull(difference.here)},
            {"there"_L1, amountOrNull(difference.there)},
            {"difference"_L1, difference.gap().toPlain()},
            {"accepted"_L1, acceptance.has_value()},
            {"by"_L1, textOrNull(acceptance ? acceptance->by : QString())},
            {"why"_L1, textOrNull(acceptance ? acceptance->why : QString())},
            {"with"_L1, textOrNull(acceptance ? acceptance->counterpart : QString())}};
}

QJsonObject comparisonJson(const Comparison &comparison)
{
    QJsonArray sums;
    for (auto sum = comparison.sums.begin(); sum != comparison.sums.end(); ++sum) {
        sums.append(QJsonObject{{"currency"_L1, code(sum.key())},
                                {"takenHere"_L1, sum->takenHere.toPlain()},
                                {"takenThere"_L1, sum->takenThere.toPlain()},
                                {"givenHere"_L1, sum->givenHere.toPlain()},
                                {"givenThere"_L1, sum->givenThere.toPlain()},
                                {"fees"_L1, sum->feesThere.toPlain()},
                                {"payout"_L1, sum->payoutThere.toPlain()}});
    }
    return {{"kind"_L1, u"comparison"_s},
            {"source"_L1, word(comparison.source)},
            {"name"_L1, comparison.name},
            {"from"_L1, comparison.first.toString(Qt::ISODate)},
            {"to"_L1, comparison.last.toString(Qt::ISODate)},
            {"final"_L1, comparison.isFinal},
            {"rows"_L1, comparison.rows},
            {"matched"_L1, comparison.matched},
            {"differences"_L1, comparison.open + comparison.accepted},
            {"open"_L1, comparison.open},
            {"sums"_L1, sums}};
}

QString lineOf(const Difference &difference, Language language)
{
    const auto amount = [&](const std::optional<Decimal> &value) {
        return value ? toRoundedText(*value, difference.currency, language) : u"–"_s;
    };
    const QString name = difference.orderId.isEmpty() ? difference.paymentId : difference.orderId;
    QString line = Words::tr("%1: %2, here %3, there %4. %5")
                       .arg(textOf(difference.finding), name, amount(difference.here),
                            amount(difference.there), textOf(difference.cause));
    line += u"  "_s + difference.id; // for --accept, --reopen and --take-in
    if (difference.acceptance)
        line += u' ' +
                Words::tr("Explained by %1: %2").arg(difference.acceptance->by, difference.acceptance->why);
    return line;
}

QString lineOf(const Comparison &comparison, Language language)
{
    QStringList lines{Words::tr("%1: %2 matched, %3 open, %4 explained")
                          .arg(comparison.name)
                          .arg(comparison.matched)
                          .arg(comparison.open)
                          .arg(comparison.accepted)};
    for (auto sum = comparison.sums.begin(); sum != comparison.sums.end(); ++sum) {
        lines += Words::tr("  taken %1 / %2, given back %3 / %4")
                     .arg(toRoundedText(sum->takenHere, sum.key(), language),
                          toRoundedText(sum->takenThere, sum.key(), language),
                          toRoundedText(sum->givenHere, sum.key(), language),
                          toRoundedText(sum->givenThere, sum.key(), language));
    }
    return lines.join(u'\n');
}

QString textOf(journal::Finding finding)
{
    switch (finding) {
    case journal::Finding::MissingHere:
        return Words::tr("Missing here");
    case journal::Finding::MissingThere:
        return Words::tr("Missing there");
    case journal::Finding::AmountDiffers:
        return Words::tr("Amount differs");
    case journal::Finding::RefundDiffers:
        return Words::tr("Refund differs");
    case journal::Finding::FeeDiffers:
        return Words::tr("Fee differs");
    }
    Q_UNREACHABLE();
}

QString textOf(Cause cause)
{
    switch (cause) {
    case Cause::OtherTill:
        return Words::tr("Not made from this journal: iyzico’s panel, a link or another till.");
    case Cause::UndoneElsewhere:
        return Words::tr("Given back elsewhere, for example in iyzico’s panel.");
    case Cause::ResultAwaited:
        return Words::tr("The result is still awaited here; ask with recover.");
    case Cause::TakenForNotCharged:
        return Words::tr("Was recorded as not charged but was charged after all; refund or keep it.");
    case Cause::DeclinedHere:
        return Words::tr("Declined or never sent by this journal; give it back at iyzico.");
    case Cause::CapturedElsewhere:
        return Words::tr("Only held here, taken there: captured in iyzico’s panel.");
    case Cause::ChargedTwice:
        return Words::tr("A second payment for one attempt; give one back at iyzico.");
    case Cause::NotListed:
        return Words::tr("Certain here, not listed there; ask iyzico with the payment’s number.");
    case Cause::NotListedYet:
        return Words::tr("Too recent or too close to midnight; compare again with the next day.");
    case Cause::Amount:
        return Words::tr("The amounts are not the same; ask iyzico which one the card paid.");
    case Cause::OtherCurrency:
        return Words::tr("The currencies are not the same.");
    case Cause::RefundAmount:
        return Words::tr("More or less was given back than this journal knows.");
    case Cause::UndoneOtherwise:
        return Words::tr("Cancelled on one side, refunded on the other; the sums agree.");
    case Cause::Commission:
        return Words::tr("iyzico charges another commission than announced with the payment.");
    case Cause::Fee:
        return Words::tr("iyzico charges another fee than announced with the payment.");
    case Cause::Payout:
        return Words::tr("iyzico pays out another amount than announced with the payment.");
    case Cause::DepositShort:
        return Words::tr("The bank got less than iyzico announced.");
    case Cause::DepositOver:
        return Words::tr("The bank got more than iyzico announced.");
    case Cause::NoDeposit:
        return Words::tr("Announced by iyzico, not on the statement.");
    case Cause::Unannounced:
        return Words::tr("On the statement, not announced by iyzico.");
    }
    Q_UNREACHABLE();
}

QString textOf(finance::TableFault fault)
{
    using finance::TableFault;
    switch (fault) {
    case TableFault::CannotRead:
        return Words::tr("%1 cannot be read.");
    case TableFault::TooLarge:
        return Words::tr("%1 is too large.");
    case TableFault::Empty:
        return Words::tr("%1 is empty.");
    case TableFault::NotText:
        return Words::tr("%1 is not a text file. Save it as CSV first.");
    case TableFault::OneColumn:
        return Words::tr("%1 has no columns: its lines are not separated by semicolons, commas or tabs.");
    }
    Q_UNREACHABLE();
}

QJsonObject payoutJson(const journal::Payout &payout)
{
    return {{"kind"_L1, u"payout"_s},
            {"day"_L1, payout.day.isValid() ? QJsonValue(payout.day.toString(Qt::ISODate)) : QJsonValue()},
            {"currency"_L1, code(payout.currency)},
            {"payments"_L1, payout.payments},
            {"taken"_L1, payout.taken.toPlain()},
            {"commission"_L1, payout.commission.toPlain()},
            {"fee"_L1, payout.fee.toPlain()},
            {"refunded"_L1, payout.refunded.toPlain()},
            {"expected"_L1, payout.expected.toPlain()}};
}

QString lineOf(const journal::Payout &payout, Language language)
{
    const QString day = payout.day.isValid() ? payout.day.toString(Qt::ISODate) : Words::tr("no day yet");
    return Words::tr("%1: %2 of %n payment(s)", nullptr, payout.payments)
        .arg(day, toRoundedText(payout.expected, payout.currency, language));
}

} // namespace vezne::cli
