// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <optional>

#include "core/base/secretbytes.h"

namespace vezne::journal {

/// A PostgreSQL database that several tills share, and who asks for it.
struct Server
{
    QString host;         ///< name or address; what begins with `/` is the folder of a socket
    quint16 port = 5432;  ///< PostgreSQL's usual one
    QString database;     ///< the book's name there
    QString user;         ///< this till's own
    QString certificates; ///< PEM file of the authorities that sign the server's; empty for the system's
    std::shared_ptr<const SecretBytes> password = {}; ///< null where the server asks for none

    /// On this machine: what is said does not travel, so it needs no TLS.
    [[nodiscard]] bool isLocal() const;
};

/// Where a journal lies: in a file of this machine, or in a database that several tills share.
class Place
{
public:
    // NOLINTNEXTLINE(google-explicit-constructor): a file is a place
    Place(QString file)
        : m_file(std::move(file))
    {}
    explicit Place(Server server)
        : m_server(std::move(server))
    {}

    /// Of what people type: a file, or `postgresql://USER@HOST[:PORT]/BOOK`, as PostgreSQL's own programs
    /// take it, with `?sslrootcert=FILE` and, for a socket, `?host=FOLDER` instead of the host. Nothing for
    /// what names no book, no user or no server, or has a password in it, which belongs into no command line.
    [[nodiscard]] static std::optional<Place> fromText(const QString &text);
    /// What fromText() reads, without the password.
    [[nodiscard]] QString toText() const;
    /// The same with the password that the server asks for.
    [[nodiscard]] Place withPassword(SecretBytes password) const;

    [[nodiscard]] bool isShared() const { return m_server.has_value(); }
    /// In memory, private to one connection.
    [[nodiscard]] bool isMemory() const;
    /// Empty for a shared book.
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Nothing for a file.
    [[nodiscard]] const std::optional<Server> &server() const { return m_server; }

    /// The same, wherever the process stands.
    [[nodiscard]] Place absolute() const;

    /// What lies on this machine beside a journal is named after this: the file itself, or for a shared book
    /// a name in the folder for data.
    [[nodiscard]] QString beside() const;

    /// For people, and for what is kept beside a journal: the file, or `postgresql://HOST:PORT/BOOK`.
    [[nodiscard]] QString name() const;

private:
    QString m_file;
    std::optional<Server> m_server;
};

} // namespace vezne::journal
