// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipt/disputepack.h"

#include <QCoreApplication>

#include "core/base/json.h"
#include "core/iyzico/endpoints/party.h"
#include "core/money/moneytext.h"
#include "core/till/mismatchtext.h"
#include "ui/inquiry/sidesmodel.h"
#include "ui/kit/cardwords.h"
#include "ui/kit/factlist.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/payment/historytext.h"
#include "ui/payment/operationtext.h"
#include "ui/payment/paymentfacts.h"
#include "ui/transactions/notetext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Operation;

namespace {

struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::DisputePack)
};

QString section(const QString &title, const QString &content)
{
    return content.isEmpty() ? QString() : u"<h3>%1</h3>%2"_s.arg(title.toHtmlEscaped(), content);
}

QString line(const QStringList &cells)
{
    QString row;
    for (const QString &cell : cells)
        row += u"<td>%1</td>"_s.arg(cell.toHtmlEscaped());
    return u"<tr>%1</tr>"_s.arg(row);
}

QString tableWith(const QString &rows)
{
    return rows.isEmpty() ? QString()
                          : u"<table width='100%' cellspacing='0' cellpadding='3'>%1</table>"_s.arg(rows);
}

QString tableOf(const std::vector<Fact> &facts)
{
    QString rows;
    for (const Fact &fact : facts) {
        if (!fact.value.isEmpty())
            rows += line({fact.label, fact.value});
    }
    return tableWith(rows);
}

/// What a bank looks at first.
std::vector<Fact> proofFacts(const Operation &payment)
{
    const bool isSecure = payment.threeDs != journal::ThreeDs::None;
    const bool isElsewhere = payment.page == journal::HostedPage::Elsewhere;
    const bool isOnPage = payment.page != journal::HostedPage::None && !isElsewhere;
    return {
        {PackText::tr("Amount"),
         toText(payment.taken().isZero() ? payment.paidPrice : payment.taken(), language())},
        {PackText::tr("Instalments"), installmentText(payment.installment)},
        {PackText::tr("Card"), cardText(payment)},
        {PackText::tr("First digits of the card"), payment.cardBin},
        {PackText::tr("Kind of card"), cardTypeWord(payment.cardType)},
        {PackText::tr("How the card holder was asked"),
         isSecure      ? PackText::tr("3-D Secure, confirmed at the bank")
         : isOnPage    ? PackText::tr("On iyzico’s own page, by the card holder")
         : isElsewhere ? PackText::tr("Not by this till; see iyzico’s panel")
                       : PackText::tr("By phone or mail order, without 3-D Secure")},
        {PackText::tr("Sent"), payment.sentAt ? dateTimeText(*payment.sentAt, language()) : QString()},
        {PackText::tr("Settled"),
         payment.settledAt ? dateTimeText(*payment.settledAt, language()) : QString()},
        {PackText::tr("Authorisation code"), payment.authCode},
        {PackText::tr("Host reference"), payment.hostReference},
        {PackText::tr("iyzico payment number"), payment.paymentId},
        {PackText::tr("Conversation id"), payment.id},
        {PackText::tr("Taken by"), actorText(payment.actor)},
        {PackText::tr("Note of the call"), payment.note},
    };
}

