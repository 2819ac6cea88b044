// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/installmentcaps.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// How many instalments each group of products allows, editable in place.
class CapsModel : public RowModel<till::InstallmentCap>
{
    Q_OBJECT

public:
    enum Column { Group, Most, Since };

    using RowModel::RowModel;

    void setEditable(bool isEditable) { m_isEditable = isEditable; }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// By the person at the screen.
    void edited();

protected:
    [[nodiscard]] QString text(const till::InstallmentCap &cap, int column) const override;
    [[nodiscard]] QVariant other(const till::InstallmentCap &cap, int column, int role) const override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column != Group; }

private:
    bool m_isEditable = true;
};

} // namespace vezne::ui
