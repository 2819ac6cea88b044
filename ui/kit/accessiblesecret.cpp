// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/accessiblesecret.h"

#include <QAccessibleWidget>

#include "ui/kit/secretedit.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

class AccessibleSecret final : public QAccessibleWidget
{
public:
    explicit AccessibleSecret(SecretEdit *edit)
        : QAccessibleWidget(edit, QAccessible::EditableText)
    {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        state.passwordEdit = true;
        return state;
    }

    QString text(QAccessible::Text which) const override
    {
        const auto *edit = static_cast<const SecretEdit *>(widget());
        if (which == QAccessible::Value)
            return edit->spokenValue();
        // AT-SPI asks password fields for their description, not for a value.
        if (which == QAccessible::Description)
            return u"%1 %2"_s.arg(edit->spokenValue(), edit->accessibleDescription()).simplified();
        return QAccessibleWidget::text(which);
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *edit = qobject_cast<SecretEdit *>(object);
    return edit ? new AccessibleSecret(edit) : nullptr;
}

} // namespace

void installAccessibleSecret()
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed);
}

void announce(SecretEdit *edit)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace vezne::ui
