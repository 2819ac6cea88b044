// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/reason.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

QString word(Reason reason)
{
    switch (reason) {
    case Reason::BuyerRequest:
        return u"buyer_request"_s;
    case Reason::DoublePayment:
        return u"double_payment"_s;
    case Reason::Fraud:
        return u"fraud"_s;
    case Reason::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Reason> reasonFromWord(QStringView text)
{
    for (const Reason reason : {Reason::BuyerRequest, Reason::DoublePayment, Reason::Fraud, Reason::Other}) {
        if (word(reason) == text)
            return reason;
    }
    return std::nullopt;
}

void insertReason(QJsonObject &request, Reason reason, const QString &description)
{
    if (description.isEmpty())
        return;
    request.insert("reason"_L1, word(reason));
    request.insert("description"_L1, description);
}

} // namespace vezne::iyzico
