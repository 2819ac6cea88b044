// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/iyzico/endpoints/threedsreturn.h"
#include "core/till/visit/visit.h"

namespace vezne::till {

/// One payment with 3-D Secure, from the call that asks for the bank's page to the call that takes the money.
class ThreeDs : public Visit
{
    Q_OBJECT

public:
    using Visit::Visit;

    /// Sends `initialize`, whose callbackUrl is a page of `loopback`. The operation is recorded as Intent.
    void begin(iyzico::Call initialize, std::unique_ptr<Loopback> loopback);

    /// Called with the answer that took the money, before its end is reported.
    void setPaidHook(std::function<void(const iyzico::Outcome &)> hook) { m_paidHook = std::move(hook); }

    /// Takes up a challenge of an earlier process. The return is caught when its port can be had again; the
    /// bank's page cannot be shown a second time.
    void resume(const QString &paymentId, const journal::Challenge &challenge);

    /// The card holder or the cashier gives up. Before the bank's page has come, as soon as it has; nothing
    /// happens once the call that takes the money is out.
    void giveUp();

protected:
    void watch() override;

private:
    void hearInitialized(const AttemptEnd &end);
    void waitAtBank(const journal::Challenge &challenge);
    void hearReturn(const QByteArray &form);
    void finish(const iyzico::ThreeDsReturn &proof);
    void look();
    void hearLook(const iyzico::Outcome &outcome);

    std::function<void(const iyzico::Outcome &)> m_paidHook;
    QByteArray m_html;
    QString m_paymentId;
    int m_returnsSeen = 0; ///< by the provider and not by us
    bool m_isGivenUp = false;
};

} // namespace vezne::till
