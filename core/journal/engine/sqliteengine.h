// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/engine.h"

namespace vezne::journal {

/// SQLite. Rollback journal, never WAL: SQLite before 3.51.3 can corrupt a WAL database that two connections
/// share (sqlite.org, "WAL-reset bug").
class SqliteEngine final : public Engine
{
public:
    explicit SqliteEngine(Place place)
        : m_place(std::move(place))
    {}

    [[nodiscard]] QString driver() const override;
    [[nodiscard]] bool open(QSqlDatabase &connection, std::chrono::seconds patience) const override;
    [[nodiscard]] Result<void> configure(const Database &database) const override;
    [[nodiscard]] Problem problemOf(const QSqlError &error) const override;
    [[nodiscard]] bool isCompiled(const QString &) const override { return true; }
    [[nodiscard]] bool streamsRows() const override { return true; }
    [[nodiscard]] bool isSpoiledByErrors() const override { return false; }
    [[nodiscard]] QStringList beginToWrite() const override;
    [[nodiscard]] QString beginToRead() const override;
    [[nodiscard]] QString append(const QString &chain, const QString &columns) const override;
    [[nodiscard]] bool asksForLast() const override { return false; }
    [[nodiscard]] QString remove(Removal removal) const override;
    [[nodiscard]] QString rawColumns(const QStringList &columns) const override;
    [[nodiscard]] QString member(const QString &column, const QString &name) const override;
    [[nodiscard]] Result<SchemaMark> schemaMark(const Database &database) const override;
    [[nodiscard]] QStringList setSchemaMark(int version) const override;
    [[nodiscard]] QStringList translated(const QStringList &step) const override { return step; }
    [[nodiscard]] QStringList rules() const override { return {}; }
    [[nodiscard]] QStringList afterCopies() const override;
    [[nodiscard]] Result<std::chrono::milliseconds> clockAhead(const Database &database,
                                                               Instant now) const override;
    [[nodiscard]] QByteArray history(const Database &database) const override;
    [[nodiscard]] Result<QString> faultOfFiles(const Database &database) const override;

private:
    Place m_place;
};

} // namespace vezne::journal
