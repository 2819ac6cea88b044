// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/reception.h"

#include <QCryptographicHash>

#include "core/base/json.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

constexpr int requestTimeout = 408;

NoAnswer noAnswer(const Reception &reception, Trouble trouble, const QString &detail)
{
    return {trouble, detail, reception.httpStatus};
}

/// An error of the connection, as opposed to one that Qt derives from the status of a whole answer.
bool connectionFailed(const Reception &reception)
{
    switch (reception.error) {
    case QNetworkReply::NoError:
        return false;
    case QNetworkReply::ContentReSendError: // Qt wanted to repeat the request and could not
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return true;
    default:
        return reception.httpStatus < 400 || reception.error <= QNetworkReply::UnknownNetworkError;
    }
}

Trouble connectTrouble(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Trouble::Refused;
    case QNetworkReply::HostNotFoundError:
        return Trouble::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Trouble::Tls;
    default:
        return Trouble::Unreachable;
    }
}

bool failedToConnect(const Reception &reception)
{
    return !reception.hungUp && reception.httpStatus == 0 &&
           (connectTrouble(reception.error) != Trouble::Unreachable ||
            reception.error == QNetworkReply::UnknownNetworkError);
}

std::optional<NotSent> judgeSending(const Reception &reception, Effect effect)
{
    const bool certain = effect == Effect::None ? failedToConnect(reception) : reception.bodyUntouched;
    if (!certain)
        return std::nullopt;
    return NotSent{reception.hungUp.value_or(connectTrouble(reception.error)), reception.errorText};
}

std::optional<NoAnswer> judgeTransport(const Reception &reception)
{
    if (reception.hungUp)
        return noAnswer(reception, *reception.hungUp, reception.errorText);
    if (reception.httpStatus >= 300 && reception.httpStatus < 400)
        return noAnswer(reception, Trouble::Redirected, {});
    if (connectionFailed(reception))
        return noAnswer(reception, Trouble::ConnectionLost, reception.errorText);
    const qint64 received = reception.bytes.size();
    if (received > maxAnswerBytes)
        return noAnswer(reception, Trouble::TooLarge, {});
    if (reception.announced.value_or(received) != received)
        return noAnswer(reception, Trouble::ConnectionLost,
                        u"%1 of %2 bytes came"_s.arg(received).arg(*reception.announced));
    return std::nullopt;
}

std::optional<NoAnswer> judgeConversation(const Reception &reception, const Answer &answer,
                                          const QString &ours)
{
    const QString theirs = answer.conversationId();
    const bool isEchoed = !ours.isEmpty() && theirs == ours;
    if (!ours.isEmpty() && !isEchoed && (!theirs.isEmpty() || answer.isSuccess()))
        return noAnswer(reception, Trouble::WrongConversation, {});
    // A server that failed, or a proxy before it, cannot say what became of the call, whatever the body says.
    if (reception.httpStatus >= 500 || reception.httpStatus == requestTimeout)
        return noAnswer(reception, Trouble::HttpError, u"HTTP %1"_s.arg(reception.httpStatus));
    return std::nullopt;
}

Outcome judgeContent(const Reception &reception, const QString &conversationId)
{
    auto object = json::parseObject(reception.bytes);
    const QString status = object ? textField(*object, "status"_L1) : QString();
    if (reception.httpStatus < 200 || (status != "success"_L1 && status != "failure"_L1)) {
        if (reception.httpStatus >= 400)
            return noAnswer(reception, Trouble::HttpError, u"HTTP %1"_s.arg(reception.httpStatus));
        return noAnswer(reception, Trouble::NotUnderstood, object ? u"no status"_s : object.error());
    }
    const QByteArray digest = QCryptographicHash::hash(reception.bytes, QCryptographicHash::Sha256).toHex();
    const Answer answer{reception.httpStatus, *std::move(object), digest};
    if (const auto stranger = judgeConversation(reception, answer, conversationId))
        return *stranger;
    return answer;
}

} // namespace

Outcome judge(const Reception &reception, Effect effect, const QString &conversationId)
{
    if (const auto notSent = judgeSending(reception, effect))
        return *notSent;
    if (const auto trouble = judgeTransport(reception))
        return *trouble;
    return judgeContent(reception, conversationId);
}

} // namespace vezne::iyzico
