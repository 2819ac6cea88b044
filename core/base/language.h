// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vezne {

/// The languages that Vezne speaks, to its users and to iyzico.
enum class Language { Turkish, English };

} // namespace vezne
