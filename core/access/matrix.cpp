// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/matrix.h"

#include <algorithm>

namespace vezne::access {

namespace {

struct Row
{
    Action action;
    Right cashier, finance, admin, owner;
};

constexpr Right no = Right::No;
constexpr Right yes = Right::Yes;
constexpr Right within = Right::WithinLimits;
constexpr Right four = Right::FourEyes;

// clang-format off
constexpr Row rows[]{
    //                          cashier  finance  admin  owner
    {Action::Charge,            yes,     yes,     no,    yes},
    {Action::CancelOwn,         within,  yes,     no,    yes},
    {Action::CancelAny,         no,      yes,     no,    yes},
    {Action::AskRefund,         yes,     yes,     no,    yes},
    {Action::Refund,            no,      yes,     no,    yes},
    {Action::RefundAboveLimit,  no,      four,    no,    four},
    {Action::Capture,           no,      yes,     no,    yes},
    {Action::ApproveItem,       no,      yes,     no,    yes},
    {Action::AskResult,         yes,     yes,     no,    yes},
    {Action::SettleReview,      no,      four,    no,    four},
    {Action::SeePayments,       yes,     yes,     yes,   yes},
    {Action::SeeCustomers,      yes,     yes,     no,    yes},
    {Action::EditCustomers,     yes,     yes,     no,    yes},
    {Action::KeepCards,         yes,     yes,     no,    yes},
    {Action::CloseDay,          no,      yes,     no,    yes},
    {Action::Reconcile,         no,      yes,     no,    yes},
    {Action::AcceptDifference,  no,      yes,     no,    yes},
    {Action::Export,            no,      yes,     no,    yes},
    {Action::SeeAudit,          no,      yes,     yes,   yes},
    {Action::ManageStaff,       no,      no,      yes,   yes},
    {Action::ManageOwners,      no,      no,      no,    yes},
    {Action::ChangeSettings,    no,      no,      yes,   yes},
    {Action::BackUp,            no,      no,      yes,   yes},
    {Action::RestoreBackup,     no,      no,      yes,   yes},
};
// clang-format on

static_assert(std::size(rows) == allActions.size());

} // namespace

Right rightOf(Action action, Role role)
{
    const auto row = std::ranges::find(rows, action, &Row::action);
    if (row == std::end(rows))
        return no;
    switch (role) {
    case Role::Cashier:
        return row->cashier;
    case Role::Finance:
        return row->finance;
    case Role::Admin:
        return row->admin;
    case Role::Owner:
        return row->owner;
    }
    Q_UNREACHABLE();
}

} // namespace vezne::access
