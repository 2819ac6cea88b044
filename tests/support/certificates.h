// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "tests/support/postgres.h"

namespace vezne::test {

/// openssl is on this machine.
[[nodiscard]] bool canMakeCertificates();
/// In the server's folder: `ours.pem` and `theirs.pem` of two authorities, and the server's own, by the first
/// and for 127.0.0.2 alone.
[[nodiscard]] bool makeCertificates(const Postgres &server);
/// With which a server that has them speaks TLS.
[[nodiscard]] QStringList tlsOptions(const Postgres &server);

} // namespace vezne::test
