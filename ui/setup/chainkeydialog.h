// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/base/secretbytes.h"

namespace vezne::ui {

class ChainKeyPick;

/// Asks for the file of a journal's key where the one at hand does not open it.
class ChainKeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// What does not open.
    enum class What { Backup, Journal };

    explicit ChainKeyDialog(What what, QWidget *parent = nullptr);

    /// Once it was accepted.
    [[nodiscard]] SecretBytes key() const;

    void accept() override;

private:
    ChainKeyPick *m_pick;
};

} // namespace vezne::ui
