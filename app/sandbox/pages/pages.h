// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/sandbox/pages/html.h"
#include "app/sandbox/services/service.h"

/// What customers' browsers see: the banks' and the provider's own pages.
namespace vezne::sandbox {

/// The provider's signature over these values, see core/iyzico/responsesignature.h.
using Signer = std::function<QString(const QStringList &values)>;

/// A page: a function of the form that was posted (or the query), the ledger and the provider's signature.
using PageService = html::Page (*)(const Call &call, const Ledger &ledger, const Signer &sign);

/// POST /payment/mock/init3ds: the bank asks for the code it has sent.
[[nodiscard]] html::Page askForCode(const Call &call, const Ledger &ledger, const Signer &sign);

/// POST /payment/mock/confirm3ds: the customer has typed a code.
[[nodiscard]] html::Page confirmCode(const Call &call, const Ledger &ledger, const Signer &sign);

/// GET /payment/mock/giveup3ds: the customer does not want to go on.
[[nodiscard]] html::Page giveUp(const Call &call, const Ledger &ledger, const Signer &sign);

/// GET /cpp and /pwi, GET and POST /payment/bkm/mock/initialize: a payment page of the provider's own.
[[nodiscard]] html::Page showForm(const Call &call, const Ledger &ledger, const Signer &sign);

/// POST /cpp/pay: the card is keyed in, the plan is chosen.
[[nodiscard]] html::Page payOnForm(const Call &call, const Ledger &ledger, const Signer &sign);

/// GET /link/{}: what the link sells; POST: who buys it, and on to the card.
[[nodiscard]] html::Page showLinkPage(const Call &call, const Ledger &ledger, const Signer &sign);
[[nodiscard]] html::Page takeLinkBuyer(const Call &call, const Ledger &ledger, const Signer &sign);

/// GET /link/{}/{}: the link's picture.
[[nodiscard]] html::Page showLinkPicture(const Call &call, const Ledger &ledger, const Signer &sign);

} // namespace vezne::sandbox
