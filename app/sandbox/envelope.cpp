// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/envelope.h"

#include "core/iyzico/locale.h"
#include "core/iyzico/responsesignature.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

void addCommon(wire::Object &answer, const Call &call, Distortion distortion)
{
    answer.set(u"locale"_s, iyzico::localeWord(call.language));
    answer.set(u"systemTime"_s, toMilliseconds(call.now));
    if (distortion == Distortion::WrongConversation)
        answer.set(u"conversationId"_s, u"another-"_s + call.conversationId.value_or(u"conversation"_s));
    else if (call.conversationId)
        answer.set(u"conversationId"_s, *call.conversationId);
}

/// One unit of currency more than the truth, wherever the answer names an amount of the payment.
void raiseAmounts(wire::Object &answer)
{
    for (const QString &name : {u"price"_s, u"paidPrice"_s}) {
        const wire::Value *value = answer.find(name);
        const auto *amount = value ? std::get_if<Decimal>(&value->content()) : nullptr;
        if (amount)
            answer.set(name, sum(*amount, Decimal::fromUnits(Decimal::one)));
    }
}

QString signatureOf(const wire::Object &answer, const QStringList &names, const SecretBytes &secretKey,
                    Distortion distortion)
{
    QStringList values;
    for (const QString &name : names) {
        const wire::Value *value = answer.find(name);
        values << (value ? wire::signedText(*value) : QString());
    }
    return signatureOver(values, secretKey, distortion);
}

/// Another signature of the same form: every digit is moved by one.
QString spoilt(QString signature)
{
    for (QChar &digit : signature)
        digit = digit == u'f' ? u'0' : (digit == u'9' ? u'a' : QChar(digit.unicode() + 1));
    return signature;
}

wire::Object sealed(const Success &success, const Call &call, const SecretBytes &secretKey,
                    Distortion distortion)
{
    wire::Object answer{{u"status"_s, u"success"_s}};
    addCommon(answer, call, distortion);
    answer.add(success.fields);
    if (distortion == Distortion::WrongAmount)
        raiseAmounts(answer);
    if (success.signedFields.isEmpty())
        return answer;
    answer.set(u"signature"_s, signatureOf(answer, success.signedFields, secretKey, distortion));
    return answer;
}

wire::Object sealed(const Failure &failure, const Call &call, Distortion distortion)
{
    wire::Object answer{{u"status"_s, u"failure"_s}};
    if (failure.code == ErrorCode::RateLimit) // its own shape: a number, English, and nothing else
        return {{u"status"_s, u"failure"_s},
                {u"errorCode"_s, int(failure.code)},
                {u"errorMessage"_s, message(failure.code, {}, Language::English)},
                {u"locale"_s, u"en"_s}};
    answer.set(u"errorCode"_s, QString::number(int(failure.code)));
    answer.set(u"errorMessage"_s, message(failure.code, failure.field, call.language));
    if (const QString word = group(failure.code); !word.isEmpty())
        answer.set(u"errorGroup"_s, word);
    addCommon(answer, call, distortion);
    answer.add(failure.extras);
    return answer;
}

} // namespace

QString signatureOver(const QStringList &values, const SecretBytes &secretKey, Distortion distortion)
{
    const QString signature = QString::fromLatin1(iyzico::responseSignature(secretKey, values));
    return distortion == Distortion::BadSignature ? spoilt(signature) : signature;
}

wire::Object seal(const Outcome &outcome, const Call &call, const SecretBytes &secretKey,
                  Distortion distortion)
{
    return outcome ? sealed(*outcome, call, secretKey, distortion)
                   : sealed(outcome.error(), call, distortion);
}

} // namespace vezne::sandbox
