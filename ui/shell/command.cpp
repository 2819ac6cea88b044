// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command.h"

#include <QPointer>
#include <QPushButton>
#include <algorithm>

#include "core/base/fold.h"
#include "ui/kit/panel.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

/// The text of a button without its mnemonic and its three dots.
QString nameOfButton(const QPushButton &button)
{
    QString text = button.text();
    text.remove(u'&');
    while (text.endsWith(u'…') || text.endsWith(u'.'))
        text.chop(1);
    return text.trimmed();
}

/// The title of the panel that a button stands in: many are called "Add…".
QString panelOf(const QPushButton &button)
{
    for (const QWidget *widget = button.parentWidget(); widget; widget = widget->parentWidget()) {
        if (qobject_cast<const Panel *>(widget) && !widget->accessibleName().isEmpty())
            return widget->accessibleName();
    }
    return {};
}

bool isHarmless(const QPushButton &button)
{
    const ButtonRole role = roleOf(&button);
    return role == ButtonRole::Normal || role == ButtonRole::Quiet;
}

} // namespace

std::vector<Command> commandsOf(QWidget *page, const QString &hint, const QSet<QString> &known)
{
    std::vector<Command> commands;
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        const QString name = nameOfButton(*button);
        if (name.isEmpty() || known.contains(button->objectName()) || !button->isVisible() ||
            !button->isEnabled() || !isHarmless(*button))
            continue;
        const QString keys = button->shortcut().toString(QKeySequence::NativeText);
        const QString where = panelOf(*button);
        commands.push_back({name,
                            !keys.isEmpty()   ? keys
                            : where.isEmpty() ? hint
                                              : where,
                            [pressed = QPointer(button)] {
                                if (pressed && pressed->isEnabled())
                                    pressed->click();
                            }});
    }
    return commands;
}

std::vector<Command> matching(const std::vector<Command> &commands, const QString &typed)
{
    const QString wanted = fold(typed);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<Command> found;
    std::ranges::copy_if(commands, std::back_inserter(found), [&words](const Command &command) {
        const QString text = fold(command.name + u' ' + command.hint + u' ' + command.words);
        return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
    });
    const auto rank = [&wanted](const Command &command) {
        const qsizetype place = fold(command.name).indexOf(wanted);
        return place < 0 ? 2 : place > 0 ? 1 : 0;
    };
    std::ranges::stable_sort(found, {}, rank);
    return found;
}

} // namespace vezne::ui
