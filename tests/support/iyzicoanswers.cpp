// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/iyzicoanswers.h"
#include "tests/support/places.h"

#include <QFile>

#include "core/base/json.h"

using namespace Qt::StringLiterals;

namespace vezne::test {

iyzico::Answer answerOf(const QByteArray &bytes)
{
    return {200, json::parseObject(bytes).value(), {}};
}

QByteArray sample(const char *name)
{
    QFile file(sourcePath(u"tests/core/iyzico/samples/"_s + QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", name);
    return file.readAll();
}

iyzico::Credentials exampleCredentials()
{
    return {"sandbox-examplePosApiKey0123456789ab", SecretBytes("sandbox-examplePosSecret0123456789ab"_ba)};
}

} // namespace vezne::test
