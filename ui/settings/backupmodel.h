// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/keeping/backup.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// The backups that there are, newest first. All of them were checked when they were made.
class BackupModel : public RowModel<journal::Backup>
{
    Q_OBJECT

public:
    enum Column { Time, Age, Entries, Size };

    explicit BackupModel(const Clock &clock, QObject *parent = nullptr);

    /// Ages have moved on.
    void refreshAges();

protected:
    [[nodiscard]] QString text(const journal::Backup &backup, int column) const override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column >= Entries; }

private:
    const Clock &m_clock;
};

/// `just now`, `12 minutes ago`, `5 hours ago`, `3 days ago`.
[[nodiscard]] QString backupAgeText(std::chrono::milliseconds age);

} // namespace vezne::ui
