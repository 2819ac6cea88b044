// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/journal/history/audit.h"

namespace vezne::ui {

/// The audit trail as it is read, newest first.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, Who, What, About, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<journal::AuditEntry> entries);
    void append(const std::vector<journal::AuditEntry> &entries);
    [[nodiscard]] std::optional<qint64> lastSeq() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<journal::AuditEntry> m_entries;
};

} // namespace vezne::ui
