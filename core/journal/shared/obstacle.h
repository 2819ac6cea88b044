// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::journal::sharedbook {

/// What keeps a till from a shared book, from the outside in.
enum class Obstacle {
    None,
    Driver,      ///< Qt's part for PostgreSQL is not installed
    Name,        ///< nobody knows the server's name
    Host,        ///< no way leads to it, or it says nothing
    Port,        ///< it is there, and nobody answers at this port
    NoTls,       ///< the server speaks no TLS
    Authority,   ///< the file of authorities cannot be read
    Certificate, ///< none of the authorities vouches for the server's certificate
    OtherName,   ///< the certificate is another server's
    Tls,         ///< TLS failed otherwise
    Password,    ///< no such user, or another password
    Entry,       ///< the server does not let this user in from here
    Book,        ///< the server has no such database
    Busy,        ///< it is starting or stopping, or all its connections are taken
    Version,     ///< PostgreSQL is too old
    Setting,     ///< the server may forget what it has said is written, or sorts by a language
    NoBook,      ///< a database in which no book was made
    Schema,      ///< a book of another version of Vezne
    Carrying,    ///< a till's history is not all in it yet; the detail names that
    Rights,      ///< the user is no till of this book, or may do more than a till
    Key,         ///< the book was begun with another key than ours
    Account,     ///< its tills work for another account at iyzico
    Other,
};

/// For scripts: `NAME`, `PORT`, ... Kinds that one person mends in one place share a word.
[[nodiscard]] QString word(Obstacle obstacle);

} // namespace vezne::journal::sharedbook
