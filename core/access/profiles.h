// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include "core/access/profile.h"

namespace vezne::access {

enum class ProfilesFault {
    NotUnderstood, ///< the file is there but is not ours; it is left alone
    NotWritten,
};

/// The merchant profiles of this user, in one plain file without secrets.
class Profiles
{
public:
    /// A missing file is an empty list.
    [[nodiscard]] static tl::expected<Profiles, ProfilesFault> load(const QString &file);

    [[nodiscard]] const std::vector<Profile> &all() const { return m_all; }
    [[nodiscard]] const Profile *byId(const QString &id) const;
    /// Letter case and Turkish dots do not matter.
    [[nodiscard]] const Profile *byName(const QString &name) const;
    /// The one opened last, else the first; null when there is none.
    [[nodiscard]] const Profile *last() const;

    /// Adds the profile, or replaces that of its id. On disk when it returns well.
    [[nodiscard]] tl::expected<void, ProfilesFault> put(const Profile &profile);
    [[nodiscard]] tl::expected<void, ProfilesFault> rememberLast(const QString &id);

private:
    explicit Profiles(QString file);
    [[nodiscard]] tl::expected<void, ProfilesFault> save() const;

    QString m_file;
    std::vector<Profile> m_all;
    QString m_last;
};

/// Where this user's profiles are listed: `vezne/profiles.json` in the folder for settings.
[[nodiscard]] QString profilesFile();
/// Where the journal of a new profile goes: in the folder for data.
[[nodiscard]] QString usualJournal(const QString &profileId);
/// `journal` itself, or a name beside it that is not taken: `shop.vezne`, `shop.2.vezne`, ...
[[nodiscard]] QString journalBeside(const QString &journal);

} // namespace vezne::access
