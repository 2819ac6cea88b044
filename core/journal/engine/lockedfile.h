// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace vezne::journal {

/// Opens `path` with the flags of open(2) for one reading or change, and keeps other processes that do the
/// same out until `file` is closed. A new file is the user's alone; a link is not followed.
[[nodiscard]] bool openLocked(QFile &file, const QString &path, int flags);

/// Writes `content` over a file that openLocked() opened, then cuts it: whatever happens in between, no line
/// that must stay is lost.
bool overwrite(QFile &file, const QByteArray &content);

} // namespace vezne::journal
