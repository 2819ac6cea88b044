// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/iyzico/endpoints/hostedpage.h"
#include "core/till/visit/visit.h"

namespace vezne::till {

/// One payment on a page of the provider's: the page is asked for, opened in a browser, and asked about by
/// its token until it says paid or has lapsed. The browser's return only says when to ask. Somebody may pay
/// as long as the page is open, so waiting can be left, never called off; a page that lapses unpaid is
/// Unknown, and recovery asks on until a late payment is out of the question.
class HostedVisit : public Visit
{
    Q_OBJECT

public:
    using Visit::Visit;

    /// Sends `open`. The operation is recorded as Intent. Without `loopback` the browser returns elsewhere.
    void begin(iyzico::Call open, std::unique_ptr<Loopback> loopback);
    /// Takes up a page of an earlier process.
    void resume(const journal::Challenge &challenge);

    /// The last try on the page that the bank refused, as code, group and the provider's text; the payer may
    /// try again.
    struct Refusal
    {
        QString code, group, message;
    };
    [[nodiscard]] const std::optional<Refusal> &lastRefusal() const { return m_lastRefusal; }

protected:
    void watch() override;

private:
    void hearOpened(const AttemptEnd &end);
    void waitAt(const journal::Challenge &challenge);
    void look();
    void hearLook(const iyzico::Outcome &outcome);
    void confirm(const QString &paymentId);
    void settle(const iyzico::Payment &payment, const iyzico::Answer &answer);

    QString m_token;
    std::chrono::milliseconds m_openedAt{}; ///< in ticks()
    std::optional<Refusal> m_lastRefusal;
};

[[nodiscard]] iyzico::PageKind pageKindOf(journal::HostedPage page);

} // namespace vezne::till
