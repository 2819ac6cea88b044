// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/linkanswer.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 100;

/// A number of the query from 1 to `highest`; `otherwise` when it is not given.
std::optional<int> countAt(const QJsonObject &fields, const QString &name, int otherwise, int highest)
{
    const std::optional<QString> text = optionalText(fields, name);
    const int value = text ? text->toInt() : otherwise;
    return value >= 1 && value <= highest ? std::optional(value) : std::nullopt;
}

} // namespace

Outcome showLink(const Call &call, const Ledger &ledger)
{
    const auto link = linkOf(call, ledger);
    if (!link)
        return tl::unexpected(link.error());
    return Success{.fields = {{u"data"_s, describeLink(*link, call)}}, .signedFields = {}};
}

Outcome listLinks(const Call &call, const Ledger &ledger)
{
    const auto page = countAt(call.fields, u"page"_s, 1, 1'000'000);
    const auto count = countAt(call.fields, u"count"_s, 10, largestPage);
    if (!page || !count)
        return tl::unexpected(refusal(ErrorCode::InvalidRequest));
    const std::vector<Link> links = ledger.links().all();
    const auto total = qint64(links.size());
    wire::Array items;
    const qint64 first = qint64(*page - 1) * *count;
    for (qint64 i = first; i < std::min(first + *count, total); ++i)
        items.emplace_back(describeLink(links[std::size_t(i)], call));
    const wire::Object data{{u"listingReviewed"_s, call.account.areLinksReviewed},
                            {u"totalCount"_s, total},
                            {u"currentPage"_s, *page},
                            {u"pageCount"_s, (total + *count - 1) / *count},
                            {u"items"_s, items}};
    return Success{.fields = {{u"data"_s, data}}, .signedFields = {}};
}

Outcome switchLink(const Call &call, const Ledger &ledger)
{
    auto link = linkOf(call, ledger);
    if (!link)
        return tl::unexpected(link.error());
    const QString status = call.parts.value(1);
    if (status != "ACTIVE"_L1 && status != "PASSIVE"_L1)
        return tl::unexpected(refusal(ErrorCode::InvalidRequest));
    link->isActive = status == "ACTIVE"_L1;
    ledger.links().update(*link);
    return Success{};
}

Outcome deleteLink(const Call &call, const Ledger &ledger)
{
    const auto link = linkOf(call, ledger);
    if (!link)
        return tl::unexpected(link.error());
    ledger.links().remove(link->token);
    return Success{};
}

} // namespace vezne::sandbox
