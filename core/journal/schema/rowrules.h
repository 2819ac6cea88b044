// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vezne::journal {

/// What the rows of a shared book may say beside its chains, checked by the server whoever writes them: a row
/// that follows from an event changes only in the transaction that appends that event, one that follows from
/// the audit trail only together with an entry. The book's owner, who could take these rules away, is free of
/// them: she migrates and carries in.
[[nodiscard]] QStringList rowRules();

} // namespace vezne::journal
