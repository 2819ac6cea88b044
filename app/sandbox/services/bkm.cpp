// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pages/html.h"
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/hosted.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// `mockToken_` and the time, as the original's sandbox; a second one of the same millisecond gets the next.
QString makeToken(Instant now, const Ledger &ledger)
{
    qint64 number = toMilliseconds(now);
    while (ledger.forms().find(u"mockToken_%1"_s.arg(number)))
        ++number;
    return u"mockToken_%1"_s.arg(number);
}

} // namespace

Outcome initializeBkm(const Call &call, const Ledger &ledger)
{
    Call whole = call;
    whole.fields.insert(u"paidPrice"_s, textAt(call.fields, u"price")); // BKM's request has none
    const auto form = openForm(whole, ledger, HostedForm::Kind::Bkm, makeToken(call.now, ledger));
    if (!form)
        return tl::unexpected(form.error());
    const QString page = call.origin + u"/payment/bkm/mock/initialize"_s;
    const html::Page content = html::selfPosting(
        call.language, u"bkmHiddenForm"_s, page,
        {{u"t"_s, form->token}, {u"ts"_s, QString::number(toMilliseconds(call.now))}, {u"s"_s, makeKey()}},
        u"BKM Initializer"_s);
    return Success{.fields = {{u"htmlContent"_s, QString::fromLatin1(content.content.toBase64())},
                              {u"token"_s, form->token},
                              {u"tokenExpireTime"_s, qint64(formLife.count())},
                              {u"redirectUrl"_s, u"%1?t=%2"_s.arg(page, form->token)}},
                   .signedFields = {u"token"_s, u"conversationId"_s}};
}

} // namespace vezne::sandbox
