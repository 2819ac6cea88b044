// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/access/role.h"
#include "core/base/secretbytes.h"

class QStackedLayout;

namespace vezne::ui {

class PasswordEdit;
class PinEdit;

/// Where a PIN or a password is typed, whichever the role has.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    /// Forgets what was typed when the kind changes.
    void setRole(access::Role role);
    [[nodiscard]] bool isPin() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] SecretBytes bytes() const;
    void wipe();
    [[nodiscard]] QWidget *editor() const;
    [[nodiscard]] PinEdit *pin() const { return m_pin; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QStackedLayout *m_layout;
    PinEdit *m_pin;
    PasswordEdit *m_password;
};

} // namespace vezne::ui
