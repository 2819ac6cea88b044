// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

#include "app/sandbox/errorcatalog.h"
#include "app/sandbox/http/wirejson.h"

namespace vezne::sandbox {

/// The provider's number of the one merchant; of its own samples.
constexpr int merchantId = 3404590;

/// What the provider has agreed with the merchant; the same names and values on the command line
/// (`--account name=value`) and in the control plane.
struct Account
{
    bool hasCardStorage = true;
    bool isMarketplace = false;
    std::optional<ErrorCode> unsecuredRefusal; ///< with which payments without 3-D Secure are refused
    bool debitNeedsThreeDs = false;
    bool areLinksReviewed = true;
    bool holdsForReview = false; ///< what is paid is under fraud review until the control plane decides
    QString webhookUrl;          ///< where notices go, on this machine; empty: nowhere
    bool signsWebhooks = true;
};

/// Sets one thing by its name; a sentence for an unknown name or value.
[[nodiscard]] tl::expected<void, QString> setOn(Account &account, const QString &name, const QString &value);

/// Names and values, as setOn() takes them.
[[nodiscard]] wire::Object describe(const Account &account);

} // namespace vezne::sandbox
