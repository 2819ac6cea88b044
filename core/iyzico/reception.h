// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkReply>
#include <QString>
#include <optional>

#include "core/iyzico/answer.h"
#include "core/iyzico/call.h"

namespace vezne::iyzico {

/// Longest answer that is listened to.
inline constexpr qint64 maxAnswerBytes = qint64{1024} * 1024;

/// What the network made of one transmission.
struct Reception
{
    bool bodyUntouched = false;      ///< there was a one-shot body and not one byte of it was read
    std::optional<Trouble> hungUp{}; ///< why we hung up ourselves, if we did
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText{};
    int httpStatus = 0;                ///< 0 when none came
    std::optional<qint64> announced{}; ///< Content-Length; -1 when it is no number
    QByteArray bytes{};
};

/// What `reception` means for the call that was sent with this effect and conversation id. Only a whole,
/// genuine envelope is an answer; NotSent is given only when it is certain (for Effect::None: when connecting
/// failed).
[[nodiscard]] Outcome judge(const Reception &reception, Effect effect, const QString &conversationId);

} // namespace vezne::iyzico
