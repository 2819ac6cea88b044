// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace vezne::ui {

class PlainLabel;

/// One line above the list for what a person should know now, at times with a way to go. Gone when there is
/// nothing to say.
class NoticeLine : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *parent = nullptr);

    /// An empty text hides it; without `link` there is no way to go.
    void say(const QString &text, const QString &link);
    void say(const QString &text) { say(text, {}); }

Q_SIGNALS:
    void linkActivated();

private:
    PlainLabel *m_text;
    QPushButton *m_link;
};

} // namespace vezne::ui
