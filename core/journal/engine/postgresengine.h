// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/engine.h"

namespace vezne::journal {

/// How libpq comes to a server: keyword and value. Without a password.
[[nodiscard]] QList<std::pair<QString, QString>> waysOf(const Server &server, std::chrono::seconds patience);
/// The authorities that vouch for a server's certificate: its own, or the system's.
[[nodiscard]] QString authoritiesOf(const Server &server);

/// PostgreSQL, for a book that several tills share.
class PostgresEngine final : public Engine
{
public:
    explicit PostgresEngine(Server server)
        : m_server(std::move(server))
    {}

    [[nodiscard]] QString driver() const override;
    [[nodiscard]] bool open(QSqlDatabase &connection, std::chrono::seconds patience) const override;
    [[nodiscard]] Result<void> configure(const Database &database) const override;
    [[nodiscard]] Problem problemOf(const QSqlError &error) const override;
    [[nodiscard]] bool isCompiled(const QString &sql) const override;
    [[nodiscard]] bool streamsRows() const override { return false; }
    [[nodiscard]] bool isSpoiledByErrors() const override { return true; }
    [[nodiscard]] QStringList beginToWrite() const override;
    [[nodiscard]] QString beginToRead() const override;
    [[nodiscard]] QString append(const QString &chain, const QString &columns) const override;
    [[nodiscard]] bool asksForLast() const override { return true; }
    [[nodiscard]] QString remove(Removal removal) const override;
    [[nodiscard]] QString rawColumns(const QStringList &columns) const override;
    [[nodiscard]] QString member(const QString &column, const QString &name) const override;
    [[nodiscard]] Result<SchemaMark> schemaMark(const Database &database) const override;
    [[nodiscard]] QStringList setSchemaMark(int version) const override;
    [[nodiscard]] QStringList translated(const QStringList &step) const override;
    [[nodiscard]] QStringList rules() const override;
    [[nodiscard]] QStringList afterCopies() const override;
    [[nodiscard]] Result<std::chrono::milliseconds> clockAhead(const Database &database,
                                                               Instant now) const override;
    [[nodiscard]] QByteArray history(const Database &database) const override;
    [[nodiscard]] Result<QString> faultOfFiles(const Database &database) const override;

private:
    Server m_server;
};

} // namespace vezne::journal
