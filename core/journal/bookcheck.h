// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/place.h"

namespace vezne::journal::sharedbook {

/// What keeps a till from a shared book, from the outside in.
enum class Obstacle {
    None,
    Driver,   ///< Qt's part for PostgreSQL is not installed
    Name,     ///< nobody knows the server's name
    Port,     ///< nobody answers there
    Tls,      ///< the server speaks no TLS, or its certificate is not its own
    Password, ///< no such user, or another password
    Entry,    ///< the server does not let this user in from here
    Book,     ///< the server has no such database
    Version,  ///< PostgreSQL is too old
    Setting,  ///< the server may forget what it has said is written, or sorts by a language
    Schema,   ///< no book, or one of another version of Vezne
    Rights,   ///< the user is no till of this book, or may do more than a till
    Other,
};

/// For scripts: `NAME`, `PORT`, ...
[[nodiscard]] QString word(Obstacle obstacle);

struct Condition
{
    Obstacle obstacle = Obstacle::None;
    QString detail;  ///< the server's own words, or the setting
    QString version; ///< of PostgreSQL, as far as it was reached
    bool isFinance = false;
};

/// Tries the way into a book as a till goes it and tells where it ends. Waits for the network: ten seconds at
/// most where nobody answers.
[[nodiscard]] Condition check(const Server &till);

} // namespace vezne::journal::sharedbook
