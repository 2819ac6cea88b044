// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/staffoffice.h"
#include "tests/support/secrets.h"

namespace vezne::test {

inline const QByteArray ownerPassword = "kapali-carsi-41";
inline const QByteArray financePassword = "mavi-defter-207";
inline const QByteArray cashierPin = "402817";

/// The PIN or password that somebody of this role gets here.
[[nodiscard]] QByteArray secretTextOf(access::Role role);

/// Adds an owner (Ece), a cashier (Ayşe), two of finance (Fatma, Hakan) and an admin (Deniz), hashed cheaply.
/// The owner is signed in afterwards.
void hire(till::Roster &roster);

/// Signs somebody of the staff in.
void signIn(till::Roster &roster, const QString &name, const QByteArray &secret);

} // namespace vezne::test
