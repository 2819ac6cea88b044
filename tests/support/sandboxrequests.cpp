// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sandboxrequests.h"

#include <QJsonArray>

#include "core/base/json.h"
#include "core/money/decimal.h"

namespace vezne::test {

using namespace Qt::StringLiterals;

namespace {

QString total(const QList<Item> &items)
{
    qint64 units = 0;
    for (const Item &item : items)
        units += Decimal::parse(item.price).value_or(Decimal()).units();
    return Decimal::fromUnits(units).toPlain();
}

} // namespace

QJsonObject paymentRequest(const QString &conversationId, const QList<Item> &items, const QString &paidPrice,
                           const QString &card)
{
    const bool isAmex = card.startsWith("37"_L1);
    const QJsonObject address{{u"contactName"_s, u"Gülşah Öztürk"_s},
                              {u"city"_s, u"İstanbul"_s},
                              {u"country"_s, u"Türkiye"_s},
                              {u"address"_s, u"Şişli Cd. No:1/A \"Kat 3\""_s}};
    QJsonArray basket;
    for (const Item &item : items)
        basket.append(QJsonObject{{u"id"_s, item.id},
                                  {u"name"_s, u"Çay & şeker"_s},
                                  {u"category1"_s, u"Gıda"_s},
                                  {u"itemType"_s, u"VIRTUAL"_s},
                                  {u"price"_s, item.price}});
    return {{u"locale"_s, u"tr"_s},
            {u"conversationId"_s, conversationId},
            {u"price"_s, total(items)},
            {u"paidPrice"_s, paidPrice.isEmpty() ? total(items) : paidPrice},
            {u"currency"_s, u"TRY"_s},
            {u"installment"_s, 1},
            {u"basketId"_s, u"B-"_s + conversationId},
            {u"paymentCard"_s, QJsonObject{{u"cardHolderName"_s, u"Gülşah Öztürk"_s},
                                           {u"cardNumber"_s, card},
                                           {u"expireMonth"_s, u"12"_s},
                                           {u"expireYear"_s, u"2099"_s},
                                           {u"cvc"_s, isAmex ? u"1234"_s : u"123"_s}}},
            {u"buyer"_s, QJsonObject{{u"id"_s, u"BY1"_s},
                                     {u"name"_s, u"Gülşah"_s},
                                     {u"surname"_s, u"Öztürk"_s},
                                     {u"identityNumber"_s, u"74300864791"_s},
                                     {u"email"_s, u"a@example.com"_s},
                                     {u"registrationAddress"_s, u"Şişli Cd. No:1/A"_s},
                                     {u"city"_s, u"İstanbul"_s},
                                     {u"country"_s, u"Türkiye"_s},
                                     {u"ip"_s, u"85.34.78.112"_s}}},
            {u"billingAddress"_s, address},
            {u"basketItems"_s, basket}};
}

QJsonObject with(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString name = path.first(dot < 0 ? path.size() : dot);
    if (dot >= 0)
        object.insert(name, with(object.value(name).toObject(), path.sliced(dot + 1), value));
    else if (value.isNull())
        object.remove(name);
    else
        object.insert(name, value);
    return object;
}

QJsonObject exact(const RawAnswer &answer)
{
    return json::parseObject(answer.body).value_or(QJsonObject());
}

QString verdict(const RawAnswer &answer)
{
    const QJsonObject fields = exact(answer);
    if (answer.status != 200 || answer.end != RawAnswer::End::Whole || fields.isEmpty())
        return u"HTTP %1: %2"_s.arg(answer.status).arg(QString::fromUtf8(answer.body));
    const QString status = fields.value("status"_L1).toString();
    return status == "success"_L1 ? status : fields.value("errorCode"_L1).toString();
}

} // namespace vezne::test
