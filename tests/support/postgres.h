// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

#include "core/journal/engine/place.h"

namespace vezne::test {

/// A PostgreSQL server of this process's own: a fresh cluster in memory, on a socket in its folder and on
/// loopback, run as an ordinary user. Started when it is first asked for, gone with the application. A build
/// makes its cluster once, beside the test programs, and each server begins with a copy of that.
class Postgres
{
public:
    /// PostgreSQL's programs are on this machine.
    [[nodiscard]] static bool isInstalled();
    /// The same for all who ask.
    [[nodiscard]] static Postgres &running();

    ~Postgres();
    Postgres(const Postgres &) = delete;
    Postgres &operator=(const Postgres &) = delete;

    /// A till's entry to a fresh, empty book of its own.
    [[nodiscard]] journal::Place newBook();
    /// The same book as `till` sees, as its owner.
    [[nodiscard]] journal::Server ownerOf(const journal::Place &till) const;
    /// Runs one statement on a book as its owner.
    [[nodiscard]] bool asOwner(const QString &book, const QString &statement) const;
    /// What psql prints of `question`, asked of a book as its owner: rows by lines, columns by '|'. Of none
    /// of Vezne's own code.
    [[nodiscard]] QString ask(const QString &book, const QString &question) const;
    /// What --journal takes for `user` on `book`: through the socket, where nobody asks for a password, or
    /// through `host`, with another port if it names one.
    [[nodiscard]] QString address(const QString &user, const QString &book, const QString &host = {}) const;

    /// Another till's (till1 to till4) or finance desk's (finance, finance1 to finance4) entry to the same
    /// book. One journal at a time may be open for each.
    [[nodiscard]] static journal::Place entry(const journal::Place &book, const QString &user);

    /// Ends the server: SIGKILL as a crash, SIGINT as its owner would; every connection with it.
    void end(int signal);
    /// With further `options` of the server's own.
    void start(const QStringList &options = {});

    /// Runs a program of PostgreSQL's or the system's as the server's user, within folder().
    [[nodiscard]] bool runTool(const QString &name, const QStringList &arguments,
                               QByteArray *printed = nullptr) const;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    Postgres();
    void makeCluster(const QString &made);
    void initialize();
    void makeTemplate();
    void launch(const QStringList &options);
    [[nodiscard]] journal::Server server(const QString &database, const QString &user) const;

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_process;
    int m_books = 0;
};

/// The tests run on shared books: VEZNE_TEST_BOOK=shared.
[[nodiscard]] bool isOnSharedBook();

/// Where a test keeps its journal: in `file`, or on a shared book that stands for it, the same one each time.
[[nodiscard]] journal::Place placeFor(const QString &file);
/// The same as --journal takes it.
[[nodiscard]] QString placeText(const QString &file);

} // namespace vezne::test
