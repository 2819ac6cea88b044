// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

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

    /// The tour walks through both languages, or through the one that was asked for.
    [[nodiscard]] std::vector<Language> tourLanguages() const
    {
        return language ? std::vector{*language} : std::vector{Language::Turkish, Language::English};
    }
};

/// `--help` and `--version` are answered here as texts to print.
struct Information
{
    QString text;
    bool isError = false;
};

[[nodiscard]] tl::expected<Options, Information> readOptions(const QStringList &arguments);

} // namespace vezne::desktop
