// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <algorithm>

#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/linkanswer.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr Decimal fastLinkLimit = Decimal::fromUnits(750 * Decimal::one);

using Verdict = std::optional<Failure>;

std::optional<bool> switchAt(const QJsonObject &fields, const QString &name)
{
    const QJsonValue value = fields.value(name);
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString();
    return text.isEmpty() ? std::nullopt : std::optional(text == "true"_L1 || text == "1"_L1);
}

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xd8\xff"_ba) || bytes.startsWith("\x89PNG\r\n\x1a\n"_ba);
}

Verdict readAmount(const QJsonObject &fields, Link &link)
{
    const auto price = amountAt(fields, u"price"_s);
    if (!price)
        return price.error();
    const QString currencyCode = textAt(fields, u"currencyCode");
    if (currencyCode.isEmpty())
        return refusal(ErrorCode::FieldMissing, u"currencyCode"_s);
    const auto currency = currencyFromCode(currencyCode);
    if (!currency)
        return refusal(ErrorCode::InvalidRequest);
    link.price = *price;
    link.currency = *currency;
    return {};
}

Verdict readPicture(const QJsonObject &fields, Link &link)
{
    const QString encoded = textAt(fields, u"encodedImageFile");
    if (encoded.isEmpty())
        return link.image.isEmpty() ? Verdict(refusal(ErrorCode::FieldMissing, u"encodedImageFile"_s))
                                    : Verdict();
    const QByteArray bytes = QByteArray::fromBase64(encoded.toLatin1());
    if (!isPicture(bytes))
        return refusal(ErrorCode::InvalidRequest);
    link.imageVersion += link.image.isEmpty() ? 0 : 1;
    link.image = bytes;
    return {};
}

/// How many may be sold: `stockCount`, or `soldLimit` as it was called in 2019.
Verdict readStock(const QJsonObject &fields, Link &link)
{
    const bool isEnabled = switchAt(fields, u"stockEnabled"_s).value_or(false);
    const QString text = isEnabled ? textAt(fields, u"stockCount") : textAt(fields, u"soldLimit");
    bool isNumber = false;
    const int stock = text.toInt(&isNumber);
    if ((isEnabled && text.isEmpty()) || (!text.isEmpty() && (!isNumber || stock < 0)))
        return refusal(ErrorCode::InvalidRequest);
    link.stock = stock > 0 ? std::optional(link.soldCount + stock) : std::nullopt;
    return {};
}

Verdict readPresets(const QJsonObject &fields, Link &link)
{
    link.isFlexible = switchAt(fields, u"flexibleLink"_s).value_or(false);
    link.presetPrices.clear();
    for (const QJsonValue value : fields.value("presetPriceValues"_L1).toArray()) {
        const std::optional<Decimal> price = Decimal::parse(value.toString());
        if (!price || *price <= Decimal())
            return refusal(ErrorCode::InvalidRequest);
        link.presetPrices.push_back(*price);
    }
    return {};
}

Verdict readProduct(const QJsonObject &fields, Link &link)
{
    for (const QString &name : {u"name"_s, u"description"_s}) {
        if (textAt(fields, name).trimmed().isEmpty())
            return refusal(ErrorCode::FieldMissing, name);
    }
    link.name = textAt(fields, u"name");
    link.description = textAt(fields, u"description");
    link.isAddressIgnorable = switchAt(fields, u"addressIgnorable"_s).value_or(true);
    link.offersInstallments = switchAt(fields, u"installmentRequested"_s).value_or(false);
    link.category = optionalText(fields, u"categoryType").value_or(u"UNKNOWN"_s);
    if (Verdict verdict = readAmount(fields, link))
        return verdict;
    if (Verdict verdict = readStock(fields, link))
        return verdict;
    if (Verdict verdict = readPresets(fields, link))
        return verdict;
    return readPicture(fields, link);
}

Success address(const Link &link, const Call &call)
{
    return {.fields = {{u"data"_s, describeAddress(link, call)}}, .signedFields = {}};
}

} // namespace

Outcome createLink(const Call &call, const Ledger &ledger)
{
    Link link;
    link.conversationId = call.conversationId;
    if (const Verdict verdict = readProduct(call.fields, link))
        return tl::unexpected(*verdict);
    return address(ledger.links().add(std::move(link)), call);
}

Outcome createFastLink(const Call &call, const Ledger &ledger)
{
    Link link;
    link.type = Link::Type::Fast;
    link.conversationId = call.conversationId;
    link.description = textAt(call.fields, u"description");
    link.name = link.description;
    link.stock = 1; // used once
    if (link.description.trimmed().isEmpty())
        return tl::unexpected(refusal(ErrorCode::FieldMissing, u"description"_s));
    if (const Verdict verdict = readAmount(call.fields, link))
        return tl::unexpected(*verdict);
    if (link.currency == Currency::TRY && link.price > fastLinkLimit)
        return tl::unexpected(refusal(ErrorCode::PriceTooHigh));
    const std::vector<Link> links = ledger.links().all();
    const bool hasApproved = call.account.areLinksReviewed &&
                             std::any_of(links.begin(), links.end(),
                                         [](const Link &other) { return other.type == Link::Type::Product; });
    if (!hasApproved)
        return tl::unexpected(refusal(ErrorCode::InvalidRequest));
    return address(ledger.links().add(std::move(link)), call);
}

Outcome updateLink(const Call &call, const Ledger &ledger)
{
    auto link = linkOf(call, ledger);
    if (!link)
        return tl::unexpected(link.error());
    if (const Verdict verdict = readProduct(call.fields, *link))
        return tl::unexpected(*verdict);
    ledger.links().update(*link);
    return address(*link, call);
}

} // namespace vezne::sandbox
