// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <tl/expected.hpp>

#include "app/sandbox/account.h"
#include "app/sandbox/errorcatalog.h"
#include "app/sandbox/http/wirejson.h"
#include "app/sandbox/ledger/ledger.h"
#include "core/base/clock.h"
#include "core/base/language.h"

namespace vezne::sandbox {

/// A request as a service sees it: signed, parsed, and with the time it is.
struct Call
{
    QJsonObject fields; ///< the JSON body, or the query of a GET; numbers are texts
    Language language = Language::Turkish;
    std::optional<QString> conversationId;
    Instant now{};         ///< by the provider's clock
    int binDigits = 6;     ///< how much of a card's number payments show as its BIN
    Instant visibleFrom{}; ///< when inquiries begin to see what this call does; normally now
    QStringList parts;     ///< what stands for the `{}` of the route's path
    Account account;
    QString origin; ///< where the sandbox's own pages are: `http://127.0.0.1:PORT`
};

/// What a service answers beside the envelope.
struct Success
{
    wire::Object fields;
    QStringList signedFields; ///< whose values the answer's signature covers, in order; empty: not signed
};

/// Why a service refuses.
struct Failure
{
    ErrorCode code{};
    QString field;       ///< the field that the message names, where it names one
    wire::Object extras; ///< ids of the request that the answer repeats
};

using Outcome = tl::expected<Success, Failure>;

/// One of the provider's services: a pure function of the request and the ledger.
using Service = Outcome (*)(const Call &call, const Ledger &ledger);

} // namespace vezne::sandbox
