// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/history/audit.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// The audit trail as it is read, newest first.
class AuditModel : public RowModel<journal::AuditEntry>
{
    Q_OBJECT

public:
    enum Column { At, Who, What, About, Why };

    using RowModel::RowModel;

    using RowModel::append;
    [[nodiscard]] std::optional<qint64> lastSeq() const;

protected:
    [[nodiscard]] QString text(const journal::AuditEntry &entry, int column) const override;
    [[nodiscard]] QStringList titles() const override;
};

} // namespace vezne::ui
