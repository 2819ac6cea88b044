// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <optional>

#include "core/base/secretbytes.h"
#include "core/journal/engine/database.h"
#include "core/journal/facts.h"
#include "core/journal/history/chain.h"
#include "core/journal/history/event.h"
#include "core/journal/intent.h"

namespace vezne::bench {

/// Writes a journal as the till does, event by event with a valid chain and through the same projection, but
/// many thousands in one transaction. Ends the program with a message when something fails.
class BulkBook
{
public:
    BulkBook(const QString &file, SecretBytes key);

    void setActor(const QString &name) { m_actor = {name, QStringLiteral("cashier")}; }
    /// Number of a person's record.
    [[nodiscard]] qint64 addBuyer(const QJsonObject &buyer);

    void open(const journal::Intent &intent, qint64 buyer, Instant at);
    void move(const QString &operation, journal::Kind kind, journal::State from, journal::State to,
              const journal::Facts &facts, Instant at);

    /// Commits, and takes everything into the search index.
    void finish();

    [[nodiscard]] qint64 events() const { return m_seq; }

private:
    void record(const QString &operation, journal::Kind kind, std::optional<journal::State> from,
                journal::State to, const QJsonObject &payload, Instant at);
    void commit();

    journal::Database m_database;
    journal::Chain m_chain;
    std::optional<journal::Transaction> m_transaction;
    journal::Actor m_actor;
    QString m_boot = journal::bootId();
    QByteArray m_mac;
    qint64 m_seq = 0;
    qint64 m_sinceCommit = 0;
};

} // namespace vezne::bench
