// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of the provider, and the signature over their plain spelling.
#include "core/iyzico/responsesignature.h"
#include "core/money/decimal.h"
#include "tests/fuzz/require.h"

using namespace vezne;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString given = fuzz::text(data, size);
    static const SecretBytes key(QByteArray("sandbox-key"));
    const QByteArray signature = iyzico::responseSignature(key, given.split(u':'));
    fuzz::require(iyzico::checkSignature(key, given.split(u':'), QString::fromLatin1(signature)) ==
                      iyzico::SignatureCheck::Valid,
                  "our own signature is valid");
    if (!given.isEmpty())
        fuzz::require(iyzico::checkSignature(key, {QStringLiteral("1")}, given) !=
                          iyzico::SignatureCheck::Valid,
                      "no other text is a signature");

    const auto value = Decimal::parse(given);
    if (!value)
        return 0;
    for (const QString &spelling : {value->toPlain(), value->toFixed()})
        fuzz::require(Decimal::parse(spelling) == *value, "a decimal survives its spelling");
    const QString plain = value->toPlain();
    fuzz::require(!plain.contains(u'E') && !plain.contains(u'e'), "plain text has no exponent");
    fuzz::require(!plain.contains(u'.') || !plain.endsWith(u'0'), "plain text has no trailing zeros");
    return 0;
}
