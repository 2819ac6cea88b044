// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "core/iyzico/client.h"
#include "core/iyzico/endpoints/approval.h"
#include "core/journal/journal.h"

namespace vezne::till {

/// How the approval of a line, or its taking back, ended.
struct ApprovalEnd
{
    enum class Outcome {
        Done,
        Refused,  ///< by the provider; nothing has changed
        NotSent,  ///< certain: nothing left
        NotKnown, ///< no trustworthy answer; asking for the same again does no harm
    };

    Outcome outcome = Outcome::NotKnown;
    QString errorCode, errorMessage; ///< the provider's, when it refused
    /// The end could not be written; the journal says "not known".
    std::optional<journal::Error> unrecorded;
};

[[nodiscard]] QString word(ApprovalEnd::Outcome outcome);

/// One line of a marketplace's payment on its way to another state: recorded before it is sent, sent once,
/// its end recorded. Reports once, then deletes itself.
class ItemApproval : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        QString payment; ///< operation id
        QString transaction;
        iyzico::Approval approval = iyzico::Approval::Approve;
        QString earlier; ///< asked before, and not known yet
    };

    /// The question stands in the journal already.
    ItemApproval(journal::Journal &journal, iyzico::Client &client, Question question, QObject *parent);

    void start(const QString &conversationId, Language language);

Q_SIGNALS:
    void finished(const vezne::till::ApprovalEnd &end);

private:
    void hear(const iyzico::Outcome &outcome);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    Question m_question;
};

/// The journal's words.
[[nodiscard]] QString word(iyzico::Approval approval);

} // namespace vezne::till
