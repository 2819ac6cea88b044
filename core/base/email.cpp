// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/email.h"

#include <QRegularExpression>

namespace vezne {

using namespace Qt::StringLiterals;

bool isEmail(const QString &typed)
{
    static const QRegularExpression mail(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}$"_s);
    return mail.match(typed).hasMatch();
}

} // namespace vezne
