// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "app/sandbox/ledger/database.h"

namespace vezne::sandbox {

/// What a bank's page asks the holder of one card, and how that ended.
struct Challenge
{
    enum class Result {
        Open,   ///< the holder has not answered
        Passed, ///< the page ended well; what that is worth the payment's mdStatus says
        Failed, ///< wrong code or given up
    };

    QString reference; ///< unguessable; the page's `PaReq`
    qint64 paymentId = 0;
    QString callbackUrl;
    QString language; ///< of the page: `tr` or `en`
    QString smsCode;
    int tries = 0;                     ///< wrong codes so far
    std::optional<int> decline;        ///< error code with which the bank will refuse the money later on
    std::optional<int> forcedMdStatus; ///< what a test card ends with though the page ends well
    Result result = Result::Open;
    std::optional<QString> formToken; ///< of the hosted form that this belongs to
};

/// The challenges in a ledger. A view: it lives no longer than the ledger.
class Challenges
{
public:
    explicit Challenges(const Database &database)
        : m_database(database)
    {}

    void add(const Challenge &challenge) const;
    void setTries(const QString &reference, int tries) const;
    void setResult(const QString &reference, Challenge::Result result) const;

    [[nodiscard]] std::optional<Challenge> find(const QString &reference) const;
    [[nodiscard]] std::optional<Challenge> ofPayment(qint64 paymentId) const;

private:
    [[nodiscard]] std::optional<Challenge> select(const QString &where, const QVariant &value) const;

    const Database &m_database;
};

} // namespace vezne::sandbox
