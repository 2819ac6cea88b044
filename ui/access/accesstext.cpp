// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accesstext.h"

#include <QCoreApplication>

#include "core/access/action.h"
#include "core/base/json.h"
#include "core/money/moneytext.h"
#include "core/till/installmentcaps.h"
#include "core/till/shoprules.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using access::Action;
using access::Role;
using access::SecretFlaw;
using journal::DeedKind;

namespace {

struct AccessText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::AccessText)
};

QString actionText(Action action)
{
    switch (action) {
    case Action::Charge:
        return AccessText::tr("Taking a payment");
    case Action::CancelOwn:
    case Action::CancelAny:
        return AccessText::tr("Cancelling a payment");
    case Action::AskRefund:
        return AccessText::tr("Asking for a refund");
    case Action::Refund:
        return AccessText::tr("Refunding");
    case Action::RefundAboveLimit:
        return AccessText::tr("Giving back above the limit");
    case Action::Capture:
        return AccessText::tr("Capturing");
    case Action::ApproveItem:
        return AccessText::tr("Approving an item");
    case Action::AskResult:
        return AccessText::tr("Asking about results");
    case Action::SettleReview:
        return AccessText::tr("Settling what is in doubt");
    case Action::SeePayments:
        return AccessText::tr("Seeing payments");
    case Action::SeeCustomers:
        return AccessText::tr("Seeing customers");
    case Action::EditCustomers:
        return AccessText::tr("Keeping customers");
    case Action::KeepCards:
        return AccessText::tr("Keeping customers’ cards");
    case Action::CloseDay:
        return AccessText::tr("Closing the day");
    case Action::Reconcile:
        return AccessText::tr("Reconciling");
    case Action::AcceptDifference:
        return AccessText::tr("Explaining differences");
    case Action::Export:
        return AccessText::tr("Exporting");
    case Action::SeeAudit:
        return AccessText::tr("Reading the audit trail");
    case Action::ManageStaff:
        return AccessText::tr("Keeping staff");
    case Action::ManageOwners:
        return AccessText::tr("Keeping owners’ accounts");
    case Action::ChangeSettings:
        return AccessText::tr("Changing settings");
    case Action::BackUp:
        return AccessText::tr("Backing up");
    case Action::RestoreBackup:
        return AccessText::tr("Restoring a backup");
    }
    Q_UNREACHABLE();
}

QString actionText(const QString &text)
{
    for (const Action action : access::allActions) {
        if (word(action) == text)
            return actionText(action);
    }
    return text;
}

QString settingText(const QString &name)
{
    if (name == till::setting::ownCancelMinutes)
        return AccessText::tr("Minutes for a cashier’s cancel");
    if (name == till::setting::cashierCancel)
        return AccessText::tr("Limit of a cashier’s cancel");
    if (name == till::setting::fourEyesRefund)
        return AccessText::tr("Limit for a second person");
    if (name == till::setting::idleMinutes)
        return AccessText::tr("Minutes until the screen locks");
    if (name == till::setting::marketplace)
        return AccessText::tr("Account of a marketplace");
    if (name == till::setting::callbackBase)
        return AccessText::tr("Address for the return from the bank");
    if (name == till::setting::returnPage)
        return AccessText::tr("Address for the return from iyzico’s pages");
    if (name == till::setting::installmentCaps)
        return AccessText::tr("Instalments allowed");
    return name;
}

bool isAmount(const QString &setting)
{
    return setting == till::setting::cashierCancel || setting == till::setting::fourEyesRefund;
}

QString settingValue(const QString &setting, const QString &value)
{
    if (value.isEmpty())
        return AccessText::tr("default");
    if (setting == till::setting::marketplace)
        return value == "1"_L1 ? AccessText::tr("yes") : AccessText::tr("no");
    if (setting == till::setting::installmentCaps) {
        const auto caps = till::installmentCaps({{setting, value}});
        return AccessText::tr("%n product group(s)", nullptr, static_cast<int>(caps.size()));
    }
    return isAmount(setting) ? toText(Money(value.toLongLong(), Currency::TRY), language()) : value;
}

QString requestText(const QJsonObject &details)
{
    const auto currency = currencyFromCode(details.value("currency"_L1).toString());
    const Money amount(details.value("amount"_L1).toString().toLongLong(), currency.value_or(Currency::TRY));
    return details.value("order"_L1).toString() + u" · "_s + toText(amount, language());
}

