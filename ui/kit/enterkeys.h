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

/// Enter in a dialog that does what cannot be taken back: in a field it goes on to the next one, on a button
/// it presses that button, and held down it does nothing; Ctrl+Enter carries the dialog out, as it charges on
/// the page of the sale. Without this Qt presses the default button, which closes the dialog and loses what
/// was just typed.
class EnterKeys : public QObject
{
    Q_OBJECT

public:
    /// `act` carries out; null where there is nothing to carry out.
    EnterKeys(QDialog *dialog, QPushButton *act);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter(bool isWithControl);

    QDialog *m_dialog;
    QPushButton *m_act;
};

} // namespace vezne::ui
