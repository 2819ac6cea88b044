// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>

#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The list of that name on the call's `date`, in which nothing ever stands: the sandbox pays nothing out.
Outcome emptyList(const Call &call, const QString &name)
{
    const QString date = textAt(call.fields, u"date");
    if (date.isEmpty())
        return tl::unexpected(refusal(ErrorCode::FieldMissing, u"date"_s));
    if (!QDateTime::fromString(date, u"yyyy-MM-dd HH:mm:ss"_s).isValid())
        return tl::unexpected(refusal(ErrorCode::DateMalformed));
    return Success{.fields = {{name, wire::Array()}}, .signedFields = {}};
}

} // namespace

Outcome listPayouts(const Call &call, const Ledger &)
{
    return emptyList(call, u"payoutCompletedTransactions"_s);
}

Outcome listBounced(const Call &call, const Ledger &)
{
    return emptyList(call, u"bouncedRows"_s);
}

} // namespace vezne::sandbox
