// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/link.h"

#include <QUrlQuery>

#include "core/iyzico/endpoints/fields.h"
#include "core/iyzico/endpoints/linkpicture.h"
#include "core/iyzico/locale.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

const QString productsPath = u"/v2/iyzilink/products"_s;

QUrlQuery asked(const QString &conversationId, Language language)
{
    QUrlQuery query;
    query.addQueryItem(u"locale"_s, localeWord(language));
    query.addQueryItem(u"conversationId"_s, conversationId);
    return query;
}

QJsonObject beginLink(const LinkRequest &request)
{
    QJsonObject object = beginRequest(request.conversationId, request.language);
    object.insert("description"_L1, request.description);
    object.insert("price"_L1, request.amount.toWire());
    object.insert("currencyCode"_L1, code(request.amount.currency()));
    return object;
}

tl::expected<ListedLink, QString> readListed(const QJsonObject &item)
{
    const auto token = neededField(item, "token"_L1);
    if (!token)
        return tl::unexpected(token.error());
    const auto currency = currencyFromCode(textField(item, "currencyCode"_L1));
    const auto price = decimalField(item, "price"_L1);
    const auto amount = currency && price ? Money::fromDecimal(*price, *currency) : std::nullopt;
    if (!amount)
        return tl::unexpected(u"link %1 has no known amount"_s.arg(*token));
    return ListedLink{.token = *token,
                      .url = textField(item, "url"_L1),
                      .conversationId = textField(item, "conversationId"_L1),
                      .name = textField(item, "name"_L1),
                      .description = textField(item, "description"_L1),
                      .type = textField(item, "productType"_L1),
                      .amount = *amount,
                      .isActive = textField(item, "productStatus"_L1) == "ACTIVE"_L1,
                      .soldCount = intField(item, "soldCount"_L1).value_or(0),
                      .left = intField(item, "remainingSoldLimit"_L1),
                      .offersInstallments = flagField(item, "installmentRequested"_L1).value_or(false)};
}

} // namespace

Call createLinkCall(const LinkRequest &request)
{
    QJsonObject object = beginLink(request);
    object.insert("name"_L1, request.name);
    object.insert("encodedImageFile"_L1, plainLinkPicture());
    object.insert("addressIgnorable"_L1, !request.asksAddress);
    object.insert("installmentRequested"_L1, request.offersInstallments);
    object.insert("stockEnabled"_L1, request.stock.has_value());
    if (request.stock)
        object.insert("stockCount"_L1, *request.stock);
    object.insert("categoryType"_L1, u"UNKNOWN"_s);
    return postCall(productsPath, Effect::Money, object, request.conversationId);
}

Call createFastLinkCall(const LinkRequest &request)
{
    QJsonObject object = beginLink(request);
    object.insert("sourceType"_L1, u"API"_s);
    return postCall(u"/v2/iyzilink/fast-link/products"_s, Effect::Money, object, request.conversationId);
}

Call listLinksCall(int page, const QString &conversationId, Language language)
{
    QUrlQuery query = asked(conversationId, language);
    query.addQueryItem(u"page"_s, QString::number(page));
    query.addQueryItem(u"count"_s, QString::number(linksPerPage));
    return {Method::Get, Effect::None, productsPath, query, {}, conversationId};
}

Call showLinkCall(const QString &token, const QString &conversationId, Language language)
{
    const QString path = u"%1/%2"_s.arg(productsPath, token);
    return {Method::Get, Effect::None, path, asked(conversationId, language), {}, conversationId};
}

Call switchLinkCall(const QString &token, bool on, const QString &conversationId, Language language)
{
    const QString path = u"%1/%2/status/%3"_s.arg(productsPath, token, on ? u"ACTIVE"_s : u"PASSIVE"_s);
    return {Method::Patch, Effect::None, path, asked(conversationId, language), {}, conversationId};
}

Call deleteLinkCall(const QString &token, const QString &conversationId, Language language)
{
    const QString path = u"%1/%2"_s.arg(productsPath, token);
    return {Method::Delete, Effect::None, path, asked(conversationId, language), {}, conversationId};
}

tl::expected<LinkAddress, QString> readLinkAddress(const Answer &answer)
{
    const QJsonObject data = answer.body.value("data"_L1).toObject();
    const auto token = neededField(data, "token"_L1);
    if (!token)
        return tl::unexpected(token.error());
    const auto url = neededField(data, "url"_L1);
    if (!url)
        return tl::unexpected(url.error());
    return LinkAddress{*token, *url};
}

tl::expected<ListedLink, QString> readLink(const Answer &answer)
{
    return answer.isSuccess() ? readListed(answer.body.value("data"_L1).toObject())
                              : tl::unexpected(u"no link"_s);
}

tl::expected<LinkPage, QString> readLinkPage(const Answer &answer)
{
    const QJsonObject data = answer.body.value("data"_L1).toObject();
    const auto page = intField(data, "currentPage"_L1);
    const auto pageCount = intField(data, "pageCount"_L1);
    if (!answer.isSuccess() || !page || !pageCount || !data.value("items"_L1).isArray())
        return tl::unexpected(u"no list of links"_s);
    LinkPage read{{}, *page, *pageCount, flagField(data, "listingReviewed"_L1).value_or(true)};
    for (const QJsonObject &item : objectsField(data, "items"_L1)) {
        if (auto link = readListed(item))
            read.links.push_back(*std::move(link));
    }
    return read;
}

} // namespace vezne::iyzico
