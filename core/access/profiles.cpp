// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/profiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>
#include <algorithm>

#include "core/base/fold.h"
#include "core/base/json.h"
#include "core/base/privatefile.h"
#include "core/base/wholefile.h"

namespace vezne::access {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestProfilesFile = 1024 * 1024;
} // namespace

Profiles::Profiles(QString file)
    : m_file(std::move(file))
{}

tl::expected<Profiles, ProfilesFault> Profiles::load(const QString &file)
{
    Profiles profiles(file);
    if (!QFileInfo::exists(file))
        return profiles;
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return tl::unexpected(ProfilesFault::NotUnderstood);
    const auto object = json::parseObject(opened.read(largestProfilesFile));
    if (!object || !object->value("profiles"_L1).isArray())
        return tl::unexpected(ProfilesFault::NotUnderstood);
    for (const QJsonValue value : object->value("profiles"_L1).toArray()) {
        const auto profile = profileFromJson(value.toObject());
        if (!profile) // saving the others would drop it
            return tl::unexpected(ProfilesFault::NotUnderstood);
        profiles.m_all.push_back(*profile);
    }
    profiles.m_last = object->value("last"_L1).toString();
    return profiles;
}

const Profile *Profiles::byId(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &Profile::id);
    return found == m_all.end() ? nullptr : &*found;
}

const Profile *Profiles::byName(const QString &name) const
{
    const auto found =
        std::ranges::find_if(m_all, [&](const Profile &p) { return fold(p.name) == fold(name); });
    return found == m_all.end() ? nullptr : &*found;
}

const Profile *Profiles::last() const
{
    if (const Profile *remembered = byId(m_last))
        return remembered;
    return m_all.empty() ? nullptr : &m_all.front();
}

tl::expected<void, ProfilesFault> Profiles::put(const Profile &profile)
{
    const std::vector<Profile> before = m_all;
    const auto found = std::ranges::find(m_all, profile.id, &Profile::id);
    if (found == m_all.end())
        m_all.push_back(profile);
    else
        *found = profile;
    const auto saved = save();
    if (!saved)
        m_all = before;
    return saved;
}

tl::expected<void, ProfilesFault> Profiles::rememberLast(const QString &id)
{
    m_last = id;
    return save();
}

tl::expected<void, ProfilesFault> Profiles::save() const
{
    QJsonArray array;
    for (const Profile &profile : m_all)
        array.append(toJson(profile));
    const QByteArray bytes = json::toBytes({{"last"_L1, m_last}, {"profiles"_L1, array}});
    if (!makePrivateFolder(QFileInfo(m_file).path()))
        return tl::unexpected(ProfilesFault::NotWritten);
    return writeWhole(m_file, bytes, Audience::OwnerOnly) ? tl::expected<void, ProfilesFault>()
                                                          : tl::unexpected(ProfilesFault::NotWritten);
}

QString profilesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/profiles.json"_s;
}

QString usualJournal(const QString &profileId)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/%1.vezne"_s.arg(profileId);
}

QString journalBeside(const QString &journal)
{
    const QFileInfo info(journal);
    QString name = journal;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1/%2.%3.%4"_s.arg(info.path(), info.completeBaseName()).arg(i).arg(info.suffix());
    return name;
}

} // namespace vezne::access
