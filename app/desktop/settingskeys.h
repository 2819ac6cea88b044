// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Under which names the file of settings keeps what a user chose.
namespace vezne::desktop {

inline const QString languageKey = QStringLiteral("appearance/language");
inline const QString themeKey = QStringLiteral("appearance/theme");
inline const QString firstPageKey = QStringLiteral("appearance/firstPage");
inline const QString bkmKey = QStringLiteral("pages/bkm");
inline const QString backupsKey = QStringLiteral("backups/folder");
inline const QString maskNumberKey = QStringLiteral("privacy/maskNumber");
inline const QString askForPauseKey = QStringLiteral("privacy/askForPause");
inline const QString trayKey = QStringLiteral("window/tray");
inline const QString autoAdvanceKey = QStringLiteral("entry/autoAdvance");

} // namespace vezne::desktop
