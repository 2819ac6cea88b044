// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes from the network, through the judgement of what came and every reader of the provider's answers.
#include "core/base/json.h"
#include "core/iyzico/credentials.h"
#include "core/iyzico/endpoints/bincheck.h"
#include "core/iyzico/endpoints/cancel.h"
#include "core/iyzico/endpoints/installment.h"
#include "core/iyzico/endpoints/payment.h"
#include "core/iyzico/endpoints/refund.h"
#include "core/iyzico/endpoints/reportingdetails.h"
#include "core/iyzico/endpoints/reportingtransactions.h"
#include "core/iyzico/errors.h"
#include "core/iyzico/reception.h"
#include "tests/fuzz/require.h"

using namespace vezne;
using namespace Qt::StringLiterals;

namespace {

void readEverything(const iyzico::Answer &answer)
{
    static const iyzico::Credentials credentials{"key", SecretBytes(QByteArray("secret"))};
    if (const auto payment = iyzico::readPayment(answer, credentials)) {
        fuzz::require(!payment->paymentId.isEmpty(), "a payment that was read has an id");
        fuzz::require(payment->signature != iyzico::SignatureCheck::Valid ||
                          answer.body.contains(u"signature"_s),
                      "nothing unsigned is valid");
    }
    (void)iyzico::readRefund(answer, credentials);
    (void)iyzico::readCancel(answer);
    (void)iyzico::readReportingDetails(answer);
    (void)iyzico::readReportingTransactions(answer);
    (void)iyzico::readInstallmentOffers(answer, Currency::TRY);
    (void)iyzico::readBinFacts(answer);
    (void)iyzico::meaningOf(answer.errorCode(), answer.errorGroup());
    (void)answer.systemTime();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytes(data, size);
    if (const auto object = json::parseObject(bytes)) {
        const QByteArray written = json::toBytes(*object);
        const auto again = json::parseObject(written);
        fuzz::require(again && json::toBytes(*again) == written, "what was read is written and read alike");
    }
    const QString conversation = QStringLiteral("c-1");
    for (const auto effect : {iyzico::Effect::Money, iyzico::Effect::None}) {
        const auto outcome = iyzico::judge({.httpStatus = 200, .announced = bytes.size(), .bytes = bytes},
                                           effect, conversation);
        fuzz::require(!std::holds_alternative<iyzico::NotSent>(outcome), "an answer is never 'not sent'");
        if (const auto *answer = std::get_if<iyzico::Answer>(&outcome)) {
            fuzz::require(!answer->isSuccess() || answer->conversationId() == conversation,
                          "a success names our conversation");
            readEverything(*answer);
        }
    }
    return 0;
}
