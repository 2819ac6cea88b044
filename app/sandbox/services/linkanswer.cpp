// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/linkanswer.h"

#include <algorithm>

#include "app/sandbox/services/fields.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The provider's numbers: only TRY's 1 has been seen.
int numberOf(Currency currency)
{
    const auto *const found = std::find(allCurrencies.begin(), allCurrencies.end(), currency);
    return int(found - allCurrencies.begin()) + 1;
}

QString imageUrlOf(const Link &link, const Call &call)
{
    const QString version = link.imageVersion == 0 ? QString() : u"+V%1"_s.arg(link.imageVersion);
    return u"%1/link/%2/image%3.jpg"_s.arg(call.origin, link.token, version);
}

} // namespace

QString urlOf(const Link &link, const Call &call)
{
    return u"%1/link/%2"_s.arg(call.origin, link.token);
}

wire::Object describeAddress(const Link &link, const Call &call)
{
    wire::Object data{{u"token"_s, link.token}, {u"url"_s, urlOf(link, call)}};
    if (link.type == Link::Type::Product) // the fast link has no picture
        data.set(u"imageUrl"_s, imageUrlOf(link, call));
    return data;
}

wire::Object describeLink(const Link &link, const Call &call)
{
    wire::Object item{{u"name"_s, link.name}};
    if (link.conversationId)
        item.set(u"conversationId"_s, *link.conversationId);
    item.add({{u"description"_s, link.description},
              {u"price"_s, wire::PlainDecimal{link.price}},
              {u"currencyId"_s, numberOf(link.currency)},
              {u"currencyCode"_s, code(link.currency)},
              {u"token"_s, link.token},
              {u"productType"_s, link.type == Link::Type::Fast ? u"FASTLINK"_s : u"IYZILINK"_s},
              {u"productStatus"_s, link.isActive ? u"ACTIVE"_s : u"PASSIVE"_s},
              {u"merchantId"_s, merchantId}});
    item.add(describeAddress(link, call));
    wire::Array presets;
    for (const Decimal price : link.presetPrices)
        presets.emplace_back(wire::PlainDecimal{price});
    // The stock under its names of 2019 (0 and -1: no end) and of 2025.
    item.add({{u"addressIgnorable"_s, link.isAddressIgnorable},
              {u"soldCount"_s, link.soldCount},
              {u"soldLimit"_s, link.stock.value_or(0)},
              {u"remainingSoldLimit"_s, link.stock ? std::max(0, *link.stock - link.soldCount) : -1},
              {u"stockEnabled"_s, link.stock.has_value()},
              {u"stockCount"_s, link.stock ? std::max(0, *link.stock - link.soldCount) : 0},
              {u"installmentRequested"_s, link.offersInstallments},
              {u"flexibleLink"_s, link.isFlexible},
              {u"presetPriceValues"_s, presets},
              {u"categoryType"_s, link.category}});
    return item;
}

tl::expected<Link, Failure> linkOf(const Call &call, const Ledger &ledger)
{
    const std::optional<Link> link = ledger.links().find(call.parts.value(0));
    if (!link)
        return tl::unexpected(refusal(ErrorCode::TokenNotFound));
    return *link;
}

} // namespace vezne::sandbox
