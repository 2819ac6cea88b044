// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bank/bintable.h"
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

Outcome checkBin(const Call &call, const Ledger &)
{
    const QString bin = textAt(call.fields, u"binNumber");
    if (bin.isEmpty())
        return tl::unexpected(refusal(ErrorCode::BinMissing));
    if (bin.size() < 6 || bin.size() > 8)
        return tl::unexpected(refusal(ErrorCode::BinLength));
    const std::optional<BinFacts> facts = factsOf(bin);
    if (!facts)
        return tl::unexpected(
            Failure{.code = ErrorCode::BinNotFound, .field = {}, .extras = {{u"binNumber"_s, bin}}});
    return Success{.fields = {{u"binNumber"_s, bin},
                              {u"cardType"_s, facts->cardType},
                              {u"cardAssociation"_s, facts->cardAssociation},
                              {u"cardFamily"_s, facts->cardFamily},
                              {u"bankName"_s, facts->bankName},
                              {u"bankCode"_s, facts->bankCode},
                              {u"commercial"_s, int(facts->isCommercial)}},
                   .signedFields = {}};
}

} // namespace vezne::sandbox
