// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupmodel.h"

#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace std::chrono_literals;

QString backupAgeText(std::chrono::milliseconds age)
{
    const auto whole = [&age](auto unit) { return static_cast<int>(age / unit); };
    if (age < 1min)
        return BackupModel::tr("just now");
    if (age < 1h)
        return BackupModel::tr("%n minute(s) ago", nullptr, whole(1min));
    if (age < 24h)
        return BackupModel::tr("%n hour(s) ago", nullptr, whole(1h));
    return BackupModel::tr("%n day(s) ago", nullptr, whole(24h));
}

BackupModel::BackupModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{}

void BackupModel::setBackups(const std::vector<journal::Backup> &backups)
{
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

void BackupModel::refreshAges()
{
    if (!m_backups.empty())
        Q_EMIT dataChanged(index(0, Age), index(rowCount() - 1, Age), {Qt::DisplayRole});
}

void BackupModel::retranslate()
{
    if (!m_backups.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackupModel::text(const journal::Backup &backup, int column) const
{
    switch (static_cast<Column>(column)) {
    case Time:
        return dateTimeText(backup.at, language());
    case Age:
        return backupAgeText(m_clock.now() - backup.at);
    case Entries:
        return localeOf(language()).toString(backup.events);
    case Size:
        return localeOf(language()).formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const journal::Backup &backup = m_backups[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(backup, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((index.column() >= Entries ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case FileRole:
        return backup.file;
    case InstantRole:
        return qint64(backup.at.time_since_epoch().count());
    case EntriesRole:
        return backup.events;
    case BytesRole:
        return backup.bytes;
    default:
        return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Entries ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Made");
    case Age:
        return tr("Age");
    case Entries:
        return tr("Entries");
    case Size:
        return tr("Size");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace vezne::ui
