// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"
#include "core/journal/engine/place.h"
#include "core/journal/error.h"

/// What the owner of a shared book does at its server; a till needs none of it.
namespace vezne::journal::sharedbook {

/// Who may enter a book.
struct Member
{
    QString name; ///< of the role: a small letter, then small letters, digits and `_`, 63 at most
    SecretBytes password;
    bool isFinance = false; ///< may also give money back
};

/// A name that needs no quotes, here and in whatever the owner types by hand.
[[nodiscard]] bool isName(const QString &name);

/// A password that nobody has to think of: 26 letters and digits that are not mistaken for each other.
[[nodiscard]] SecretBytes makePassword();

/// Makes the database `owner.database` when it is missing, and brings its schema, rules and rights up.
/// `owner` needs the rights to make databases and roles, or an empty database and the groups made for it.
[[nodiscard]] Result<void> create(const Server &owner);

/// Makes the role of a till, or gives it another password and other rights, and lets it into the book. The
/// password leaves this machine only as SCRAM's verifier (RFC 5802).
[[nodiscard]] Result<void> admit(const Server &owner, const Member &member);

} // namespace vezne::journal::sharedbook
