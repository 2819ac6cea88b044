// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <variant>

#include "core/base/clock.h"
#include "core/money/money.h"

namespace vezne::iyzico {

/// iyzico's own words: one complete JSON object with a `status`, at whatever HTTP status it came.
struct Answer
{
    int httpStatus = 0;
    QJsonObject body;  ///< numbers are texts, see core/base/json.h
    QByteArray digest; ///< SHA-256 of the bytes, lower-case hex: the journal's proof of what was said

    [[nodiscard]] bool isSuccess() const;                    ///< status is `success`
    [[nodiscard]] QString errorCode() const;                 ///< empty on success
    [[nodiscard]] QString errorGroup() const;                ///< bank errors only
    [[nodiscard]] QString errorMessage() const;              ///< the provider's text; show as plain text
    [[nodiscard]] QString conversationId() const;            ///< empty when not echoed
    [[nodiscard]] std::optional<Instant> systemTime() const; ///< the provider's clock
};

/// Reading fields of the provider's objects; absent and null fields give the empty value.
[[nodiscard]] QString textField(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] std::optional<Decimal> decimalField(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] std::optional<int> intField(const QJsonObject &object, QLatin1StringView name);

/// Why there is no answer.
enum class Trouble {
    HostNotFound,
    Refused,           ///< nobody listens
    Tls,               ///< certificate, host name or handshake
    Unreachable,       ///< any other failure to connect
    InsecureAddress,   ///< plain http to an address that is not loopback; never tried
    NoKeys,            ///< there are no keys to sign with; never tried
    Deadline,          ///< no full answer in time
    ConnectionLost,    ///< hung up before the answer was whole
    Redirected,        ///< 3xx: never followed; alarming
    HttpError,         ///< an error status whose body is not iyzico's
    NotUnderstood,     ///< not one complete JSON object with a status
    TooLarge,          ///< more than 1 MiB
    WrongConversation, ///< the answer names another conversation
    Aborted,           ///< by us: cancel, shutdown
};

/// Certain: not one byte of the request's body left the program. Nothing happened at the provider.
struct NotSent
{
    Trouble trouble = Trouble::Unreachable;
    QString detail; ///< for the log and under "details", never card data
};

/// The request left, wholly or in part, and no trustworthy answer came. Anything may have happened.
struct NoAnswer
{
    Trouble trouble = Trouble::ConnectionLost;
    QString detail;
    int httpStatus = 0; ///< 0 when none came
};

using Outcome = std::variant<Answer, NotSent, NoAnswer>;

} // namespace vezne::iyzico
