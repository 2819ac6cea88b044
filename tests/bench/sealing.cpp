// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sealing.h"

#include "core/journal/engine/database.h"
#include "core/journal/history/event.h"
#include "tests/bench/require.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;

int seal(const journal::Place &book)
{
    const auto database = require(journal::Database::openBare(*book.server()));
    QByteArray secret("sandbox-vezne-secret-key"); // public by design
    const journal::Chain chain(journal::chainKeyFrom(SecretBytes::taking(secret)));
    require(database.run(u"SET session_replication_role = replica"_s)); // events stay, else
    auto rows = require(database.run(u"SELECT %1 FROM event ORDER BY seq"_s.arg(journal::eventColumns())));
    QByteArray previous;
    while (rows.next()) {
        const auto event = journal::eventFromRow(rows);
        if (!event)
            giveUp(u"an event of another kind"_s);
        previous = journal::macOf(*event, previous, chain);
        require(database.run(u"UPDATE event SET mac = ? WHERE seq = ?"_s,
                             {QString::fromLatin1(previous), event->seq}));
    }
    return 0;
}

} // namespace vezne::bench
