// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vezne::ui {

class Field;

/// Why money goes back, and a note. The note is required with the reason "other".
class ReasonFields : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonFields(QWidget *parent = nullptr);

    /// One of the journal's words.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    void check();

    QComboBox *m_reason;
    QLineEdit *m_note;
    Field *m_reasonField;
    Field *m_noteField;
};

} // namespace vezne::ui
