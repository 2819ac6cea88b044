// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/place.h"
#include "core/journal/shared/obstacle.h"

namespace vezne::journal::sharedbook {

/// Why a server that can be reached lets `till` no further. Words tell nothing: the server's are of its
/// language, libpq's of the system's, and Qt hands over nothing else of a connection that was not made. So
/// libpq is asked once more, for the server's code of the refusal and for how far TLS came. Nobody's password
/// goes to a server whose certificate was not checked. Waits for the network.
[[nodiscard]] Obstacle refusalOf(const Server &till);

} // namespace vezne::journal::sharedbook
