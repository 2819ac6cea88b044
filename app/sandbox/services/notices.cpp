// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/notices.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds firstTry{10}; // documented: 10 to 15 s after the event

QString word(Event event)
{
    switch (event) {
    case Event::Authorized:
        return u"API_AUTH"_s;
    case Event::ThreeDsReturned:
        return u"THREE_DS_CALLBACK"_s;
    case Event::ThreeDsCompleted:
        return u"THREE_DS_AUTH"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(HostedForm::Kind kind, bool isThreeDs)
{
    switch (kind) {
    case HostedForm::Kind::Checkout:
    case HostedForm::Kind::CheckoutHold:
    case HostedForm::Kind::Link:
        return u"CHECKOUT_FORM_AUTH"_s;
    case HostedForm::Kind::PayWithIyzico:
        return isThreeDs ? u"PWI_TKN_THREEDS_AUTH"_s : u"PWI_TKN_AUTH"_s;
    case HostedForm::Kind::Bkm:
        return u"BKM_AUTH"_s;
    }
    Q_UNREACHABLE();
}

void keep(const QString &eventType, const std::optional<QString> &token, const Payment &payment,
          const Call &call, const Ledger &ledger)
{
    if (call.account.webhookUrl.isEmpty())
        return;
    ledger.notices().add({.id = 0,
                          .eventType = eventType,
                          .conversationId = payment.conversationId,
                          .paymentId = payment.id,
                          .status = word(payment.status),
                          .token = token,
                          .reference = makeKey(),
                          .at = call.now,
                          .dueAt = call.now + firstTry,
                          .tries = 0,
                          .isDelivered = false});
}

} // namespace

void announce(Event event, const Payment &payment, const Call &call, const Ledger &ledger)
{
    keep(word(event), {}, payment, call, ledger);
}

void announceForm(const HostedForm &form, const Payment &payment, const Call &call, const Ledger &ledger)
{
    keep(wordOf(form.kind, payment.isThreeDs), form.token, payment, call, ledger);
}

} // namespace vezne::sandbox
