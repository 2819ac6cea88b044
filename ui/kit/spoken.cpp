// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spoken.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QWidget>
#include <array>

#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

/// The possessive as it is spoken: sıfırı, biri, ikisi, üçü, ...; ten is onu.
QString withPossessive(int number)
{
    static constexpr std::array<QStringView, 10> suffixes{u"ı", u"i",  u"si", u"ü", u"ü",
                                                          u"i", u"sı", u"si", u"i", u"u"};
    const QStringView suffix =
        number == 10 ? QStringView(u"u") : suffixes.at(static_cast<std::size_t>(number % 10));
    return u"%1’%2"_s.arg(number).arg(suffix);
}

} // namespace

QString spokenCount(int entered, int expected)
{
    const QString count =
        language() == Language::Turkish ? withPossessive(entered) : QString::number(entered);
    //: Screen reader. %1 digits entered, in Turkish with its suffix (12’si); %2 digits in all.
    return QCoreApplication::translate("vezne::ui::SecretEdit", "%1 of %2 digits entered")
        .arg(count)
        .arg(expected);
}

void announce(QWidget *source, const QString &text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
    // Whoever walks back to it with the reader hears it again.
    source->setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(source, text);
    QAccessible::updateAccessibility(&event);
#else
    for (const auto type : {QAccessible::NameChanged, QAccessible::Alert}) {
        QAccessibleEvent event(source, type);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

} // namespace vezne::ui
