// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <optional>

#include "core/journal/list/filter.h"

namespace vezne::cli {

class Run;

/// The options that narrow a list, and how they read in the usage line.
[[nodiscard]] QList<QCommandLineOption> filterOptions();
[[nodiscard]] QString filterUsage();

/// The filter that they describe; payments only. Says what is wrong and ends the run when it returns nothing.
[[nodiscard]] std::optional<journal::Filter> readFilter(Run &run);

/// The options as they were given, for the audit trail; what was searched stays out of it, since it may name
/// a customer.
[[nodiscard]] QString filterText(const Run &run);

} // namespace vezne::cli
