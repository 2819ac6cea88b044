// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

#include "app/sandbox/ledger/cardstore.h"
#include "app/sandbox/ledger/challenges.h"
#include "app/sandbox/ledger/database.h"
#include "app/sandbox/ledger/hostedforms.h"
#include "app/sandbox/ledger/links.h"
#include "app/sandbox/ledger/notices.h"
#include "app/sandbox/ledger/records.h"

namespace vezne::sandbox {

/// Everything the provider knows. Every call that writes has committed when it returns, so that an answer
/// never tells of something a killed process would forget. Knows no rules: the services decide what may be
/// written.
class Ledger
{
public:
    explicit Ledger(Database database)
        : m_database(std::move(database))
    {}

    /// Writes the payment and its lines; gives them back with the ids they got.
    [[nodiscard]] Payment record(Payment payment) const;
    /// Writes what a payment that is there has become: status, phase, amounts, review, lines (by their ids)
    /// and when.
    void update(const Payment &payment) const;
    void cancel(qint64 paymentId, const Undo &undo) const;
    /// One refund row for each pair of line id and undo, written together.
    void refund(qint64 paymentId, const std::vector<std::pair<qint64, Undo>> &rows) const;

    /// With its lines even where it is not paid yet.
    [[nodiscard]] std::optional<Payment> pendingPayment(qint64 id) const;
    [[nodiscard]] std::optional<Payment> payment(qint64 id) const;
    [[nodiscard]] std::optional<Payment> paymentOfLine(qint64 lineId) const;
    /// Oldest first; a conversation id may have been used more than once.
    [[nodiscard]] std::vector<Payment> paymentsOf(const QString &conversationId) const;
    [[nodiscard]] std::vector<Payment> payments() const;

    void countRequest(const QString &path, const QString &conversationId) const;
    [[nodiscard]] std::vector<RequestCount> requests() const;

    [[nodiscard]] CardStore cards() const { return CardStore(m_database); }
    [[nodiscard]] Links links() const { return Links(m_database); }
    [[nodiscard]] HostedForms forms() const { return HostedForms(m_database); }
    [[nodiscard]] Notices notices() const { return Notices(m_database); }
    [[nodiscard]] Challenges challenges() const { return Challenges(m_database); }

    [[nodiscard]] std::optional<QString> setting(const QString &name) const;
    void setSetting(const QString &name, const QString &value) const;

    /// Forgets everything but how far the ids have come: no id is ever given twice.
    void reset() const;

private:
    [[nodiscard]] std::vector<Payment> select(const QString &where, const QVariantList &values) const;
    void loadLines(Payment &payment) const;
    void loadUndos(Payment &payment) const;
    void insertUndo(qint64 paymentId, const QVariant &lineId, const Undo &undo) const;

    Database m_database;
};

} // namespace vezne::sandbox
