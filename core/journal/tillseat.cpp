// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/tillseat.h"

#include <QDeadlineTimer>
#include <QThread>

#include "core/journal/schema.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {
constexpr unsigned long pauseBetweenLooks = 20; // ms
} // namespace

Result<void> TillSeat::take(const Database &database, std::chrono::milliseconds patience)
{
    if (!database.isShared())
        return {};
    if (m_session != 0) {
        // The server may not have noticed yet that nobody is there any more.
        const auto ended = database.run(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = ? AND "
            "usename = session_user AND pid <> pg_backend_pid() AND application_name = 'vezne'"_s,
            {m_session});
        if (!ended)
            return tl::unexpected(ended.error());
    }
    const QDeadlineTimer deadline(patience);
    for (;;) {
        auto seat = database.run(
            u"SELECT CASE WHEN pg_try_advisory_lock(%1, hashtext(session_user)) THEN 1 ELSE 0 END, "
            "pg_backend_pid(), session_user"_s.arg(applicationId));
        if (!seat)
            return tl::unexpected(seat.error());
        if (seat->next() && seat->value(0).toInt() == 1) {
            m_session = seat->value(1).toInt();
            return {};
        }
        if (deadline.hasExpired())
            return tl::unexpected(Error{Problem::Locked, seat->value(2).toString()});
        QThread::msleep(pauseBetweenLooks);
    }
}

} // namespace vezne::journal
