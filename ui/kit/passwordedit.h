// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "core/base/secretbytes.h"

namespace vezne::ui {

/// A password: dots, no copy, no context menu, no drag, nothing for input methods to learn.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    /// The password as UTF-8. The field keeps it: a wrong one is mended, not typed anew.
    [[nodiscard]] SecretBytes bytes() const;
    /// Forgets it. Not clear(), which can be undone.
    void wipe();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace vezne::ui