std::vector<Fact> buyerFacts(const journal::PaymentFile &file)
{
    const iyzico::Buyer buyer = iyzico::buyerFromJson(file.buyer);
    return {
        {PackText::tr("Name"), file.payment.buyerName},
        {PackText::tr("Phone"), buyer.gsmNumber},
        {PackText::tr("E-mail"), buyer.email},
        {PackText::tr("Address"),
         QStringList{buyer.registrationAddress, buyer.city, buyer.country}.join(u' ').simplified()},
        {PackText::tr("IP address"), buyer.ip},
    };
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

/// How both sides compare; why nothing is compared when iyzico could not be heard.
QStringList verdictOf(const till::CheckedPayment &checked)
{
    switch (checked.word) {
    case till::CheckedPayment::Word::Silent:
        return {PackText::tr("iyzico could not be asked when this was made.")};
    case till::CheckedPayment::Word::Refused:
        return {PackText::tr("iyzico did not answer the question when this was made.")};
    case till::CheckedPayment::Word::Forged:
        return {
            PackText::tr("An answer came when this was made, but its signature is wrong; nothing of it is "
                         "shown.")};
    case till::CheckedPayment::Word::Clear:
        break;
    }
    QStringList sentences;
    for (const till::Mismatch &mismatch : checked.mismatches)
        sentences.append(till::textOf(mismatch, language()));
    if (!checked.theirs)
        sentences.append(PackText::tr("iyzico does not know this payment."));
    else if (!checked.theirs->knowsUndos)
        sentences.append(
            PackText::tr("Its reports did not answer, so cancels and refunds were not compared."));
    if (sentences.isEmpty())
        sentences.append(PackText::tr("The merchant’s records and iyzico agree."));
    return sentences;
}

QString comparedTable(const till::CheckedPayment &checked)
{
    if (!checked.theirs)
        return {};
    QString rows = line({{}, PackText::tr("Merchant’s records"), PackText::tr("iyzico")});
    for (const ComparedFact &fact : comparedFacts(checked, false))
        rows += line({fact.label, fact.ours, fact.theirs});
    return tableWith(rows);
}

/// What iyzico says on the day of the pack.
QString providerView(const till::CheckedPayment &checked, Instant now)
{
    return paragraph(PackText::tr("Asked on %1. %2")
                         .arg(dateTimeText(now, language()), verdictOf(checked).join(u' '))) +
           comparedTable(checked);
}

/// As iyzico told it at the time; amounts of the provider keep their places.
std::vector<Fact> providerFacts(const journal::PaymentFile &file)
{
    const Operation &payment = file.payment;
    const auto figure = [](const std::optional<Decimal> &value) {
        return value ? value->toPlain() : QString();
    };
    std::vector<Fact> facts{
        {PackText::tr("State"), chipOf(payment).word},
        {PackText::tr("Phase"), payment.phase},
        {PackText::tr("Fraud check"),
         payment.fraudStatus ? QString::number(*payment.fraudStatus) : QString()},
        {PackText::tr("Commission"), figure(payment.commission)},
        {PackText::tr("Fee"), figure(payment.fee)},
    };
    for (const Fact &fact : errorFacts(file, Audience::Finance))
        facts.push_back(fact);
    return facts;
}

QString itemsTable(const journal::PaymentFile &file)
{
    QString rows;
    for (const journal::Item &item : file.items)
        rows += line({item.name, item.category, item.price.toPlain(), item.transactionId});
    return tableWith(rows.isEmpty()
                         ? rows
                         : line({PackText::tr("Item"), PackText::tr("Category"), PackText::tr("Price"),
                                 PackText::tr("iyzico transaction number")}) +
                               rows);
}

QString changesTable(const journal::PaymentFile &file)
{
    QString rows;
    for (const Operation &change : file.changes)
        rows += line({dateTimeText(change.createdAt, language()), kindText(change.kind),
                      toText(change.amount, language()), chipOf(change).word, reasonText(change.reason),
                      actorText(change.actor), change.hostReference});
    return tableWith(rows);
}

QString notesTable(const std::vector<journal::Note> &notes)
{
    QString rows;
    for (const journal::Note &note : notes)
        rows += line(
            {dateTimeText(note.at, language()), noteKindText(note.kind), note.text, actorText(note.actor)});
    return tableWith(rows);
}

QString historyTable(const std::vector<journal::Event> &history)
{
    QString rows;
    for (const journal::Event &event : history) {
        const auto payload = json::parseObject(event.payload);
        const QString why =
            event.from && payload ? whyText(journal::factsFromPayload(*payload).why) : QString();
        rows += line({dateTimeText(event.at, language()) + u':' + clockText(event.at).right(2),
                      eventText(event), why, actorText(event.actor.name)});
    }
    return tableWith(rows);
}

} // namespace

QString disputePack(const Dossier &dossier, const till::CheckedPayment &checked,
                    const finance::ReceiptShop &shop, const QString &person, Instant now)
{
    const journal::PaymentFile &file = dossier.file;
    QString html = u"<p><b>%1</b><br>%2</p>"_s.arg(shop.name.toHtmlEscaped(), shop.address.toHtmlEscaped());
    html += u"<h2>%1</h2>"_s.arg(
        PackText::tr("Payment %1: everything about it").arg(file.payment.orderId).toHtmlEscaped());
    html += u"<p><small>%1</small></p>"_s.arg(PackText::tr("Made on %1 by %2 from the merchant’s records.")
                                                  .arg(dateTimeText(now, language()), actorText(person))
                                                  .toHtmlEscaped());
    html += section(PackText::tr("Proof"), tableOf(proofFacts(file.payment)));
    html += section(PackText::tr("Buyer"), tableOf(buyerFacts(file)));
    html += section(PackText::tr("Items"), itemsTable(file));
    html += section(PackText::tr("Cancels and refunds"), changesTable(file));
    html += section(PackText::tr("Delivery, consent, notes"), notesTable(dossier.notes));
    html += section(PackText::tr("What iyzico says"), providerView(checked, now));
    html += section(PackText::tr("What iyzico said at the time"), tableOf(providerFacts(file)));
    html += section(PackText::tr("What happened"), historyTable(dossier.history));
    if (const auto receipt = finance::receiptOf(file, shop, language(), finance::ReceiptCustomer::Named, now))
        html += u"<div style='page-break-before:always'></div>"_s + finance::toHtml(*receipt);
    return html;
}

} // namespace vezne::ui
