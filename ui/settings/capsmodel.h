// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/till/installmentcaps.h"

namespace vezne::ui {

/// How many instalments each group of products allows, editable in place.
class CapsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Group, Most, Since, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCaps(std::vector<till::InstallmentCap> caps);
    [[nodiscard]] const std::vector<till::InstallmentCap> &caps() const { return m_caps; }

    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// By the person at the screen.
    void edited();

private:
    [[nodiscard]] QVariant shown(const till::InstallmentCap &cap, int column) const;

    std::vector<till::InstallmentCap> m_caps;
    bool m_isEditable = true;
};

} // namespace vezne::ui