/// `25416732 · approve`; what was asked, or what came of it.
QString approvalText(const QString &item, const QString &word)
{
    const QHash<QString, QString> words{{u"approve"_s, AccessText::tr("approve")},
                                        {u"take_back"_s, AccessText::tr("take back")},
                                        {u"done"_s, AccessText::tr("done")},
                                        {u"refused"_s, AccessText::tr("refused")},
                                        {u"not_sent"_s, AccessText::tr("not sent")}};
    return item + u" · "_s + words.value(word, word);
}

} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Cashier:
        return AccessText::tr("cashier");
    case Role::Finance:
        return AccessText::tr("finance");
    case Role::Admin:
        return AccessText::tr("admin");
    case Role::Owner:
        return AccessText::tr("owner");
    }
    Q_UNREACHABLE();
}

QString roleText(const QString &word)
{
    const auto role = access::roleFromWord(word);
    return role ? roleText(*role) : word;
}

QString secretHelp(Role role)
{
    return hasPassword(role) ? AccessText::tr("At least 12 characters; a sentence is easy to remember.")
                             : AccessText::tr("6 to 12 digits, for the number pad.");
}

QString secretFlawText(SecretFlaw fault, Role role)
{
    switch (fault) {
    case SecretFlaw::TooShort:
        return hasPassword(role) ? AccessText::tr("A password has at least 12 characters.")
                                 : AccessText::tr("A PIN has at least 6 digits.");
    case SecretFlaw::TooLong:
        return AccessText::tr("That is too long.");
    case SecretFlaw::NotDigits:
        return AccessText::tr("A PIN has digits only.");
    case SecretFlaw::TooPlain:
        return AccessText::tr("This is easily guessed. Choose another.");
    }
    Q_UNREACHABLE();
}

namespace {

/// How a link was changed, or what was said of a payment: the words of core/journal/link.
QString linkDeedText(const QString &why)
{
    if (why == "ON"_L1)
        return AccessText::tr("on");
    if (why == "OFF"_L1)
        return AccessText::tr("off");
    if (why == "DELETED"_L1)
        return AccessText::tr("deleted");
    return why == "confirmed"_L1 ? AccessText::tr("confirmed") : AccessText::tr("not this one");
}

} // namespace

QString deedText(DeedKind kind)
{
    switch (kind) {
    case DeedKind::SignedIn:
        return AccessText::tr("Signed in");
    case DeedKind::SignInFailed:
        return AccessText::tr("Wrong PIN or password");
    case DeedKind::LockedOut:
        return AccessText::tr("Account locked");
    case DeedKind::SignedOut:
        return AccessText::tr("Signed out");
    case DeedKind::ScreenLocked:
        return AccessText::tr("Screen locked");
    case DeedKind::Confirmed:
        return AccessText::tr("Password given again");
    case DeedKind::Approved:
        return AccessText::tr("Agreed as second person");
    case DeedKind::Refused:
        return AccessText::tr("Not allowed");
    case DeedKind::StaffAdded:
        return AccessText::tr("Person added");
    case DeedKind::RoleChanged:
        return AccessText::tr("Role changed");
    case DeedKind::SecretReset:
        return AccessText::tr("PIN or password set");
    case DeedKind::Deactivated:
        return AccessText::tr("Account closed");
    case DeedKind::Reactivated:
        return AccessText::tr("Account opened again");
    case DeedKind::SettingChanged:
        return AccessText::tr("Setting changed");
    case DeedKind::Exported:
        return AccessText::tr("Exported");
    case DeedKind::RefundAsked:
        return AccessText::tr("Refund asked for");
    case DeedKind::RefundGranted:
        return AccessText::tr("Refund granted");
    case DeedKind::RefundDeclined:
        return AccessText::tr("Refund request declined");
    case DeedKind::ApprovalAsked:
        return AccessText::tr("Approval of an item asked for");
    case DeedKind::ApprovalAnswered:
        return AccessText::tr("Approval of an item answered");
    case DeedKind::JournalTrusted:
        return AccessText::tr("Went on with a journal that was rolled back");
    case DeedKind::BackedUp:
        return AccessText::tr("Backup made");
    case DeedKind::Restored:
        return AccessText::tr("Backup restored");
    case DeedKind::CarriedAway:
        return AccessText::tr("Journal carried into a shared book");
    case DeedKind::LinkMade:
        return AccessText::tr("Payment link made");
    case DeedKind::LinkChanged:
        return AccessText::tr("Payment link changed");
    case DeedKind::LinkMatched:
        return AccessText::tr("Payment of a link decided");
    case DeedKind::Compared:
        return AccessText::tr("Books compared");
    case DeedKind::DifferenceAccepted:
        return AccessText::tr("Difference explained");
    case DeedKind::DifferenceReopened:
        return AccessText::tr("Explanation taken back");
    case DeedKind::Noted:
        return AccessText::tr("Note on a payment");
    case DeedKind::CustomerErased:
        return AccessText::tr("Customer erased");
    case DeedKind::CustomerRenamed:
        return AccessText::tr("Customer’s name changed");
    case DeedKind::BatchBegun:
        return AccessText::tr("Several refunds begun");
    case DeedKind::BatchClosed:
        return AccessText::tr("Several refunds ended");
    case DeedKind::TillJoined:
        return AccessText::tr("Till joined the shared book");
    }
    Q_UNREACHABLE();
}

