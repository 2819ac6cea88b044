// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening/memory.h"

#include <QByteArray>
#include <algorithm>
#include <array>

namespace vezne {

#ifdef VEZNE_WIPING_FREE

namespace {

constexpr int probeSize = 600;  // small enough for malloc to keep it, large enough to look at
constexpr int bookkeeping = 64; // what malloc writes into a block that it keeps, and Qt's own head
constexpr char probe = '\x5a';

/// Reads `from` without the compiler's knowing that nobody owns it any more.
bool isZero(const volatile char *from, int size)
{
    for (int i = 0; i < size; ++i) {
        if (from[i] == probe)
            return false;
    }
    return true;
}

} // namespace

bool isFreedMemoryWiped()
{
    QByteArray bytes(probeSize, probe);
    const volatile char *const address = bytes.constData();
    if (address[bookkeeping] != probe)
        return false;
    bytes = QByteArray(); // given back inside Qt's library
    return isZero(address + bookkeeping, probeSize - 2 * bookkeeping);
}

#else

bool isFreedMemoryWiped()
{
    return true;
}

#endif

} // namespace vezne
