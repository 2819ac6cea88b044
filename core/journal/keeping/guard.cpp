// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keeping/guard.h"

#include <QFileInfo>

#include "core/base/log.h"
#include "core/journal/keeping/marks.h"
#include "core/journal/reader.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

Guard::Guard(QString journalFile, Safeguards safeguards)
    : m_file(std::move(journalFile))
    , m_safeguards(std::move(safeguards))
    , m_ballast(m_file)
    , m_book(m_safeguards.emergencyFile)
{}

Result<void> Guard::inspect(const Database &database)
{
    if (m_safeguards.hasBallast && room() != Room::Out && !m_ballast.take())
        qCWarning(logJournal) << "there is no room for" << m_ballast.file();
    m_hasEmergencies = !emergencies().empty();
    settleKnown(Reader(database));
    if (auto compared = compareWithAnchor(database); !compared)
        return compared;
    const auto objection = marks::objection(database);
    if (!objection)
        return tl::unexpected(objection.error());
    if (*objection && (*objection)->problem == Problem::CarriedAway)
        m_distrust = **objection; // whatever else is amiss with it, a person's trust mends nothing
    else if (*objection)
        distrustAsOlder(database, **objection, {});
    return {};
}

Result<void> Guard::compareWithAnchor(const Database &database)
{
    if (!m_safeguards.anchor)
        return {};
    const auto anchor = m_safeguards.anchor->read();
    if (!anchor) {
        setDistrust({Problem::RolledBack, anchor.error().detail});
        return {};
    }
    if (!*anchor)
        return {};
    const auto missing = reasonToDistrust(database, **anchor);
    if (!missing)
        return tl::unexpected(missing.error());
    if (missing->isEmpty())
        return {};
    distrustAsOlder(database, {Problem::RolledBack, *missing}, (*anchor)->at);
    return {};
}

void Guard::distrustAsOlder(const Database &database, const Error &reason, std::optional<Instant> until)
{
    if (m_distrust)
        return;
    setDistrust(reason);
    const auto last = database.value(u"SELECT at FROM event ORDER BY seq DESC LIMIT 1"_s);
    if (last && !last->isNull())
        m_gap.from = fromMilliseconds(last->toLongLong());
    m_gap.until = until;
}

Result<void> Guard::mayBegin() const
{
    if (m_distrust)
        return tl::unexpected(*m_distrust);
    if (room() == Room::Out)
        return tl::unexpected(Error{Problem::LowSpace, QFileInfo(m_file).path()});
    return {};
}

Room Guard::room() const
{
    return roomOf(m_safeguards.space->freeAt(QFileInfo(m_file).path()));
}

void Guard::setDistrust(const Error &reason)
{
    if (!m_distrust)
        m_distrust = reason;
}

void Guard::accept(const Anchor &end)
{
    m_distrust.reset();
    if (!m_unrecorded.isEmpty())
        m_distrust = {Problem::Unrecorded, *m_unrecorded.cbegin()};
    advance(end);
}

void Guard::advance(const Anchor &end)
{
    // While a rolled-back journal waits for a decision its anchor stays: it is what tells of the events that
    // are missing.
    if (!m_safeguards.anchor || (m_distrust && m_distrust->problem == Problem::RolledBack))
        return;
    if (const auto written = m_safeguards.anchor->write(end); !written)
        qCWarning(logJournal) << "the anchor was not moved:" << written.error().detail;
}

bool Guard::canTryAgain(const Error &error) const
{
    if (error.problem == Problem::Full)
        return m_ballast.release();
    return error.problem == Problem::Locked; // somebody read for longer than a write's patience
}

void Guard::setUnrecorded(const Emergency &emergency, const Error &error)
{
    setDistrust({Problem::Unrecorded, error.detail});
    m_unrecorded.insert(emergency.operation);
    m_hasEmergencies = true;
    if (!m_book.add(emergency))
        qCCritical(logJournal) << "a result could not be noted anywhere:" << emergency.operation;
}

void Guard::settleKnown(const Reader &reader)
{
    if (!m_hasEmergencies)
        return;
    QSet<QString> operations = m_unrecorded;
    for (const Emergency &emergency : emergencies())
        operations.insert(emergency.operation);
    for (const QString &id : std::as_const(operations)) {
        const auto operation = reader.operation(id);
        if (operation && !isOpen(operation->state))
            settle(id);
    }
}

void Guard::settle(const QString &operation)
{
    if (m_hasEmergencies)
        m_book.clear(m_file, operation);
    const bool wasUnrecorded = m_unrecorded.remove(operation);
    if (wasUnrecorded && m_unrecorded.isEmpty() && m_distrust && m_distrust->problem == Problem::Unrecorded)
        m_distrust.reset(); // nothing is missing any more
}

} // namespace vezne::journal
