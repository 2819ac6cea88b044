// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/books/staffbook.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// The staff: name, role, and whether the account is open.
class StaffModel : public RowModel<journal::StaffMember>
{
    Q_OBJECT

public:
    enum Column { Name, Role, State };

    using RowModel::RowModel;

protected:
    [[nodiscard]] QString text(const journal::StaffMember &member, int column) const override;
    [[nodiscard]] QStringList titles() const override;
};

} // namespace vezne::ui
