// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantList>

#include "core/journal/journal.h"

namespace vezne::test {

/// Changes what lies in a journal as somebody with its file would do, or its server's owner: no trigger is
/// asked.
[[nodiscard]] bool tamper(const journal::Journal &journal, const QString &statement,
                          const QVariantList &values = {});

/// Every byte that a journal has on its disk: the file's, or all of the server's.
[[nodiscard]] QByteArray bytesStoredFor(const journal::Place &place);

/// The folder in which all of them lie.
[[nodiscard]] QString folderOf(const journal::Place &place);

} // namespace vezne::test
