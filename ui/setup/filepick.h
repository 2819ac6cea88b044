// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace vezne::ui {

class Field;

/// A field for the name of a file that is there, typed or chosen.
class FilePick : public QWidget
{
    Q_OBJECT

public:
    /// Object names of its parts begin with `name`.
    explicit FilePick(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString file() const;
    void setFile(const QString &file);
    void setPlaceholder(const QString &text);
    [[nodiscard]] Field *field() const { return m_field; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void retranslate();

    QLineEdit *m_edit;
    Field *m_field;
    QPushButton *m_button;
};

} // namespace vezne::ui
