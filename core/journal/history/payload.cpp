// SPDX-License-Identifier: GPL-3.0-or-later
// Intents and facts as JSON objects: the content of events. Numbers travel as text, absent values not at all.
#include <QJsonArray>

#include "core/journal/facts.h"
#include "core/journal/foundoperation.h"
#include "core/journal/intent.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject &object, QLatin1StringView name, const std::optional<Decimal> &value)
{
    if (value)
        object.insert(name, value->toPlain());
}

QString text(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

std::optional<Decimal> decimal(const QJsonObject &object, QLatin1StringView name)
{
    return Decimal::parse(text(object, name));
}

/// The texts that an intent and facts have in common in form: name in JSON, member.
template<class Record>
struct TextField
{
    QLatin1StringView name;
    QString Record::*member;
};

constexpr TextField<Intent> intentTexts[]{
    {"parent"_L1, &Intent::parent},
    {"order"_L1, &Intent::orderId},
    {"cardBin"_L1, &Intent::cardBin},
    {"cardLast4"_L1, &Intent::cardLast4},
    {"cardBrand"_L1, &Intent::cardBrand},
    {"cardBank"_L1, &Intent::cardBank},
    {"cardFamily"_L1, &Intent::cardFamily},
    {"cardType"_L1, &Intent::cardType},
    {"cardHash"_L1, &Intent::cardLikeness}, // named before it was no hash any more; chains keep it
    {"item"_L1, &Intent::itemTransaction},
    {"reason"_L1, &Intent::reason},
    {"note"_L1, &Intent::note},
    {"askedBy"_L1, &Intent::askedBy},
    {"second"_L1, &Intent::second},
    {"till"_L1, &Intent::till},
    {"link"_L1, &Intent::link},
    {"conversation"_L1, &Intent::conversation},
};

constexpr TextField<Facts> factsTexts[]{
    {"why"_L1, &Facts::why},
    {"paymentId"_L1, &Facts::paymentId},
    {"authCode"_L1, &Facts::authCode},
    {"hostReference"_L1, &Facts::hostReference},
    {"phase"_L1, &Facts::phase},
    {"cardBin"_L1, &Facts::cardBin},
    {"cardLast4"_L1, &Facts::cardLast4},
    {"cardBrand"_L1, &Facts::cardBrand},
    {"cardBank"_L1, &Facts::cardBank},
    {"cardFamily"_L1, &Facts::cardFamily},
    {"cardType"_L1, &Facts::cardType},
    {"errorCode"_L1, &Facts::errorCode},
    {"errorGroup"_L1, &Facts::errorGroup},
    {"errorMessage"_L1, &Facts::errorMessage},
    {"reported"_L1, &Facts::reported},
    {"account"_L1, &Facts::account},
    {"evidence"_L1, &Facts::evidence},
    {"second"_L1, &Facts::second},
    {"secondRole"_L1, &Facts::secondRole},
};

constexpr TextField<IntentItem> intentItemTexts[]{
    {"id"_L1, &IntentItem::itemId},
    {"name"_L1, &IntentItem::name},
    {"category"_L1, &IntentItem::category},
    {"type"_L1, &IntentItem::type},
};

constexpr TextField<ItemFacts> itemFactsTexts[]{
    {"id"_L1, &ItemFacts::itemId},
    {"transactionId"_L1, &ItemFacts::transactionId},
    {"payoutDate"_L1, &ItemFacts::payoutDate},
};

template<class Record, std::size_t count>
QJsonObject textsToJson(const Record &record, const TextField<Record> (&fields)[count])
{
    QJsonObject object;
    for (const auto &field : fields)
        put(object, field.name, record.*field.member);
    return object;
}

template<class Record, std::size_t count>
Record textsFromJson(const QJsonObject &object, const TextField<Record> (&fields)[count])
{
    Record record;
    for (const auto &field : fields)
        record.*field.member = text(object, field.name);
    return record;
}

Money money(const QJsonObject &object, QLatin1StringView name, Currency currency)
{
    return Money(text(object, name).toLongLong(), currency);
}

QString minorText(Money amount)
{
    return QString::number(amount.minorUnits());
}

} // namespace

QJsonObject toPayload(const Intent &intent, qint64 buyer)
{
    QJsonObject object = textsToJson(intent, intentTexts);
    object.insert("currency"_L1, code(intent.amount.currency()));
    object.insert("price"_L1, minorText(intent.price));
    object.insert("paidPrice"_L1, minorText(intent.paidPrice));
    object.insert("amount"_L1, minorText(intent.amount));
    object.insert("installment"_L1, QString::number(intent.installment));
    if (intent.isThreeDs)
        object.insert("threeDs"_L1, u"1"_s);
    if (intent.isCommercialCard)
        object.insert("cardCommercial"_L1, *intent.isCommercialCard ? u"1"_s : u"0"_s);
    put(object, "page"_L1, word(intent.page));
    put(object, "offered"_L1, textFromNumbers(intent.offered));
    if (buyer)
        object.insert("buyer"_L1, QString::number(buyer));
    QJsonArray items;
    for (const IntentItem &item : intent.items) {
        QJsonObject line = textsToJson(item, intentItemTexts);
        line.insert("price"_L1, minorText(item.price));
        items.append(line);
    }
    if (!items.isEmpty())
        object.insert("items"_L1, items);
    return object;
}

