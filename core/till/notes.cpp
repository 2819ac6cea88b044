// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/notes.h"

#include "core/card/redact.h"

namespace vezne::till {

using namespace Qt::StringLiterals;

journal::Result<void> addNote(Roster &roster, const journal::Operation &payment, journal::NoteKind kind,
                              const QString &text)
{
    const QString note = card::withoutCardNumbers(text.simplified());
    if (note.isEmpty() || note.size() > journal::longestNote)
        return tl::unexpected(journal::Error{journal::Problem::Incomplete, u"the note"_s});
    // Who may take or see payments may say something about them.
    if (const auto allowed = roster.check(access::Action::SeePayments); !allowed)
        return allowed;
    return roster.journal().record(journal::noteDeed(payment.id, payment.orderId, kind, note));
}

} // namespace vezne::till
