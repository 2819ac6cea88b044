// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/iyzico/endpoints/party.h"

namespace vezne::till {

/// What a customer gave: `buyer` without what completed() put in for fields that were left empty, from
/// `usual` or plain. Nobody is reached under that.
[[nodiscard]] iyzico::Buyer withoutFiller(iyzico::Buyer buyer, const iyzico::Buyer &usual = {});

} // namespace vezne::till
