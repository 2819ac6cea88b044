// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/secretbytes.h"

class QLineEdit;

namespace vezne::ui {

class Field;
class PlainLabel;
class SecretField;

/// Who signs in at this till: the owner's account, which may do everything and add others later.
class OwnerStep : public QWidget
{
    Q_OBJECT

public:
    explicit OwnerStep(QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] SecretBytes password() const;

    /// Shows every fault at its field; the first such field, or null.
    [[nodiscard]] QWidget *check();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_intro;
    QLineEdit *m_name;
    Field *m_nameField;
    SecretField *m_password;
    Field *m_passwordField;
    SecretField *m_again;
    Field *m_againField;
};

} // namespace vezne::ui
