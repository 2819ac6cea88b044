// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/base/secretbytes.h"

namespace vezne::journal {

/// What a PostgreSQL server keeps in place of `password`, from which the password does not follow:
/// `SCRAM-SHA-256$4096:SALT$STOREDKEY:SERVERKEY` (RFC 5803, postgresql.org "Password Authentication").
[[nodiscard]] QByteArray scramVerifier(const SecretBytes &password, const QByteArray &salt);

} // namespace vezne::journal
