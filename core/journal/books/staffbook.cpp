// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/staffbook.h"

#include "core/base/fold.h"
#include "core/journal/history/audit.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

Result<bool> StaffBook::hasStaff() const
{
    return m_database->value(u"SELECT EXISTS(SELECT 1 FROM staff)"_s).map([](const QVariant &found) {
        return found.toBool();
    });
}

Result<std::vector<StaffMember>> StaffBook::read(const QString &rest, const QVariantList &values) const
{
    auto query = m_database->run(
        u"SELECT name, role, active, since, tries, last_failure FROM staff %1"_s.arg(rest), values);
    if (!query)
        return tl::unexpected(query.error());
    const auto instant = [&query](int column) { return fromMilliseconds(query->value(column).toLongLong()); };
    std::vector<StaffMember> members;
    while (query->next())
        members.push_back({.name = query->value(0).toString(),
                           .role = query->value(1).toString(),
                           .isActive = query->value(2).toBool(),
                           .since = instant(3),
                           .tries = query->value(4).toInt(),
                           .lastFailure = instant(5)});
    return members;
}

Result<std::vector<StaffMember>> StaffBook::members() const
{
    return read(u"ORDER BY since, id"_s, {});
}

Result<std::optional<StaffMember>> StaffBook::member(const QString &name) const
{
    return read(u"WHERE id=?"_s, {fold(name)}).map([](const std::vector<StaffMember> &found) {
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

Result<QByteArray> StaffBook::secretHash(const QString &name) const
{
    const QString id = fold(name);
    const auto hash = m_database->value(u"SELECT hash FROM staff_secret WHERE id=?"_s, {id});
    const auto digest = m_database->value(u"SELECT secret_digest FROM staff WHERE id=?"_s, {id});
    if (!hash || !digest)
        return tl::unexpected(!hash ? hash.error() : digest.error());
    const QByteArray bytes = hash->toString().toLatin1();
    if (secretDigest(bytes) != digest->toString())
        return tl::unexpected(Error{Problem::Damaged, u"the password of %1 was changed by hand"_s.arg(name)});
    return bytes;
}

Result<QHash<QString, QString>> StaffBook::settings() const
{
    auto query = m_database->run(u"SELECT name, value FROM setting"_s);
    if (!query)
        return tl::unexpected(query.error());
    QHash<QString, QString> settings;
    while (query->next())
        settings.insert(query->value(0).toString(), query->value(1).toString());
    return settings;
}

} // namespace vezne::journal
