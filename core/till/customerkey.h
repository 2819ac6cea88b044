// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/iyzico/endpoints/party.h"

namespace vezne::till {

/// How a shop finds a customer again: the phone number, else the e-mail in lower case; empty when neither was
/// given. `typed` is what the customer gave, before completed() fills in plain values.
[[nodiscard]] QString customerKeyOf(const iyzico::Buyer &typed);
/// The same of a text that a person types to find somebody.
[[nodiscard]] QString customerKeyOf(const QString &typed);

} // namespace vezne::till
