// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <span>

namespace vezne::journal {

/// The statements of one step.
using SchemaStep = QStringList (*)();

/// Step n brings version n to n + 1. A step that has shipped is never changed.
[[nodiscard]] std::span<const SchemaStep> schemaSteps();

} // namespace vezne::journal
