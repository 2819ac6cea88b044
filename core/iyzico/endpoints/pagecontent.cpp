// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/pagecontent.h"

namespace vezne::iyzico {

QByteArray readPageContent(const Answer &answer)
{
    const QString content = textField(answer.body, QLatin1StringView("htmlContent"));
    return QByteArray::fromBase64(content.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
}

} // namespace vezne::iyzico
