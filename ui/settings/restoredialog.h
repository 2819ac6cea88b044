// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include "core/journal/keeping/backup.h"

namespace vezne::ui {

/// Says what going back to a backup means before it is done. Accepted when a person wants it.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Occasion {
        Wish,   ///< a person asked for it
        Damage, ///< the present journal cannot be opened
    };

    RestoreDialog(const journal::Backup &backup, Occasion occasion, QWidget *parent = nullptr);

private:
    [[nodiscard]] static QStringList sentences(const journal::Backup &backup, Occasion occasion);
};

} // namespace vezne::ui
