// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/access/role.h"
#include "core/access/secretrules.h"
#include "core/journal/history/audit.h"

namespace vezne::ui {

[[nodiscard]] QString roleText(access::Role role);
/// Of a word of the journal; an unknown one as it is.
[[nodiscard]] QString roleText(const QString &word);

/// What a PIN or password must be; for the line below its field.
[[nodiscard]] QString secretHelp(access::Role role);
[[nodiscard]] QString secretFlawText(access::SecretFlaw fault, access::Role role);

/// What somebody did, in the trail.
[[nodiscard]] QString deedText(journal::DeedKind kind);
/// What it was about: a person, an action, a setting with its values, an order with its amount.
[[nodiscard]] QString deedSubject(const journal::AuditEntry &entry);

} // namespace vezne::ui
