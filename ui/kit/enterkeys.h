// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;
class QKeyEvent;
class QPushButton;
class QWidget;

namespace vezne::ui {

/// Whether `event` is Enter of either pad alone, and no repetition of a key held down.
[[nodiscard]] bool isPlainEnter(const QKeyEvent &event);

/// Presses what has the focus if it is a button: Qt leaves that to the space bar. Boxes are not pressed, a
/// person goes on from them.
bool pressFocused(QWidget *focus);

/// What Enter does in a field of a dialog.
enum class Enter {
    Acts,      ///< carries the dialog out: that can be taken back, or moves no money
    StepsOn,   ///< goes on to the next one, lest the default button leave and what was just typed be lost
    Elsewhere, ///< presses a default button that stands in the middle of the dialog
};

/// Enter in a dialog: on a button it presses that button, and held down it does nothing; Ctrl+Enter carries
/// the dialog out, as it charges on the page of the sale.
class EnterKeys : public QObject
{
    Q_OBJECT

public:
    /// `act` carries out; null where there is nothing to carry out.
    EnterKeys(QDialog *dialog, QPushButton *act, Enter inField = Enter::StepsOn);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDialog *m_dialog;
    QPushButton *m_act;
    Enter m_inField;
};

} // namespace vezne::ui
