// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"

class QPushButton;

namespace vezne::ui {

/// The ways to help, in Settings: the keys, the commands, and what to send to those who help from afar.
class HelpPanel : public Panel
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    /// What became of the file for support.
    void setMessage(const QString &text);

Q_SIGNALS:
    void keysRequested();
    void commandsRequested();
    /// To this file.
    void bundleRequested(const QString &file);

public Q_SLOTS:
    /// Asks where to, then requests it.
    void chooseFile();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_text;
    PlainLabel *m_message;
    QPushButton *m_keys;
    QPushButton *m_commands;
    QPushButton *m_bundle;
};

} // namespace vezne::ui
