// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vezne {

/// To be called first in main(). No core file, no debugger of the same user, files for their owner only, no
/// variable of the environment that loads foreign code into Qt, makes it talk or writes TLS keys to a file;
/// no card number in the log; memory is wiped when it is freed. Ends the program when that last one does not
/// hold, since the card would then outlive the sale.
void harden();

} // namespace vezne
