// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/namecheck.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

/// The field within a spin box or combo box speaks by the box's name.
bool isPartOfAnother(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QLineEdit *>(&widget) &&
           (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent));
}

/// Of a box with choices Qt tells AT-SPI what is chosen; its name is the label beside it.
bool isNamed(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    if (!spoken)
        return false;
    if (qobject_cast<QComboBox *>(widget))
        return !spoken->relations(QAccessible::Label).isEmpty();
    return !spoken->text(QAccessible::Name).trimmed().isEmpty();
}

QString pathOf(const QWidget &widget)
{
    QString path = QLatin1StringView(widget.metaObject()->className());
    for (const QWidget *part = &widget; part; part = part->parentWidget()) {
        if (!part->objectName().isEmpty())
            path += u" < "_s + part->objectName();
    }
    return path;
}

} // namespace

QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool takesKeys = widget->focusPolicy() & Qt::TabFocus;
        if (!takesKeys || !widget->isVisible() || widget->focusProxy() || isPartOfAnother(*widget))
            continue;
        if (!isNamed(widget))
            nameless << pathOf(*widget);
    }
    return nameless;
}

} // namespace vezne::desktop
