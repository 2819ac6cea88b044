// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/paymentfacts.h"

#include <QCoreApplication>

#include "core/base/phone.h"
#include "core/iyzico/endpoints/party.h"
#include "core/iyzico/errors.h"
#include "core/money/moneytext.h"
#include "core/till/filler.h"
#include "ui/kit/cardwords.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Operation;
using journal::PaymentFile;
using Manner = Fact::Manner;

namespace {

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::PaymentFacts)
};

QString unlessZero(Money amount)
{
    return amount.isZero() ? QString() : toText(amount, language());
}

} // namespace

std::vector<Fact> amountFacts(const PaymentFile &file)
{
    const Operation &payment = file.payment;
    if (!journal::isCollected(payment.state))
        return {}; // the head has the amount, and nothing else is true of it
    const Money none(0, payment.paidPrice.currency());
    return {
        {FactText::tr("Held"),
         payment.kind == journal::Kind::Preauth ? toText(payment.paidPrice, language()) : QString()},
        {FactText::tr("Paid"), unlessZero(payment.taken())},
        {FactText::tr("Cancelled"), unlessZero(payment.cancelled ? payment.paidPrice : none)},
        {FactText::tr("Refunded"), unlessZero(payment.refunded)},
        {FactText::tr("Pending"), unlessZero(file.pending())},
        {FactText::tr("Left"), payment.isHold() ? QString() : toText(file.left(), language()),
         Manner::Strong},
    };
}

std::vector<Fact> customerFacts(const PaymentFile &file)
{
    const iyzico::Buyer buyer = till::withoutFiller(iyzico::buyerFromJson(file.buyer));
    return {
        {FactText::tr("Name"), recordedText(file.payment.buyerName)},
        {FactText::tr("Phone"), phoneText(buyer.gsmNumber)},
        {FactText::tr("E-mail"), buyer.email},
        {FactText::tr("Note"), recordedText(file.payment.note)},
        {FactText::tr("Charged again because"), recordedText(file.payment.reason)},
    };
}

std::vector<Fact> idFacts(const PaymentFile &file)
{
    const Operation &payment = file.payment;
    std::vector<Fact> facts{
        {FactText::tr("Payment number"), payment.paymentId, Manner::Copyable},
        {FactText::tr("Order"), payment.orderId, Manner::Copyable},
        {FactText::tr("Till"), payment.till},
        {FactText::tr("Authorisation code"), payment.authCode, Manner::Copyable},
        {FactText::tr("Host reference"), payment.hostReference, Manner::Copyable},
        {FactText::tr("Conversation id"), journal::isFound(payment.page) ? QString() : payment.id,
         Manner::Copyable},
        {FactText::tr("Card type"), cardFactsText({}, {}, payment.cardType, payment.isCommercialCard)},
    };
    for (const Operation &change : file.changes) {
        const QString kind = kindText(change.kind);
        facts.push_back({FactText::tr("%1: conversation id").arg(kind), change.id, Manner::Copyable});
        facts.push_back(
            {FactText::tr("%1: host reference").arg(kind), change.hostReference, Manner::Copyable});
    }
    return facts;
}

std::vector<Fact> errorFacts(const PaymentFile &file, Audience audience)
{
    const Operation *failed = file.changes.empty() ? &file.payment : &file.changes.back();
    if (failed->errorCode.isEmpty())
        failed = &file.payment;
    // A card that is reported lost or stolen, or a suspicion: whoever speaks with the caller is not told.
    const iyzico::ErrorEntry *const entry = iyzico::errorEntry(failed->errorCode, failed->errorGroup);
    const bool isDelicate = entry && entry->cause == iyzico::Cause::Neutral;
    if (isDelicate && audience == Audience::Cashier)
        return {{FactText::tr("iyzico says"), FactText::tr("The bank did not approve the payment.")}};
    return {
        {FactText::tr("Not for the caller"),
         isDelicate ? FactText::tr("Do not tell the caller what is written here.") : QString(),
         Manner::Strong},
        {FactText::tr("iyzico says"), recordedText(failed->errorMessage)},
        {FactText::tr("Code"), failed->errorCode, Manner::Copyable},
        {FactText::tr("Group"), failed->errorGroup},
    };
}

} // namespace vezne::ui
