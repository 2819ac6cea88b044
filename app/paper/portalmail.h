// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace vezne::paper {

/// Asks the desktop (org.freedesktop.portal.Email) to open a new message with `mail`'s "to", "subject",
/// "body" and the file "attachment". False when there is no such desktop, or it does not want to.
[[nodiscard]] bool composeThroughPortal(const QJsonObject &mail);

} // namespace vezne::paper
