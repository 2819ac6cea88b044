// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/history/deed.h"

#include "core/base/fromword.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

QString word(DeedKind kind)
{
    switch (kind) {
    case DeedKind::SignedIn:
        return u"signed_in"_s;
    case DeedKind::SignInFailed:
        return u"sign_in_failed"_s;
    case DeedKind::LockedOut:
        return u"locked_out"_s;
    case DeedKind::SignedOut:
        return u"signed_out"_s;
    case DeedKind::ScreenLocked:
        return u"screen_locked"_s;
    case DeedKind::Confirmed:
        return u"confirmed"_s;
    case DeedKind::Approved:
        return u"approved"_s;
    case DeedKind::Refused:
        return u"refused"_s;
    case DeedKind::StaffAdded:
        return u"staff_added"_s;
    case DeedKind::RoleChanged:
        return u"role_changed"_s;
    case DeedKind::SecretReset:
        return u"secret_reset"_s;
    case DeedKind::Deactivated:
        return u"deactivated"_s;
    case DeedKind::Reactivated:
        return u"reactivated"_s;
    case DeedKind::SettingChanged:
        return u"setting_changed"_s;
    case DeedKind::Exported:
        return u"exported"_s;
    case DeedKind::RefundAsked:
        return u"refund_asked"_s;
    case DeedKind::RefundGranted:
        return u"refund_granted"_s;
    case DeedKind::RefundDeclined:
        return u"refund_declined"_s;
    case DeedKind::ApprovalAsked:
        return u"approval_asked"_s;
    case DeedKind::ApprovalAnswered:
        return u"approval_answered"_s;
    case DeedKind::JournalTrusted:
        return u"journal_trusted"_s;
    case DeedKind::TillJoined:
        return u"till_joined"_s;
    case DeedKind::CarriedAway:
        return u"carried_away"_s;
    case DeedKind::BackedUp:
        return u"backed_up"_s;
    case DeedKind::Restored:
        return u"restored"_s;
    case DeedKind::LinkMade:
        return u"link_made"_s;
    case DeedKind::LinkChanged:
        return u"link_changed"_s;
    case DeedKind::LinkMatched:
        return u"link_matched"_s;
    case DeedKind::Compared:
        return u"compared"_s;
    case DeedKind::DifferenceAccepted:
        return u"difference_accepted"_s;
    case DeedKind::DifferenceReopened:
        return u"difference_reopened"_s;
    case DeedKind::Noted:
        return u"noted"_s;
    case DeedKind::CustomerErased:
        return u"customer_erased"_s;
    case DeedKind::CustomerRenamed:
        return u"customer_renamed"_s;
    case DeedKind::BatchBegun:
        return u"batch_begun"_s;
    case DeedKind::BatchClosed:
        return u"batch_closed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DeedKind> deedKindFromWord(QStringView text)
{
    return fromWord(allDeedKinds, text);
}

} // namespace vezne::journal
