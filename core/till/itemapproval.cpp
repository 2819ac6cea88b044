// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/itemapproval.h"

#include "core/iyzico/errors.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using iyzico::Approval;

namespace {

ApprovalEnd judgeApproval(const iyzico::Outcome &outcome, const QString &transaction)
{
    if (std::holds_alternative<iyzico::NotSent>(outcome))
        return {ApprovalEnd::Outcome::NotSent, {}, {}, {}};
    const auto *answer = std::get_if<iyzico::Answer>(&outcome);
    if (!answer)
        return {};
    if (answer->isSuccess())
        return {iyzico::readApproval(*answer) == transaction ? ApprovalEnd::Outcome::Done
                                                             : ApprovalEnd::Outcome::NotKnown,
                {},
                {},
                {}};
    const bool isUnknown =
        iyzico::meaningOf(answer->errorCode(), answer->errorGroup()) == iyzico::FailureMeaning::Unknown;
    return {isUnknown ? ApprovalEnd::Outcome::NotKnown : ApprovalEnd::Outcome::Refused,
            answer->errorCode(),
            answer->errorMessage(),
            {}};
}

} // namespace

QString word(ApprovalEnd::Outcome outcome)
{
    switch (outcome) {
    case ApprovalEnd::Outcome::Done:
        return u"done"_s;
    case ApprovalEnd::Outcome::Refused:
        return u"refused"_s;
    case ApprovalEnd::Outcome::NotSent:
        return u"not_sent"_s;
    case ApprovalEnd::Outcome::NotKnown:
        return u"not_known"_s;
    }
    Q_UNREACHABLE();
}

QString word(Approval approval)
{
    return approval == Approval::Approve ? u"approve"_s : u"take_back"_s;
}

ItemApproval::ItemApproval(journal::Journal &journal, iyzico::Client &client, Question question,
                           QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_question(std::move(question))
{}

void ItemApproval::start(const QString &conversationId, Language language)
{
    iyzico::Job *job = m_client.send(
        iyzico::approvalCall(m_question.approval, m_question.transaction, conversationId, language));
    connect(job, &iyzico::Job::finished, this, &ItemApproval::hear);
}

void ItemApproval::hear(const iyzico::Outcome &outcome)
{
    ApprovalEnd end = judgeApproval(outcome, m_question.transaction);
    // What is not known stays as it was asked: open.
    if (end.outcome != ApprovalEnd::Outcome::NotKnown) {
        const auto recorded = m_journal.record({.kind = journal::DeedKind::ApprovalAnswered,
                                                .subject = m_question.transaction,
                                                .why = end.errorCode,
                                                .details = {{"payment"_L1, m_question.payment},
                                                            {"act"_L1, word(m_question.approval)},
                                                            {"earlier"_L1, m_question.earlier},
                                                            {"outcome"_L1, word(end.outcome)}}});
        if (!recorded)
            end.unrecorded = recorded.error();
    }
    Q_EMIT finished(end);
    deleteLater();
}

} // namespace vezne::till
