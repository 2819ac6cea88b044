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
    /// `payment` is the operation id. The question stands in the journal already.
    ItemApproval(journal::Journal &journal, iyzico::Client &client, QString payment, QString transaction,
                 QObject *parent);

    void start(iyzico::Approval approval, const QString &conversationId, Language language);

Q_SIGNALS:
    void finished(const vezne::till::ApprovalEnd &end);

private:
    void hear(const iyzico::Outcome &outcome);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    QString m_payment, m_transaction;
};

/// The journal's words.
[[nodiscard]] QString word(iyzico::Approval approval);

} // namespace vezne::till
