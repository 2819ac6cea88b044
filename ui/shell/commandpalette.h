// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/shell/command.h"

class QLineEdit;
class QListWidget;

namespace vezne::ui {

class PlainLabel;

/// Everything that can be done, found by typing: Ctrl+K. Enter does it, the arrows choose, Escape leaves.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// `search` is the last entry whatever was typed and gets it: looks for it among the payments. May be
    /// null.
    CommandPalette(std::vector<Command> commands, std::function<void(const QString &)> search,
                   QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void show(const QString &typed);
    void addEntry(const Command &command);
    void carryOut();

    std::vector<Command> m_commands;
    std::vector<Command> m_shown;
    std::function<void(const QString &)> m_search;
    QLineEdit *m_edit;
    QListWidget *m_list;
    PlainLabel *m_count;
};

} // namespace vezne::ui