QString deedSubject(const journal::AuditEntry &entry)
{
    const QJsonObject details = json::parseObject(entry.details).value_or(QJsonObject());
    const auto detail = [&details](QLatin1StringView name) { return details.value(name).toString(); };
    switch (entry.kind) {
    case DeedKind::Refused:
        return actionText(entry.subject);
    case DeedKind::StaffAdded:
        return entry.subject + u" · "_s + roleText(detail("role"_L1));
    case DeedKind::RoleChanged:
        return u"%1 · %2 → %3"_s.arg(entry.subject, roleText(detail("from"_L1)), roleText(detail("role"_L1)));
    case DeedKind::SettingChanged:
        return u"%1 · %2 → %3"_s.arg(settingText(entry.subject),
                                     settingValue(entry.subject, detail("from"_L1)),
                                     settingValue(entry.subject, detail("to"_L1)));
    case DeedKind::Approved:
        return entry.subject + u" · "_s + actionText(detail("action"_L1));
    case DeedKind::RefundAsked:
        return requestText(details);
    case DeedKind::ApprovalAsked:
        return approvalText(entry.subject, detail("act"_L1));
    case DeedKind::ApprovalAnswered:
        return approvalText(entry.subject, detail("outcome"_L1));
    case DeedKind::Noted:
        return detail("order"_L1);
    case DeedKind::BatchBegun:
        return AccessText::tr("%n payment(s)", nullptr, static_cast<int>(detail("rows"_L1).count(u'|')) + 1);
    case DeedKind::BatchClosed:
    case DeedKind::RefundGranted:
    case DeedKind::RefundDeclined:
    case DeedKind::JournalTrusted:
        return entry.why; // a request's number, or an event's, tells a reader nothing
    case DeedKind::DifferenceAccepted:
    case DeedKind::DifferenceReopened:
        return entry.subject + u" · "_s + entry.why;
    case DeedKind::Compared:
        return u"%1 · %2"_s.arg(entry.subject, AccessText::tr("%1 open").arg(detail("open"_L1)));
    case DeedKind::SignedIn:
    case DeedKind::SignInFailed:
    case DeedKind::LockedOut:
    case DeedKind::SignedOut:
    case DeedKind::ScreenLocked:
    case DeedKind::Confirmed:
    case DeedKind::SecretReset:
    case DeedKind::Deactivated:
    case DeedKind::Reactivated:
    case DeedKind::Exported:
    case DeedKind::CustomerErased:
    case DeedKind::CustomerRenamed:
    case DeedKind::BackedUp:
    case DeedKind::Restored:
    case DeedKind::LinkMade:
    case DeedKind::TillJoined:
    case DeedKind::CarriedAway:
        return entry.subject;
    case DeedKind::LinkChanged:
        return entry.subject + u" · "_s + linkDeedText(entry.why);
    case DeedKind::LinkMatched:
        return u"%1 · %2 · %3"_s.arg(entry.subject, detail("payment"_L1), linkDeedText(entry.why));
    }
    Q_UNREACHABLE();
}

} // namespace vezne::ui
