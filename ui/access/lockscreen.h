// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/till/secretcheck.h"

class QListWidget;
class QPushButton;

namespace vezne::ui {

class Field;
class Panel;
class PinPad;
class PlainLabel;
class SecretField;

/// What covers the window while nobody has proved who they are: choose a name, type the PIN or password. The
/// arrow keys choose, digits go straight to the PIN, Enter signs in.
class LockScreen : public QWidget
{
    Q_OBJECT

public:
    explicit LockScreen(till::Roster &roster, QWidget *parent = nullptr);

    /// A line below the names, such as who there is in a demo; empty for none.
    void setHint(const QString &hint);

    /// Reads the staff again and chooses who is signed in, or the first.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *newCard();
    void choose();
    void submit();
    void finish(const till::SecretCheckEnd &result);
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] static QString textOf(const journal::Error &error);
    void retranslate();

    till::Roster &m_roster;
    PlainLabel *m_title;
    PlainLabel *m_help;
    PlainLabel *m_hint;
    QListWidget *m_names;
    SecretField *m_secret;
    Field *m_field;
    PinPad *m_pad;
    QPushButton *m_enter;
    bool m_isChecking = false;
};

} // namespace vezne::ui
