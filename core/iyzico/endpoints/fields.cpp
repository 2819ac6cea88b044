// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/fields.h"

#include <QJsonArray>

#include "core/base/json.h"
#include "core/iyzico/answer.h"
#include "core/iyzico/locale.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

QJsonObject beginRequest(const QString &conversationId, Language language)
{
    QJsonObject object{{u"locale"_s, localeWord(language)}};
    insertIfSet(object, "conversationId"_L1, conversationId);
    return object;
}

void insertIfSet(QJsonObject &object, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

Call postCall(const QString &path, Effect effect, const QJsonObject &object, const QString &conversationId)
{
    QByteArray bytes = json::toBytes(object);
    return {Method::Post, effect, path, {}, SecretBytes::taking(bytes), conversationId};
}

std::vector<QJsonObject> objectsField(const QJsonObject &object, QLatin1StringView name)
{
    std::vector<QJsonObject> objects;
    for (const QJsonValue &value : object.value(name).toArray())
        objects.push_back(value.toObject());
    return objects;
}

std::optional<bool> flagField(const QJsonObject &object, QLatin1StringView name)
{
    const QString text = textField(object, name);
    if (text == "1"_L1 || text == "true"_L1)
        return true;
    if (text == "0"_L1 || text == "false"_L1)
        return false;
    return std::nullopt;
}

tl::expected<Money, QString> moneyField(const QJsonObject &object, QLatin1StringView name)
{
    const auto currency = currencyFromCode(textField(object, "currency"_L1));
    if (!currency)
        return tl::unexpected(u"no known currency"_s);
    const auto decimal = decimalField(object, name);
    const auto money = decimal ? Money::fromDecimal(*decimal, *currency) : std::nullopt;
    if (!money)
        return tl::unexpected(u"%1 is no amount"_s.arg(name));
    return *money;
}

tl::expected<QString, QString> neededField(const QJsonObject &object, QLatin1StringView name)
{
    QString text = textField(object, name);
    if (text.isEmpty())
        return tl::unexpected(u"%1 is missing"_s.arg(name));
    return text;
}

QString signedAmount(const QJsonObject &object, QLatin1StringView name)
{
    const auto decimal = decimalField(object, name);
    return decimal ? decimal->toPlain() : QString();
}

} // namespace vezne::iyzico
