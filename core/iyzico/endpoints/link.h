// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

#include "core/base/language.h"
#include "core/iyzico/answer.h"
#include "core/iyzico/call.h"
#include "core/money/money.h"

namespace vezne::iyzico {

/// A payment link that is to be made.
struct LinkRequest
{
    QString conversationId; ///< the list shows it again, so that a lost answer can be made up for
    QString name;           ///< shown to the payer; a fast link has none
    QString description;    ///< shown to the payer
    Money amount;
    bool offersInstallments = false;
    bool asksAddress = false;
    std::optional<int> stock; ///< how often it may be paid; nothing for any number
    Language language = Language::Turkish;
};

/// POST /v2/iyzilink/products. Sent once: a repetition would make a second link. The provider demands a
/// picture, so a plain one goes along.
[[nodiscard]] Call createLinkCall(const LinkRequest &request);
/// POST /v2/iyzilink/fast-link/products: up to 750 TRY, paid once; needs a link that iyzico has approved.
/// Sent once.
[[nodiscard]] Call createFastLinkCall(const LinkRequest &request);

/// The longest page of a list.
inline constexpr int linksPerPage = 100;
/// GET /v2/iyzilink/products, `page` from 1.
[[nodiscard]] Call listLinksCall(int page, const QString &conversationId, Language language);

/// GET /v2/iyzilink/products/{token}. A link that is not there is the failure 5124.
[[nodiscard]] Call showLinkCall(const QString &token, const QString &conversationId, Language language);

// These say how it shall be, so that saying it twice does no harm.
/// PATCH /v2/iyzilink/products/{token}/status/{ACTIVE or PASSIVE}.
[[nodiscard]] Call switchLinkCall(const QString &token, bool on, const QString &conversationId,
                                  Language language);
/// DELETE /v2/iyzilink/products/{token}. A link that is not there is the failure 5124.
[[nodiscard]] Call deleteLinkCall(const QString &token, const QString &conversationId, Language language);

/// The answer to a create.
struct LinkAddress
{
    QString token, url;
};
/// Of a success; fails, with a sentence for the log, without token or address. Unsigned by the provider.
[[nodiscard]] tl::expected<LinkAddress, QString> readLinkAddress(const Answer &answer);

/// One link as the list shows it.
struct ListedLink
{
    QString token, url, conversationId, name, description;
    QString type; ///< IYZILINK or FASTLINK; open set
    Money amount;
    bool isActive = false;
    int soldCount = 0;
    std::optional<int> left; ///< how often it may still be paid, below zero for any number; nothing: untold
    bool offersInstallments = false;
};

/// Of a success of showLinkCall(); fails, with a sentence for the log, when the link is not understood.
[[nodiscard]] tl::expected<ListedLink, QString> readLink(const Answer &answer);

struct LinkPage
{
    std::vector<ListedLink> links;
    int page = 1, pageCount = 0;
    bool isReviewed = true; ///< false: iyzico has not approved the merchant's links yet, so nobody can pay
};
/// Of a success; fails, with a sentence for the log, when the list is not understood. Entries in currencies
/// that Vezne does not know are left out.
[[nodiscard]] tl::expected<LinkPage, QString> readLinkPage(const Answer &answer);

} // namespace vezne::iyzico
