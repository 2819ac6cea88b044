// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "app/cli/command.h"
#include "app/cli/jsonview.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/till/mismatchtext.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;
using till::CheckedPayment;
using till::ProviderView;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray refundsJson(const ProviderView &view)
{
    QJsonArray refunds;
    for (const till::ProviderRefund &refund : view.refunds)
        refunds.append(QJsonObject{{"conversationId"_L1, textOrNull(refund.conversationId)},
                                   {"amount"_L1, refund.amount.toPlain()},
                                   {"ids"_L1, QJsonArray::fromStringList(refund.ids)}});
    return refunds;
}

QJsonArray providerItemsJson(const ProviderView &view)
{
    QJsonArray items;
    for (const till::ProviderItem &item : view.items)
        items.append(QJsonObject{{"itemId"_L1, textOrNull(item.itemId)},
                                 {"paymentTransactionId"_L1, item.transactionId},
                                 {"paidPrice"_L1, item.paidPrice.toPlain()},
                                 {"status"_L1, item.status ? QJsonValue(*item.status) : QJsonValue()}});
    return items;
}

QJsonObject providerJson(const ProviderView &view)
{
    return {{"paymentId"_L1, view.paymentId},
            {"conversationId"_L1, textOrNull(view.conversationId)},
            {"orderId"_L1, textOrNull(view.basketId)},
            {"state"_L1, word(view.state)},
            {"price"_L1, view.price.toWire()},
            {"paidPrice"_L1, view.paidPrice.toWire()},
            {"currency"_L1, code(view.paidPrice.currency())},
            {"installment"_L1, view.installment},
            {"phase"_L1, textOrNull(view.phase)},
            {"fraudStatus"_L1, view.fraudStatus ? QJsonValue(*view.fraudStatus) : QJsonValue()},
            {"cancelled"_L1, view.knowsUndos ? QJsonValue(view.isCancelled) : QJsonValue()},
            {"refunds"_L1, view.knowsUndos ? QJsonValue(refundsJson(view)) : QJsonValue()},
            {"items"_L1, providerItemsJson(view)},
            {"signed"_L1, view.isSigned}};
}

QJsonArray mismatchesJson(const CheckedPayment &checked)
{
    QJsonArray mismatches;
    for (const till::Mismatch &mismatch : checked.mismatches)
        mismatches.append(QJsonObject{{"difference"_L1, word(mismatch.kind)},
                                      {"about"_L1, textOrNull(mismatch.about)},
                                      {"journal"_L1, textOrNull(mismatch.ours)},
                                      {"provider"_L1, textOrNull(mismatch.theirs)}});
    return mismatches;
}

QString sentencesOf(const CheckedPayment &checked, Language language)
{
    if (checked.word != CheckedPayment::Word::Clear)
        return checked.word == CheckedPayment::Word::Forged || !checked.outcome
                   ? Words::tr("The answer’s signature is wrong; nothing of it is shown.")
                   : textOf(*checked.outcome);
    QStringList lines;
    if (checked.ours)
        lines.append(lineOf(checked.ours->payment, language));
    for (const till::Mismatch &mismatch : checked.mismatches)
        lines.append(till::textOf(mismatch, language));
    if (!checked.ours && !checked.theirs)
        lines.append(Words::tr("Neither the journal nor iyzico knows this id."));
    else if (!checked.theirs && checked.mismatches.empty())
        lines.append(Words::tr("iyzico does not know this payment, and the journal claims nothing of it."));
    else if (checked.mismatches.empty())
        lines.append(Words::tr("The journal and iyzico agree."));
    if (checked.theirs && !checked.theirs->knowsUndos)
        lines.append(Words::tr("iyzico’s reports did not answer: cancels and refunds were not compared."));
    return lines.join('\n'_L1);
}

ExitCode codeOf(const CheckedPayment &checked)
{
    switch (checked.word) {
    case CheckedPayment::Word::Clear:
        return checked.mismatches.empty() && (checked.ours || checked.theirs) ? ExitCode::Done : ExitCode::No;
    case CheckedPayment::Word::Refused:
        return ExitCode::No;
    case CheckedPayment::Word::Forged:
        return ExitCode::NotKnown;
    case CheckedPayment::Word::Silent:
        return checked.outcome ? exitCodeOf(*checked.outcome) : ExitCode::NotKnown;
    }
    Q_UNREACHABLE();
}

void answerCheck(Run &run, const CheckedPayment &checked)
{
    run.answer({{"asked"_L1, checked.asked},
                {"answered"_L1, checked.word == CheckedPayment::Word::Clear},
                {"equal"_L1, checked.isEqual()},
                {"journal"_L1, checked.ours ? QJsonValue(paymentJson(*checked.ours)) : QJsonValue()},
                {"provider"_L1, checked.theirs ? QJsonValue(providerJson(*checked.theirs)) : QJsonValue()},
                {"differences"_L1, mismatchesJson(checked)}},
               sentencesOf(checked, run.settings().language));
    if (checked.word != CheckedPayment::Word::Clear)
        run.say(sentencesOf(checked, run.settings().language));
    run.finish(codeOf(checked));
}

} // namespace

void startInquire(Run &run)
{
    till::Till *till = run.till();
    if (!till)
        return;
    const auto check = till->check(run.arguments().constFirst());
    if (!check)
        return run.fail(check.error());
    QObject::connect(*check, &till::PaymentCheck::waiting, &run, [&run](std::chrono::milliseconds pause) {
        run.say(Words::tr("This minute’s inquiries are used up; going on in %n second(s).", nullptr,
                          static_cast<int>(std::chrono::ceil<std::chrono::seconds>(pause).count())));
    });
    QObject::connect(*check, &till::PaymentCheck::finished, &run,
                     [&run](const CheckedPayment &checked) { answerCheck(run, checked); });
}

} // namespace vezne::cli
