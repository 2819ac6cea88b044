// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/reason.h"

#include "core/base/fromword.h"

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
    return fromWord(std::array{Reason::BuyerRequest, Reason::DoublePayment, Reason::Fraud, Reason::Other},
                    text);
}

void insertReason(QJsonObject &request, Reason reason, const QString &description)
{
    if (description.isEmpty())
        return;
    request.insert("reason"_L1, word(reason));
    request.insert("description"_L1, description);
}

} // namespace vezne::iyzico
