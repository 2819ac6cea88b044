// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/setup/keysform.h"

namespace vezne::ui {

/// New keys for a profile that is there. They are tested before they are taken.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// `warning` is what else the change brings about; empty for nothing.
    KeysDialog(const access::Profile &profile, const QString &warning, Language language, const Clock &clock,
               QWidget *parent = nullptr);

    [[nodiscard]] const KeysForm &form() const { return *m_form; }

private:
    void judged();

    KeysForm *m_form;
    QPushButton *m_save;
    QPushButton *m_skip;
    bool m_saves = false; ///< the test was asked for by saving
};

} // namespace vezne::ui
