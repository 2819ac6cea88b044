// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/journal/engine/database.h"

namespace vezne::journal {

/// Somebody who works with this journal.
struct StaffMember
{
    QString name;
    QString role; ///< a word of core/access
    bool isActive = true;
    Instant since;
    int tries = 0; ///< failures in a row
    Instant lastFailure;
};

/// What the journal knows of the staff and of the shop's settings. Works on any connection.
class StaffBook
{
public:
    explicit StaffBook(const Database &database)
        : m_database(&database)
    {}

    /// A journal without staff needs no sign-in.
    [[nodiscard]] Result<bool> hasStaff() const;
    /// In the order they came.
    [[nodiscard]] Result<std::vector<StaffMember>> members() const;
    /// Names are one when they fold to the same text (ayse is Ayşe).
    [[nodiscard]] Result<std::optional<StaffMember>> member(const QString &name) const;
    /// The hash of a member's PIN or password. Problem::Damaged when it is not the one that the audit trail
    /// recorded.
    [[nodiscard]] Result<QByteArray> secretHash(const QString &name) const;

    /// Settings of the shop by name; absent ones stand at their default.
    [[nodiscard]] Result<QHash<QString, QString>> settings() const;

private:
    [[nodiscard]] Result<std::vector<StaffMember>> read(const QString &rest,
                                                        const QVariantList &values) const;

    const Database *m_database;
};

} // namespace vezne::journal
