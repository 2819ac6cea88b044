// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/profile.h"

#include <algorithm>

#include "core/base/address.h"
#include "core/base/fold.h"

namespace vezne::access {

using namespace Qt::StringLiterals;

namespace {

QString word(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Sandbox:
        return u"sandbox"_s;
    case ProfileKind::Live:
        return u"live"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ProfileKind> kindFromWord(const QString &text)
{
    for (const ProfileKind kind : {ProfileKind::Sandbox, ProfileKind::Live}) {
        if (text == word(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace

QUrl usualAddress(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Sandbox:
        return QUrl(u"https://sandbox-api.iyzipay.com"_s);
    case ProfileKind::Live:
        return QUrl(u"https://api.iyzipay.com"_s);
    }
    Q_UNREACHABLE();
}

std::vector<ProfileFault> faultsOf(const Profile &profile, const std::vector<Profile> &others)
{
    std::vector<ProfileFault> faults;
    const auto isLike = [&](const Profile &other) {
        return other.id != profile.id && fold(other.name) == fold(profile.name);
    };
    if (profile.name.trimmed().isEmpty())
        faults.push_back(ProfileFault::NoName);
    else if (std::ranges::any_of(others, isLike))
        faults.push_back(ProfileFault::NameTaken);
    if (!isSafeAddress(profile.api))
        faults.push_back(ProfileFault::InsecureApi);
    if (profile.journal.isEmpty())
        faults.push_back(ProfileFault::NoJournal);
    return faults;
}

QString secretName(const QString &profileId)
{
    return u"profile/"_s + profileId;
}

QString bookSecretName(const QString &profileId)
{
    return u"book/"_s + profileId;
}

QJsonObject toJson(const Profile &profile)
{
    return {{"id"_L1, profile.id},
            {"name"_L1, profile.name},
            {"kind"_L1, word(profile.kind)},
            {"api"_L1, profile.api.toString()},
            {"journal"_L1, profile.journal},
            {"shopName"_L1, profile.shopName},
            {"shopAddress"_L1, profile.shopAddress},
            {"buyer"_L1, profile.buyer},
            {"backups"_L1, profile.backups},
            {"logo"_L1, profile.logo}};
}

std::optional<Profile> profileFromJson(const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView name) { return object.value(name).toString(); };
    const auto kind = kindFromWord(text("kind"_L1));
    if (!kind || text("id"_L1).isEmpty() || text("name"_L1).isEmpty())
        return std::nullopt;
    return Profile{.id = text("id"_L1),
                   .name = text("name"_L1),
                   .kind = *kind,
                   .api = QUrl(text("api"_L1), QUrl::StrictMode),
                   .journal = text("journal"_L1),
                   .shopName = text("shopName"_L1),
                   .shopAddress = text("shopAddress"_L1),
                   .buyer = object.value("buyer"_L1).toObject(),
                   .backups = text("backups"_L1),
                   .logo = text("logo"_L1)};
}

} // namespace vezne::access
