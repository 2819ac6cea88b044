// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Whole HTTP answers of the loopback pages. Ours are static: no script, nothing of the request in them.
namespace vezne::till {

[[nodiscard]] QByteArray notFoundAnswer();
/// Thanks the card holder; says nothing of money, of which nothing is known yet.
[[nodiscard]] QByteArray returnedAnswer();
/// The bank's own page, as the provider gave it: it runs scripts and sends itself to the bank.
[[nodiscard]] QByteArray bankPageAnswer(const QByteArray &html);

} // namespace vezne::till