Intent intentFromPayload(const QJsonObject &payload)
{
    Intent intent = textsFromJson(payload, intentTexts);
    const Currency currency = currencyFromCode(text(payload, "currency"_L1)).value_or(Currency::TRY);
    intent.price = money(payload, "price"_L1, currency);
    intent.paidPrice = money(payload, "paidPrice"_L1, currency);
    intent.amount = money(payload, "amount"_L1, currency);
    intent.installment = text(payload, "installment"_L1).toInt();
    intent.isThreeDs = payload.contains("threeDs"_L1);
    if (payload.contains("cardCommercial"_L1))
        intent.isCommercialCard = text(payload, "cardCommercial"_L1) == "1"_L1;
    intent.page = hostedPageFromWord(text(payload, "page"_L1));
    intent.offered = numbersFromText(text(payload, "offered"_L1));
    for (const QJsonValue &value : payload.value("items"_L1).toArray()) {
        IntentItem item = textsFromJson(value.toObject(), intentItemTexts);
        item.price = money(value.toObject(), "price"_L1, currency);
        intent.items.push_back(item);
    }
    return intent;
}

qint64 buyerOfPayload(const QJsonObject &payload)
{
    return text(payload, "buyer"_L1).toLongLong();
}

namespace {

QJsonObject toPayload(const Challenge &challenge)
{
    QJsonObject object{{"returnHash"_L1, QString::fromLatin1(challenge.returnHash)},
                       {"port"_L1, QString::number(challenge.port)},
                       {"until"_L1, QString::number(toMilliseconds(challenge.until))}};
    put(object, "token"_L1, challenge.token);
    put(object, "url"_L1, challenge.url);
    return object;
}

Challenge challengeFromPayload(const QJsonObject &payload)
{
    return {.returnHash = text(payload, "returnHash"_L1).toLatin1(),
            .port = text(payload, "port"_L1).toUShort(),
            .until = fromMilliseconds(text(payload, "until"_L1).toLongLong()),
            .token = text(payload, "token"_L1),
            .url = text(payload, "url"_L1)};
}

} // namespace

QJsonObject toPayload(const Facts &facts)
{
    QJsonObject object = textsToJson(facts, factsTexts);
    if (facts.fraudStatus)
        object.insert("fraudStatus"_L1, QString::number(*facts.fraudStatus));
    put(object, "commission"_L1, facts.commission);
    put(object, "fee"_L1, facts.fee);
    put(object, "paidPrice"_L1, facts.paidPrice);
    if (facts.installment)
        object.insert("installment"_L1, QString::number(*facts.installment));
    put(object, "proof"_L1, QString::fromLatin1(facts.proof));
    if (facts.challenge)
        object.insert("challenge"_L1, toPayload(*facts.challenge));
    QJsonArray items;
    for (const ItemFacts &item : facts.items) {
        QJsonObject line = textsToJson(item, itemFactsTexts);
        line.insert("paidPrice"_L1, item.paidPrice.toPlain());
        line.insert("commission"_L1, item.commission.toPlain());
        line.insert("fee"_L1, item.fee.toPlain());
        line.insert("payout"_L1, item.payout.toPlain());
        if (item.status)
            line.insert("status"_L1, QString::number(*item.status));
        items.append(line);
    }
    if (!items.isEmpty())
        object.insert("items"_L1, items);
    return object;
}

Facts factsFromPayload(const QJsonObject &payload)
{
    Facts facts = textsFromJson(payload, factsTexts);
    if (payload.contains("fraudStatus"_L1))
        facts.fraudStatus = text(payload, "fraudStatus"_L1).toInt();
    facts.commission = decimal(payload, "commission"_L1);
    facts.fee = decimal(payload, "fee"_L1);
    facts.paidPrice = decimal(payload, "paidPrice"_L1);
    if (payload.contains("installment"_L1))
        facts.installment = text(payload, "installment"_L1).toInt();
    facts.proof = text(payload, "proof"_L1).toLatin1();
    if (payload.contains("challenge"_L1))
        facts.challenge = challengeFromPayload(payload.value("challenge"_L1).toObject());
    for (const QJsonValue &value : payload.value("items"_L1).toArray()) {
        const QJsonObject line = value.toObject();
        ItemFacts item = textsFromJson(line, itemFactsTexts);
        item.paidPrice = decimal(line, "paidPrice"_L1).value_or(Decimal());
        item.commission = decimal(line, "commission"_L1).value_or(Decimal());
        item.fee = decimal(line, "fee"_L1).value_or(Decimal());
        item.payout = decimal(line, "payout"_L1).value_or(Decimal());
        if (line.contains("status"_L1))
            item.status = text(line, "status"_L1).toInt();
        facts.items.push_back(item);
    }
    return facts;
}

QJsonObject toPayload(const FoundOperation &found, qint64 buyer)
{
    QJsonObject object = toPayload(found.intent, buyer);
    QJsonObject facts = toPayload(found.facts);
    object.insert("why"_L1, facts.take("why"_L1)); // where every event has it
    object.insert("found"_L1, facts);
    object.insert("takenAt"_L1, QString::number(toMilliseconds(found.takenAt)));
    return object;
}

FoundOperation foundFromPayload(const QJsonObject &payload)
{
    FoundOperation found{.intent = intentFromPayload(payload),
                         .facts = factsFromPayload(payload.value("found"_L1).toObject()),
                         .takenAt = fromMilliseconds(text(payload, "takenAt"_L1).toLongLong())};
    found.facts.why = text(payload, "why"_L1);
    return found;
}

} // namespace vezne::journal
