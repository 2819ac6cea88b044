// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/iyzico/credentials.h"
#include "core/iyzico/responsesignature.h"

namespace vezne::iyzico {

/// What the card holder's browser brought back from the bank: hints, since anybody can send a form. Fields
/// that are absent are empty.
struct ThreeDsReturn
{
    QString status, paymentId, conversationData, conversationId, mdStatus;
    SignatureCheck signature = SignatureCheck::Missing;

    /// The bank vouches for the card holder; every other mdStatus than 1 (0, 2 to 8, -1) is a no.
    [[nodiscard]] bool isAuthenticated() const;
};

/// Of an application/x-www-form-urlencoded body. A field that comes twice makes the signature invalid.
[[nodiscard]] ThreeDsReturn readThreeDsReturn(const QByteArray &form, const Credentials &credentials);

} // namespace vezne::iyzico
