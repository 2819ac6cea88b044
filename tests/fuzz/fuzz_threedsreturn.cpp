// SPDX-License-Identifier: GPL-3.0-or-later
// What a browser, or somebody who plays one, sends to the till's loopback page after the bank: the request's
// bytes as they arrive, and the form in it.
#include "core/iyzico/endpoints/threedsreturn.h"
#include "core/till/visit/looprequest.h"
#include "tests/fuzz/require.h"

using namespace vezne;
using till::LoopRequest;

namespace {

constexpr qsizetype mostHead = 8 * 1024 + 4;
constexpr qsizetype mostBody = 16 * 1024;

void readForm(const QByteArray &form)
{
    static const iyzico::Credentials credentials{"key", SecretBytes(QByteArray("secret"))};
    const iyzico::ThreeDsReturn returned = iyzico::readThreeDsReturn(form, credentials);
    const bool isSigned = returned.signature == iyzico::SignatureCheck::Valid;
    fuzz::require(!isSigned || form.contains("signature"), "nothing unsigned is valid");
    fuzz::require(!returned.isAuthenticated() || returned.mdStatus == QStringLiteral("1"),
                  "the bank's 1 alone is a yes");
    // The same fields once more: whoever sends a field twice is not believed.
    const auto twice = iyzico::readThreeDsReturn(form + "&mdStatus=1&mdStatus=1", credentials);
    fuzz::require(twice.signature != iyzico::SignatureCheck::Valid, "a field that comes twice is no proof");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype step = 1 + data[0] % 97; // how the network cuts it
    const QByteArray bytes = fuzz::bytes(data + 1, size - 1);
    readForm(bytes);

    LoopRequest whole;
    whole.take(bytes);
    LoopRequest pieces;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        pieces.take(bytes.mid(at, step));
    if (whole.state() != LoopRequest::State::Complete)
        return 0; // in pieces it may be complete before the byte that spoils the whole
    fuzz::require(bytes.size() <= mostHead + mostBody, "what is too long is refused");
    fuzz::require(pieces.state() == LoopRequest::State::Complete && pieces.method() == whole.method() &&
                      pieces.target() == whole.target() && pieces.body() == whole.body() &&
                      pieces.header("host") == whole.header("host"),
                  "it does not matter how the network cuts a request");
    fuzz::require(bytes.endsWith(whole.body()), "the body is what was sent");
    fuzz::require(!whole.header("host").contains('\n') && !whole.target().contains(' '),
                  "a value is one line");
    readForm(whole.body());
    return 0;
}
