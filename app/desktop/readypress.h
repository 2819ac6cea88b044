// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractButton;

namespace vezne::desktop {

/// Presses a button of a page that is still reading when somebody asks for it from elsewhere: as soon as it
/// can be pressed. Gives up when the page goes out of sight, when something else comes before it, and after a
/// while. Deletes itself.
class ReadyPress : public QObject
{
    Q_OBJECT

public:
    /// Presses at once what can be pressed.
    static void press(QAbstractButton *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit ReadyPress(QAbstractButton *button);

    QAbstractButton *m_button; ///< and parent
};

} // namespace vezne::desktop
