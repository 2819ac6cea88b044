// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/action.h"

namespace vezne::access {

using namespace Qt::StringLiterals;

QString word(Action action)
{
    switch (action) {
    case Action::Charge:
        return u"charge"_s;
    case Action::CancelOwn:
        return u"cancel_own"_s;
    case Action::CancelAny:
        return u"cancel_any"_s;
    case Action::AskRefund:
        return u"ask_refund"_s;
    case Action::Refund:
        return u"refund"_s;
    case Action::RefundAboveLimit:
        return u"refund_above_limit"_s;
    case Action::Capture:
        return u"capture"_s;
    case Action::ApproveItem:
        return u"approve_item"_s;
    case Action::AskResult:
        return u"ask_result"_s;
    case Action::SettleReview:
        return u"settle_review"_s;
    case Action::SeePayments:
        return u"see_payments"_s;
    case Action::SeeCustomers:
        return u"see_customers"_s;
    case Action::EditCustomers:
        return u"edit_customers"_s;
    case Action::KeepCards:
        return u"keep_cards"_s;
    case Action::CloseDay:
        return u"close_day"_s;
    case Action::Reconcile:
        return u"reconcile"_s;
    case Action::AcceptDifference:
        return u"accept_difference"_s;
    case Action::Export:
        return u"export"_s;
    case Action::SeeAudit:
        return u"see_audit"_s;
    case Action::ManageStaff:
        return u"manage_staff"_s;
    case Action::ManageOwners:
        return u"manage_owners"_s;
    case Action::ChangeSettings:
        return u"change_settings"_s;
    case Action::BackUp:
        return u"back_up"_s;
    case Action::RestoreBackup:
        return u"restore_backup"_s;
    }
    Q_UNREACHABLE();
}

} // namespace vezne::access
