// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <optional>
#include <vector>

#include "core/journal/books/auditbook.h"
#include "core/journal/books/batchbook.h"
#include "core/journal/books/daybook.h"
#include "core/journal/books/notebook.h"
#include "core/journal/books/periodbook.h"
#include "core/journal/books/requestbook.h"
#include "core/journal/books/staffbook.h"
#include "core/journal/check/census.h"
#include "core/journal/engine/database.h"
#include "core/journal/history/event.h"
#include "core/journal/list/filter.h"
#include "core/journal/list/listing.h"
#include "core/journal/records.h"

namespace vezne::journal {

class MovementBook;
class PayoutBook;
class ReconcileBook;

/// Questions to the journal about single payments; lists are Listing's. Works on any connection, in that
/// connection's thread; short, one read each.
class Reader
{
public:
    explicit Reader(const Database &database)
        : m_database(&database)
    {}

    [[nodiscard]] const Place &place() const { return m_database->place(); }
    /// Number of the newest operation, 0 without any.
    [[nodiscard]] Result<qint64> newest() const;

    /// Lists under a filter, their counts and totals.
    [[nodiscard]] Listing listing() const { return Listing(*m_database); }
    /// Newest first; `before` is the seq to continue from, nothing for the first page.
    [[nodiscard]] Result<std::vector<Operation>> page(const Filter &filter, std::optional<qint64> before,
                                                      int limit) const
    {
        return listing().page(filter, before, limit);
    }

    /// Problem::NoSuchPayment when there is none.
    [[nodiscard]] Result<Operation> operation(const QString &id) const;
    [[nodiscard]] Result<PaymentFile> paymentFile(const QString &id) const;
    /// A payment by payment id, conversation id or order; the newest when an order was tried several times.
    /// The conversation id of a cancel or refund finds its payment.
    [[nodiscard]] Result<Operation> find(const QString &anyId) const;
    /// Id of a payment beside which no more money may be taken for `order`: one that is live or not settled,
    /// or that came late and waits for a person.
    [[nodiscard]] Result<std::optional<QString>> holderOf(const QString &order) const;
    [[nodiscard]] Result<std::vector<Item>> items(const QString &paymentOperation) const;
    /// The operation of the payment that has this line (the provider's paymentTransactionId).
    [[nodiscard]] Result<QString> paymentOfItem(const QString &transaction) const;
    [[nodiscard]] Result<std::vector<Operation>> changes(const QString &paymentOperation) const;
    /// Events of a payment and of its changes, oldest first.
    [[nodiscard]] Result<std::vector<Event>> history(const QString &paymentOperation) const;
    [[nodiscard]] Result<QJsonObject> buyer(qint64 number) const;
    /// Of the column `content`.
    [[nodiscard]] static QJsonObject buyerFrom(const QVariant &content);

    /// Charges since `since` that took `amount` from a card of this likeness, or may have, and were not
    /// cancelled or given back whole; newest first. None for an empty one.
    [[nodiscard]] Result<std::vector<Operation>> likeCharges(const QString &cardLikeness, const Money &amount,
                                                             Instant since) const;

    /// Books of their own on the same connection.
    [[nodiscard]] StaffBook staff() const { return StaffBook(*m_database); }
    [[nodiscard]] RequestBook requests() const { return RequestBook(*m_database); }
    [[nodiscard]] AuditBook audit() const { return AuditBook(*m_database); }
    [[nodiscard]] ReconcileBook reconciliation() const;
    [[nodiscard]] PayoutBook payouts() const;
    [[nodiscard]] MovementBook movements() const;
    [[nodiscard]] NoteBook notes() const { return NoteBook(*m_database); }
    [[nodiscard]] BatchBook batches() const { return BatchBook(*m_database); }
    /// The day ends, on the same connection.
    [[nodiscard]] DayBook days() const { return DayBook(*m_database); }
    /// How much there is, for those who help from afar.
    [[nodiscard]] Result<Census> census() const { return takeCensus(*m_database); }
    /// Figures of any days, for charts.
    [[nodiscard]] PeriodBook periods() const { return PeriodBook(*m_database); }
    /// The event that last sent the operation; nothing when it was not sent.
    [[nodiscard]] Result<std::optional<Event>> sending(const QString &operation) const;
    /// Operations that came to stand in `state` at `since` or later, oldest first.
    [[nodiscard]] Result<std::vector<Operation>> settledIn(State state, Instant since) const;

    /// How many amounts that were held at `time` or before are neither captured nor released.
    [[nodiscard]] Result<int> countHoldsMadeBy(Instant time) const;

    /// Operations in one of `states`, oldest first.
    [[nodiscard]] Result<std::vector<Operation>> inStates(const QSet<State> &states) const;

private:
    [[nodiscard]] Result<std::vector<Operation>> operations(const QString &rest,
                                                            const QVariantList &values) const;

    const Database *m_database;
};

} // namespace vezne::journal
