// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <array>
#include <optional>

namespace vezne::journal {

/// What people do beside moving money, which the events tell.
enum class DeedKind {
    SignedIn,
    SignInFailed, ///< also a password that was asked again, and a second person's
    LockedOut,    ///< too many failures in a row
    SignedOut,
    ScreenLocked,
    Confirmed, ///< gave the password again before money went out
    Approved,  ///< agreed as second person
    Refused,   ///< was refused something that this role may not do
    StaffAdded,
    RoleChanged,
    SecretReset,
    Deactivated,
    Reactivated,
    SettingChanged,
    Exported,
    RefundAsked,
    RefundGranted,
    RefundDeclined,
    ApprovalAsked,      ///< of a marketplace's line, before the provider is told
    ApprovalAnswered,   ///< what the provider said; without it the result is not known
    JournalTrusted,     ///< goes on with a journal that was rolled back
    BackedUp,           ///< made a backup by hand
    Restored,           ///< put a backup in the journal's place
    LinkMade,           ///< a payment link was asked for
    LinkChanged,        ///< switched on or off, or deleted
    LinkMatched,        ///< said whether a payment is a link's
    Compared,           ///< the journal with another book
    DifferenceAccepted, ///< a difference between the books is explained, or two are each other's half
    DifferenceReopened, ///< the explanation was taken back
    Noted,              ///< wrote a note on a payment
    BatchBegun,         ///< several refunds at once; see batchbook.h
    CustomerErased,     ///< what is known of a person, by that person's wish or after the years of the books
    CustomerRenamed,    ///< gave a person another name than their sales have
    BatchClosed,        ///< every row of it was tried, or the rest was given up
    TillJoined,         ///< a till takes part in a shared book
    CarriedAway,        ///< this journal's history goes on in a shared book
};

inline constexpr std::array allDeedKinds{
    DeedKind::SignedIn,           DeedKind::SignInFailed,
    DeedKind::LockedOut,          DeedKind::SignedOut,
    DeedKind::ScreenLocked,       DeedKind::Confirmed,
    DeedKind::Approved,           DeedKind::Refused,
    DeedKind::StaffAdded,         DeedKind::RoleChanged,
    DeedKind::SecretReset,        DeedKind::Deactivated,
    DeedKind::Reactivated,        DeedKind::SettingChanged,
    DeedKind::Exported,           DeedKind::RefundAsked,
    DeedKind::RefundGranted,      DeedKind::RefundDeclined,
    DeedKind::ApprovalAsked,      DeedKind::ApprovalAnswered,
    DeedKind::LinkMade,           DeedKind::LinkChanged,
    DeedKind::LinkMatched,        DeedKind::Compared,
    DeedKind::DifferenceAccepted, DeedKind::DifferenceReopened,
    DeedKind::JournalTrusted,     DeedKind::BackedUp,
    DeedKind::Restored,           DeedKind::Noted,
    DeedKind::BatchBegun,         DeedKind::BatchClosed,
    DeedKind::CustomerErased,     DeedKind::CustomerRenamed,
    DeedKind::TillJoined,         DeedKind::CarriedAway,
};

[[nodiscard]] QString word(DeedKind kind);
[[nodiscard]] std::optional<DeedKind> deedKindFromWord(QStringView word);

/// One deed as it is handed to the journal, which adds who and when. Texts are escaped before they are kept.
struct Deed
{
    DeedKind kind = DeedKind::SignedIn;
    QString subject; ///< what or whom it is about: a person's name, a setting, a file, a request's id
    QString why;
    QJsonObject details; ///< texts only
    /// Hash of the PIN or password that this deed sets; kept beside the chain, which holds its digest.
    QByteArray secretHash = {};
};

} // namespace vezne::journal
