// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>

#include "app/desktop/tour/tourplan.h"

namespace vezne::desktop {

/// What `vezne` was started with.
struct Options
{
    bool isDemo = false;
    QString profile;
    QString journal;
    std::optional<Language> language;
    TourPlan tour;
};

/// `--help` and `--version` are answered here as texts to print.
struct Information
{
    QString text;
    bool isError = false;
};

[[nodiscard]] tl::expected<Options, Information> readOptions(const QStringList &arguments);

} // namespace vezne::desktop
