// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/pathpattern.h"

#include <QUrl>

namespace vezne::sandbox {

std::optional<QStringList> partsOf(const QByteArray &path, const QByteArray &pattern)
{
    const QByteArrayList have = path.split('/');
    const QByteArrayList want = pattern.split('/');
    if (have.size() != want.size())
        return {};
    QStringList parts;
    for (qsizetype i = 0; i < have.size(); ++i) {
        if (want[i] == "{}" && !have[i].isEmpty())
            parts << QUrl::fromPercentEncoding(have[i]);
        else if (want[i] != have[i])
            return {};
    }
    return parts;
}

} // namespace vezne::sandbox
