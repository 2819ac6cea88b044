// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne {

/// Whether `typed` has the form of a mail address. What iyzico and a mail server agree on is found out
/// elsewhere; this catches what was misheard.
[[nodiscard]] bool isEmail(const QString &typed);

} // namespace vezne
