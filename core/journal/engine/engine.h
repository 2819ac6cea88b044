// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QStringList>
#include <memory>

#include "core/base/clock.h"
#include "core/journal/engine/place.h"
#include "core/journal/error.h"

class QSqlDatabase;

namespace vezne::journal {

class Database;
enum class Removal;

/// What a connection may do.
enum class Access {
    ReadWrite, ///< of a file, also creates and migrates it; a shared book must be there and of our schema
    /// Reads only. A file itself is opened for writing, because only then can SQLite roll back what a killed
    /// writer left half done.
    ReadOnly,
    Owner, ///< creates and migrates; of a shared book, whoever its tables belong to
};

/// What a database says of its own schema.
struct SchemaMark
{
    bool isEmpty = false; ///< nothing is in it yet
    int application = 0;  ///< see applicationId
    int version = 0;
};

/// What sets one database below the journal apart from another. All other SQL is plain, read alike by both:
/// ON CONFLICT instead of INSERT OR, 0 and 1 instead of booleans, no functions for dates.
class Engine
{
public:
    [[nodiscard]] static std::unique_ptr<const Engine> of(const Place &place);
    virtual ~Engine() = default;

    /// Of Qt SQL.
    [[nodiscard]] virtual QString driver() const = 0;
    /// Opens `connection`, false when its lastError() says why not. `patience` is for a server to let us in.
    [[nodiscard]] virtual bool open(QSqlDatabase &connection, std::chrono::seconds patience) const = 0;
    /// Sets an open connection up as money needs it, and reads every setting back.
    [[nodiscard]] virtual Result<void> configure(const Database &database) const = 0;
    [[nodiscard]] virtual Problem problemOf(const QSqlError &error) const = 0;

    /// Can be compiled and run again. The rest runs as it stands, without values.
    [[nodiscard]] virtual bool isCompiled(const QString &sql) const = 0;
    /// Rows come one by one while other statements run on the same connection.
    [[nodiscard]] virtual bool streamsRows() const = 0;
    /// A statement that fails spoils its transaction, and a COMMIT would silently undo it.
    [[nodiscard]] virtual bool isSpoiledByErrors() const = 0;

    /// Begin a transaction that writes: from then on nobody else writes, and what is read is what the last
    /// writer left.
    [[nodiscard]] virtual QStringList beginToWrite() const = 0;
    /// Begins one that reads, all of it as of one moment.
    [[nodiscard]] virtual QString beginToRead() const = 0;
    /// Adds a row to a chain: to `event` or `audit`.
    [[nodiscard]] virtual QString append(const QString &chain, const QString &columns) const = 0;
    /// append() wants the code of the chain's last row too, after the columns: others may have gone on from
    /// there, and the server lets nobody add a row behind another.
    [[nodiscard]] virtual bool asksForLast() const = 0;
    /// Takes out what `removal` names.
    [[nodiscard]] virtual QString remove(Removal removal) const = 0;
    /// Texts of `columns` as they are stored, as cheaply as they can be had.
    [[nodiscard]] virtual QString rawColumns(const QStringList &columns) const = 0;
    /// A member of the JSON object that `column` holds, as text; SQL's NULL without one.
    [[nodiscard]] virtual QString member(const QString &column, const QString &name) const = 0;

    [[nodiscard]] virtual Result<SchemaMark> schemaMark(const Database &database) const = 0;
    [[nodiscard]] virtual QStringList setSchemaMark(int version) const = 0;
    /// A step of the schema, which is written for SQLite.
    [[nodiscard]] virtual QStringList translated(const QStringList &step) const = 0;
    /// What is put anew whenever a schema was brought up: nothing in it depends on what was there.
    [[nodiscard]] virtual QStringList rules() const = 0;

    /// To be run once rows with numbers of their own were copied.
    [[nodiscard]] virtual QStringList afterCopies() const = 0;

    /// How far the clock by which all who share the database go is ahead of `now`.
    [[nodiscard]] virtual Result<std::chrono::milliseconds> clockAhead(const Database &database,
                                                                       Instant now) const = 0;

    /// Which course of writing this is: a server's own number and timeline, which another one begins when a
    /// stand-by is promoted or a moment of the past restored; and the server's numbers of the database and
    /// its table of events, which others take the place of when a dump is put back. Empty for a file, and
    /// where it is not known.
    [[nodiscard]] virtual QByteArray history(const Database &database) const = 0;

    /// What the database says of its own files; empty when they are well. One long read.
    [[nodiscard]] virtual Result<QString> faultOfFiles(const Database &database) const = 0;
};

} // namespace vezne::journal
