// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/leasebook.h"

#include "core/journal/history/event.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

Result<bool> LeaseBook::take(const QString &what, std::chrono::milliseconds lasting) const
{
    if (!m_database->isShared())
        return true;
    return m_database->value(u"SELECT take_lease(?,?,?)"_s, {what, bootId(), qint64(lasting.count())})
        .map([](const QVariant &taken) { return taken.toInt() == 1; });
}

Result<void> LeaseBook::release(const QString &what) const
{
    if (!m_database->isShared())
        return {};
    return m_database->execute(u"SELECT release_lease(?)"_s, {what});
}

Result<QSet<QString>> LeaseBook::heldElsewhere() const
{
    QSet<QString> held;
    if (!m_database->isShared())
        return held;
    auto rows = m_database->run(u"SELECT what FROM lease WHERE till <> session_user AND until > present()"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next())
        held.insert(rows->value(0).toString());
    return held;
}

} // namespace vezne::journal
