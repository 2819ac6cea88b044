// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/iyzico/endpoints/payment.h"
#include "core/journal/foundoperation.h"

namespace vezne::till {

/// What the provider does not tell of a payment that was found there.
struct FoundAs
{
    QString id; ///< of the operation, a fresh UUIDv7
    QString orderId;
    journal::HostedPage page = journal::HostedPage::Elsewhere;
    QString line;     ///< what was sold, when it is one line; its item id serves where it is empty
    QString category; ///< of every line
    QString note;
    QString link; ///< id
    QJsonObject buyer;
    QString why; ///< for the timeline
    Instant takenAt;
};

/// The signed answer of /payment/detail, and the `facts` of that answer, as the journal takes them in.
[[nodiscard]] journal::FoundOperation foundPayment(const iyzico::Payment &payment, journal::Facts facts,
                                                   const FoundAs &as);

} // namespace vezne::till
