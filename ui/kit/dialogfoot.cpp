// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialogfoot.h"

#include <QDialog>
#include <QHBoxLayout>

#include "ui/kit/metrics.h"

namespace vezne::ui {

QHBoxLayout *newDialogFoot(QDialog *dialog, const DialogButtons &buttons)
{
    const bool enterActs = buttons.act && buttons.enter == Enter::Acts;
    const QPushButton *const standard = buttons.enter == Enter::Elsewhere ? nullptr
                                        : enterActs                       ? buttons.act
                                                                          : buttons.leave;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    const auto add = [&](QPushButton *button) {
        if (!button)
            return;
        if (button == standard)
            button->setDefault(true);
        else
            button->setAutoDefault(false);
        row->addWidget(button);
    };
    for (QPushButton *button : buttons.aside)
        add(button);
    row->addStretch();
    add(buttons.leave);
    for (QPushButton *button : buttons.other)
        add(button);
    add(buttons.act);
    if (buttons.act)
        setRole(buttons.act, buttons.role);
    if (buttons.leave)
        QObject::connect(buttons.leave, &QPushButton::clicked, dialog, &QDialog::reject);
    new EnterKeys(dialog, buttons.act, buttons.enter);
    return row;
}

} // namespace vezne::ui
