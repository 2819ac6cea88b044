// SPDX-License-Identifier: GPL-3.0-or-later
// What people did beside operations: the journal's second chain.
#include "core/card/redact.h"
#include "core/journal/journal.h"

namespace vezne::journal {

AuditLog::Stamp Journal::stamp(qint64 afterEvent) const
{
    return {.at = m_clock.now(),
            .monotonic = m_clock.monotonic(),
            .boot = m_boot,
            .actor = m_actor,
            .afterEvent = afterEvent};
}

Result<void> Journal::record(const Deed &deed)
{
    return record(deed, [] { return Result<void>(); });
}

Result<void> Journal::record(const Deed &deed, const std::function<Result<void>()> &along)
{
    Deed clean = deed;
    clean.why = card::withoutCardNumbers(deed.why); // typed by people, and it stays
    auto recorded = write(clean, along);
    if (!recorded)
        takeStock(recorded.error());
    return recorded;
}

Result<void> Journal::writeBeside(const std::function<Result<void>()> &write)
{
    auto written = writeLocked(write);
    if (!written)
        takeStock(written.error());
    return written;
}

Result<void> Journal::writeLocked(const std::function<Result<void>()> &write)
{
    auto transaction = beginToWrite();
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto wrote = write(); !wrote)
        return wrote;
    return transaction->commit();
}

Result<void> Journal::write(const Deed &deed, const std::function<Result<void>()> &along)
{
    auto transaction = beginToWrite();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto entry = m_audit.append(m_database, m_key, stamp(m_last.seq), deed);
    if (!entry)
        return tl::unexpected(entry.error());
    if (auto went = along(); !went)
        return went;
    auto committed = transaction->commit();
    if (committed) {
        m_audit.committed(*entry);
        m_guard.advance(end());
    }
    return committed;
}

} // namespace vezne::journal
