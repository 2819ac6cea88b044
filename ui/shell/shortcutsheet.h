// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vezne::ui {

class PlainLabel;

/// All keys of Vezne, each with what it does; to look at, and to hang beside the till: printed, or as PDF.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget *parent = nullptr);

    /// Writes the sheet and says what became of it.
    void save(const QString &file);

private:
    void chooseFile();
    void print();
    void say(const QString &text);

    PlainLabel *m_message;
};

} // namespace vezne::ui
