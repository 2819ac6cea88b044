// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/journal/keeping/backup.h"

namespace vezne::ui {

/// The backups that there are, newest first. All of them were checked when they were made.
class BackupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Age, Entries, Size, ColumnCount };
    enum Role { FileRole = Qt::UserRole, InstantRole, EntriesRole, BytesRole };

    explicit BackupModel(const Clock &clock, QObject *parent = nullptr);

    void setBackups(const std::vector<journal::Backup> &backups);
    /// Ages have moved on.
    void refreshAges();
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const journal::Backup &backup(int row) const
    {
        return m_backups.at(static_cast<std::size_t>(row));
    }

private:
    [[nodiscard]] QString text(const journal::Backup &backup, int column) const;

    const Clock &m_clock;
    std::vector<journal::Backup> m_backups;
};

/// `just now`, `12 minutes ago`, `5 hours ago`, `3 days ago`.
[[nodiscard]] QString backupAgeText(std::chrono::milliseconds age);

} // namespace vezne::ui
