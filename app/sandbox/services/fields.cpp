// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/fields.h"

#include <QUrl>
#include <QUrlQuery>

namespace vezne::sandbox {

std::optional<QString> optionalText(const QJsonObject &fields, QStringView path)
{
    QJsonValue value = fields;
    for (const QStringView name : path.tokenize(u'.'))
        value = value.toObject().value(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

QString textAt(const QJsonObject &fields, QStringView path)
{
    return optionalText(fields, path).value_or(QString());
}

tl::expected<Decimal, Failure> amountAt(const QJsonObject &fields, const QString &name)
{
    const QString text = textAt(fields, name);
    if (text.isEmpty())
        return tl::unexpected(name == QLatin1StringView("price") ? refusal(ErrorCode::PriceMissing)
                                                                 : refusal(ErrorCode::FieldMissing, name));
    const std::optional<Decimal> amount = Decimal::parse(text);
    if (!amount)
        return tl::unexpected(refusal(ErrorCode::InvalidRequest));
    if (*amount <= Decimal())
        return tl::unexpected(refusal(ErrorCode::PriceNotPositive));
    return *amount;
}

std::optional<qint64> idAt(const QJsonObject &fields, const QString &name)
{
    bool isNumber = false;
    const qint64 id = textAt(fields, name).toLongLong(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

tl::expected<QString, Failure> callbackUrlAt(const QJsonObject &fields)
{
    const QString text = textAt(fields, u"callbackUrl");
    if (text.isEmpty())
        return tl::unexpected(refusal(ErrorCode::CallbackUrlMissing));
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb =
        url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    if (!isWeb || url.host().isEmpty())
        return tl::unexpected(refusal(ErrorCode::InvalidRequest));
    return text;
}

bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.indexOf(u'.', at) >= at + 2 && !text.endsWith(u'.') && !text.contains(u' ');
}

QJsonObject formFields(const QByteArray &encoded)
{
    const QUrlQuery form(QString::fromUtf8(QByteArray(encoded).replace('+', "%20")));
    QJsonObject fields;
    for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded))
        fields.insert(name, value);
    return fields;
}

Failure refusal(ErrorCode code, const QString &field)
{
    return {.code = code, .field = field, .extras = {}};
}

} // namespace vezne::sandbox
