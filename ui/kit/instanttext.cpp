// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/instanttext.h"

#include <QLocale>

#include "core/base/istanbul.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

QString dateText(QDate date, Language language)
{
    return language == Language::Turkish ? date.toString(u"dd.MM.yyyy")
                                         : QLocale::c().toString(date, u"d MMM yyyy");
}

QString dateTimeText(Instant at, Language language)
{
    const QDateTime local = istanbul::dateTime(at);
    return dateText(local.date(), language) + u' ' + local.time().toString(u"HH:mm");
}

QString clockText(Instant at)
{
    return istanbul::dateTime(at).time().toString(u"HH:mm:ss");
}

} // namespace vezne::ui
