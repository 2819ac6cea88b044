// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace vezne::ui {

/// Something that the command palette can do, under a name by which it is found.
struct Command
{
    QString name;
    QString hint; ///< its key, or where it belongs; beside the name
    std::function<void()> act;
    /// What else people may call it, in both languages; searched, not shown.
    QString words = {};
};

/// What the buttons of `page` that show and can be pressed would do. The ones that move money or destroy
/// something (primary and danger) are left out: those are pressed where one sees what they act on. So are
/// those whose object names are among `known`, for which there are commands already.
[[nodiscard]] std::vector<Command> commandsOf(QWidget *page, const QString &hint,
                                              const QSet<QString> &known = {});

/// Those of `commands` that `typed` means: each of its words stands in the name, the hint or the other
/// words, whatever the case and the diacritics. Names that begin with it come first, then
/// those that hold it; otherwise the order stays.
[[nodiscard]] std::vector<Command> matching(const std::vector<Command> &commands, const QString &typed);

} // namespace vezne::ui
