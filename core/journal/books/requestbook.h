// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/journal/engine/database.h"
#include "core/money/money.h"

namespace vezne::journal {

enum class RequestState { Waiting, Granted, Declined };

/// A refund that a cashier asked for, and what became of it.
struct RefundRequest
{
    QString id;      ///< UUIDv7
    QString payment; ///< operation id
    QString orderId;
    Money amount;
    QString itemTransaction; ///< empty for the payment as a whole
    QString reason, note;
    QString askedBy;
    Instant askedAt;
    RequestState state = RequestState::Waiting;
    QString settledBy, second; ///< who granted or declined it, and who agreed beside
    std::optional<Instant> settledAt;
    QString why;       ///< why it was declined
    QString operation; ///< the refund that it became
};

/// The refunds that were asked for. Works on any connection.
class RequestBook
{
public:
    explicit RequestBook(const Database &database)
        : m_database(&database)
    {}

    /// Oldest first.
    [[nodiscard]] Result<std::vector<RefundRequest>> waiting() const;
    /// Of one payment, oldest first.
    [[nodiscard]] Result<std::vector<RefundRequest>> ofPayment(const QString &payment) const;
    /// Problem::NoSuchRequest when there is none.
    [[nodiscard]] Result<RefundRequest> request(const QString &id) const;
    /// How many entries of the audit trail say what became of it.
    [[nodiscard]] Result<int> timesSettled(const QString &id) const;

private:
    [[nodiscard]] Result<std::vector<RefundRequest>> read(const QString &rest,
                                                          const QVariantList &values) const;

    const Database *m_database;
};

} // namespace vezne::journal
