// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

#include "app/sandbox/ledger/database.h"
#include "core/base/clock.h"

namespace vezne::sandbox {

/// A payment page of the provider's that waits for its payer.
struct HostedForm
{
    enum class Kind { Checkout, CheckoutHold, PayWithIyzico, Bkm, Link };

    QString token;
    Kind kind = Kind::Checkout;
    std::optional<QString> conversationId;
    QString language;    ///< of the page: `tr` or `en`
    QJsonObject request; ///< what is to be paid, by whom; never a card
    QString callbackUrl; ///< where the browser goes afterwards; empty for links
    Instant createdAt{};
    std::optional<QString> linkToken;
    std::optional<qint64> paymentId; ///< the latest attempt
};

/// The payment pages in a ledger. A view: it lives no longer than the ledger.
class HostedForms
{
public:
    explicit HostedForms(const Database &database)
        : m_database(database)
    {}

    void add(const HostedForm &form) const;
    void setPayment(const QString &token, qint64 paymentId) const;
    [[nodiscard]] std::optional<HostedForm> find(const QString &token) const;

private:
    const Database &m_database;
};

} // namespace vezne::sandbox
