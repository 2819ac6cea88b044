// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/run.h"
#include "app/cli/text.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;
using iyzico::Approval;
using till::ApprovalEnd;

namespace {

QString sentenceOf(ApprovalEnd::Outcome outcome)
{
    switch (outcome) {
    case ApprovalEnd::Outcome::Done:
        return Words::tr("Done.");
    case ApprovalEnd::Outcome::Refused:
        return Words::tr("iyzico refused it.");
    case ApprovalEnd::Outcome::NotSent:
        return Words::tr("Nothing was sent.");
    case ApprovalEnd::Outcome::NotKnown:
        return Words::tr("The result is not known. Asking for the same again does no harm.");
    }
    Q_UNREACHABLE();
}

ExitCode approvalCode(ApprovalEnd::Outcome outcome)
{
    switch (outcome) {
    case ApprovalEnd::Outcome::Done:
        return ExitCode::Done;
    case ApprovalEnd::Outcome::Refused:
        return ExitCode::No;
    case ApprovalEnd::Outcome::NotSent:
        return ExitCode::NotSent;
    case ApprovalEnd::Outcome::NotKnown:
        return ExitCode::NotKnown;
    }
    Q_UNREACHABLE();
}

} // namespace

void startItem(Run &run)
{
    const QString act = run.arguments().constFirst();
    const QString transaction = run.arguments().constLast();
    if (act != "approve"_L1 && act != "take-back"_L1)
        return run.fail(ExitCode::Usage, Words::tr("item needs approve or take-back."));
    till::Till *till = run.till();
    if (!till)
        return;
    const auto payment = till->journal().reader().paymentOfItem(transaction);
    if (!payment)
        return run.fail(payment.error());
    const Approval approval = act == "approve"_L1 ? Approval::Approve : Approval::TakeBack;
    const auto item = till->approve(*payment, transaction, approval);
    if (!item)
        return run.fail(item.error());
    QObject::connect(
        *item, &till::ItemApproval::finished, &run, [&run, transaction, approval](const ApprovalEnd &end) {
            run.answer({{"paymentTransactionId"_L1, transaction},
                        {"act"_L1, till::word(approval)},
                        {"outcome"_L1, till::word(end.outcome)},
                        {"errorCode"_L1, end.errorCode.isEmpty() ? QJsonValue() : QJsonValue(end.errorCode)},
                        {"errorMessage"_L1,
                         end.errorMessage.isEmpty() ? QJsonValue() : QJsonValue(end.errorMessage)}},
                       sentenceOf(end.outcome));
            if (end.unrecorded)
                return run.fail(*end.unrecorded);
            if (!end.errorMessage.isEmpty())
                run.say(end.errorMessage);
            run.finish(approvalCode(end.outcome));
        });
}

} // namespace vezne::cli
