// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/answer.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

bool Answer::isSuccess() const
{
    return textField(body, "status"_L1) == "success"_L1;
}

QString Answer::errorCode() const
{
    return isSuccess() ? QString() : textField(body, "errorCode"_L1);
}

QString Answer::errorGroup() const
{
    return textField(body, "errorGroup"_L1);
}

QString Answer::errorMessage() const
{
    return textField(body, "errorMessage"_L1);
}

QString Answer::conversationId() const
{
    return textField(body, "conversationId"_L1);
}

std::optional<Instant> Answer::systemTime() const
{
    bool isNumber = false;
    const qint64 milliseconds = textField(body, "systemTime"_L1).toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return fromMilliseconds(milliseconds);
}

QString textField(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

std::optional<Decimal> decimalField(const QJsonObject &object, QLatin1StringView name)
{
    return Decimal::parse(textField(object, name));
}

std::optional<int> intField(const QJsonObject &object, QLatin1StringView name)
{
    bool isNumber = false;
    const int number = textField(object, name).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace vezne::iyzico
