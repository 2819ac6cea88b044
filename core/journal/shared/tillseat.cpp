// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/shared/tillseat.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QThread>
#include <limits>

#include "core/journal/schema/schema.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long pauseBetweenLooks = 20; // ms

/// Tells the sessions of this seat to the server, so that a later one of them can end an earlier one.
QString nameOf(int seat)
{
    return u"vezne %1"_s.arg(seat);
}

/// -1 when the session has the seat before it asks: a pooler lent it to two of us, and the lock, which a
/// session may take as often as it likes, would tell neither from the other.
QString seatQuestion()
{
    return u"SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND "
           "pg_locks.pid = pg_backend_pid() AND classid::BIGINT = %1 AND objsubid = 2 AND "
           "objid::BIGINT = hashtext(session_user)::BIGINT & 4294967295) THEN -1 "
           "WHEN pg_try_advisory_lock(%1, hashtext(session_user)) THEN 1 ELSE 0 END, "
           "session_user"_s.arg(QString::number(applicationId));
}

} // namespace

Result<void> TillSeat::take(const Database &database, std::chrono::milliseconds patience)
{
    if (!database.isShared())
        return {};
    if (m_session == 0) {
        m_session = QRandomGenerator::system()->bounded(1, std::numeric_limits<int>::max());
    } else {
        // The server may not have noticed yet that nobody is there any more, nor need the till have heard
        // that it had been given the seat.
        const auto ended = database.run(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = session_user AND "
            "pid <> pg_backend_pid() AND application_name = ?"_s,
            {nameOf(m_session)});
        if (!ended)
            return tl::unexpected(ended.error());
    }
    if (const auto named =
            database.run(u"SELECT set_config('application_name', ?, false)"_s, {nameOf(m_session)});
        !named)
        return tl::unexpected(named.error());
    static const QString question = seatQuestion();
    const QDeadlineTimer deadline(patience);
    for (;;) {
        auto seat = database.run(question);
        if (!seat)
            return tl::unexpected(seat.error());
        const int answer = seat->next() ? seat->value(0).toInt() : 0;
        if (answer == 1)
            return {};
        if (answer < 0)
            return tl::unexpected(
                Error{Problem::CannotOpen,
                      u"a pooler lends the session of %1 to another"_s.arg(seat->value(1).toString())});
        if (deadline.hasExpired())
            return tl::unexpected(Error{Problem::Locked, seat->value(1).toString()});
        QThread::msleep(pauseBetweenLooks);
    }
}

} // namespace vezne::journal
