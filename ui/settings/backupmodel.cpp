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
    : RowModel(parent)
    , m_clock(clock)
{}

void BackupModel::refreshAges()
{
    if (!rows().empty())
        Q_EMIT dataChanged(index(0, Age), index(rowCount() - 1, Age), {Qt::DisplayRole});
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
    }
    return {};
}

QStringList BackupModel::titles() const
{
    return {tr("Made"), tr("Age"), tr("Entries"), tr("Size")};
}

} // namespace vezne::ui
