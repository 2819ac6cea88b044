// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace vezne::journal {

/// Whether the PostgreSQL server at the other end of `socket` answers on a connection of its own within
/// `patience`: it is asked if it speaks TLS, which it says without knowing who asks. So a slow statement is
/// told from a server that is gone. Blocks; nothing of `socket` is touched.
[[nodiscard]] bool answersAnew(int socket, std::chrono::milliseconds patience);

} // namespace vezne::journal
