// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/sandbox/ledger/database.h"
#include "core/base/clock.h"

namespace vezne::sandbox {

/// Something that the merchant is to be told (a "webhook"), and how often it has been tried.
struct Notice
{
    qint64 id = 0;
    QString eventType; ///< iyziEventType
    std::optional<QString> conversationId;
    qint64 paymentId = 0;
    QString status;
    std::optional<QString> token; ///< of a hosted page; nothing for the merchant's own form
    QString reference;            ///< iyziReferenceCode
    Instant at{};                 ///< of the event
    Instant dueAt{};              ///< when it is to be sent
    int tries = 0;
    bool isDelivered = false;
};

/// The notices in a ledger. A view: it lives no longer than the ledger.
class Notices
{
public:
    explicit Notices(const Database &database)
        : m_database(database)
    {}

    void add(const Notice &notice) const;
    void setOutcome(qint64 id, int tries, bool isDelivered, Instant dueAt) const;
    /// Not delivered, tried less than `mostTries` times, due by `now`; oldest first.
    [[nodiscard]] std::vector<Notice> due(Instant now, int mostTries) const;
    [[nodiscard]] std::vector<Notice> all() const;

private:
    [[nodiscard]] std::vector<Notice> select(const QString &where, const QVariantList &values) const;

    const Database &m_database;
};

} // namespace vezne::sandbox
