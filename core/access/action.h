// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>

namespace vezne::access {

/// What somebody may or may not do. Everything that a screen or a command offers is one of these.
enum class Action {
    Charge,           ///< take a payment, also by link
    CancelOwn,        ///< cancel a sale of one's own, shortly after it
    CancelAny,        ///< cancel any payment of the day
    AskRefund,        ///< ask for a refund, which somebody else grants
    Refund,           ///< give money back; also grant or decline what was asked for
    RefundAboveLimit, ///< give back more than the limit at once
    Capture,          ///< take what was only authorised
    ApproveItem,      ///< marketplaces: let a line's share be paid out, or take that back
    AskResult,        ///< ask the provider about results that are not known
    SettleReview,     ///< decide what became of an operation in doubt
    SeePayments,      ///< list and open payments, without the buyers' data
    SeeCustomers,     ///< names, telephone numbers and addresses of buyers
    EditCustomers,    ///< keep and erase them
    KeepCards,        ///< have the provider store customers' cards, list and delete them
    CloseDay,         ///< print and number the day's end
    Reconcile,        ///< compare with the provider and the bank
    AcceptDifference, ///< explain a difference between the books, and take that back
    Export,           ///< take lists out of Vezne
    SeeAudit,         ///< read who did what
    ManageStaff,      ///< add people, change roles, reset PINs and passwords
    ManageOwners,     ///< the same with the accounts of owners
    ChangeSettings,   ///< limits, connection, till
    BackUp,           ///< make a backup now
    RestoreBackup,    ///< put a backup in the journal's place
};

inline constexpr std::array allActions{
    Action::Charge,           Action::CancelOwn,        Action::CancelAny,   Action::AskRefund,
    Action::Refund,           Action::RefundAboveLimit, Action::Capture,     Action::ApproveItem,
    Action::AskResult,        Action::SettleReview,     Action::SeePayments, Action::SeeCustomers,
    Action::EditCustomers,    Action::KeepCards,        Action::CloseDay,    Action::Reconcile,
    Action::AcceptDifference, Action::Export,           Action::SeeAudit,    Action::ManageStaff,
    Action::ManageOwners,     Action::ChangeSettings,   Action::BackUp,      Action::RestoreBackup,
};

/// The words of the audit trail and of docs/roles.md.
[[nodiscard]] QString word(Action action);

} // namespace vezne::access
