// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/secretbytes.h"
#include "core/journal/error.h"

namespace vezne::journal {

/// The key that seals backups, from the chain's: keyed BLAKE2b with a label of its own.
[[nodiscard]] SecretBytes backupKeyFrom(const SecretBytes &chainKey);

/// Encrypts `plain` into the new file `sealed` (0600; refused when it exists) and waits until that is on
/// disk. Format: `VEZNEBK1`, the header of libsodium's secretstream (XChaCha20-Poly1305), then pieces of 64
/// KiB, the last one marked, so that a file that was cut is noticed.
[[nodiscard]] Result<void> seal(const QString &plain, const QString &sealed, const SecretBytes &key);

/// The reverse, into the new file `plain`. Problem::Foreign when it is no backup, WrongKey when the first
/// piece does not open, Damaged when a later one does not.
[[nodiscard]] Result<void> unseal(const QString &sealed, const QString &plain, const SecretBytes &key);

/// Opens every piece and keeps nothing: can it be read back?
[[nodiscard]] Result<void> checkSealed(const QString &sealed, const SecretBytes &key);

} // namespace vezne::journal
