// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <optional>
#include <vector>

namespace vezne::access {

/// Whether real money moves.
enum class ProfileKind { Sandbox, Live };

/// iyzico's own address for each kind.
[[nodiscard]] QUrl usualAddress(ProfileKind kind);

/// One merchant account: where its calls go, where its book lies, what its receipts say. No secrets; those
/// lie in the keychain under `id`, see profilesecrets.h.
struct Profile
{
    QString id;   ///< never changes; part of the keychain's and the files' names
    QString name; ///< what people call it; no two alike
    ProfileKind kind = ProfileKind::Sandbox;
    QUrl api;
    QString journal; ///< file, or a shared book as journal::Place::fromText() reads it
    QString shopName, shopAddress;
    QJsonObject buyer; ///< iyzico's buyer object: what a sale without a customer's details says
    QString backups;   ///< folder; may be empty
    QString logo = {}; ///< picture file for receipts; may be empty
};

/// What is wrong with a profile; each belongs to a field.
enum class ProfileFault {
    NoName,
    NameTaken,
    InsecureApi, ///< not https, nor http on this machine
    NoJournal,
};
[[nodiscard]] std::vector<ProfileFault> faultsOf(const Profile &profile, const std::vector<Profile> &others);

/// Under which name the keychain holds this profile's secrets.
[[nodiscard]] QString secretName(const QString &profileId);
/// Under which name it holds the password of the profile's shared book, where there is one.
[[nodiscard]] QString bookSecretName(const QString &profileId);

[[nodiscard]] QJsonObject toJson(const Profile &profile);
/// Nothing when it has no id or no name, or when its kind is none of ours.
[[nodiscard]] std::optional<Profile> profileFromJson(const QJsonObject &object);

} // namespace vezne::access
