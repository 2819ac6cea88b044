// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dateedit.h"

#include <QCalendarWidget>
#include <QEvent>

#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int aroundText = 52; ///< pixels: the field's padding and its arrow
} // namespace

DateEdit::DateEdit(const QString &name, QWidget *parent)
    : QDateEdit(parent)
{
    setObjectName(name);
    setCalendarPopup(true);
    setTimeSpec(Qt::UTC);
    retranslate();
}

void DateEdit::changeEvent(QEvent *event)
{
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DateEdit::showEvent(QShowEvent *event)
{
    // Only now: a calendar is a window of its own, dear to make.
    calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    QDateEdit::showEvent(event);
}

void DateEdit::retranslate()
{
    setLocale(localeOf(language()));
    setDisplayFormat(language() == Language::Turkish ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s);
    // Fusion leaves no room for the arrow of our style.
    const QDate wide(2026, 12, 28);
    setMinimumWidth(fontMetrics().horizontalAdvance(locale().toString(wide, displayFormat())) + aroundText);
}

} // namespace vezne::ui
