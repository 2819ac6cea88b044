// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>

#include "core/money/moneytext.h"

namespace vezne::desktop {

/// What `vezne` was started with.
struct Options
{
    bool isDemo = false;
    QString profile;
    QString journal;
    std::optional<Language> language;
    QString tour; ///< folder for the tour's pictures; empty for none
};

/// `--help` and `--version` are answered here as texts to print.
struct Information
{
    QString text;
    bool isError = false;
};

[[nodiscard]] tl::expected<Options, Information> readOptions(const QStringList &arguments);

} // namespace vezne::desktop
