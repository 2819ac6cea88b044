// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "core/journal/error.h"

namespace vezne::journal {

/// The words for every problem, in the interface language, for whoever meets it. The words for scripts are
/// those of `word`.
class ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::journal::ProblemText)

public:
    /// What it is, in one line.
    [[nodiscard]] static QString what(Problem problem);
    /// What to do about it, in the window.
    [[nodiscard]] static QString remedy(Problem problem);
    /// Why no payment was begun, to whoever is selling.
    [[nodiscard]] static QString whyNotCharged(const Error &error);
    /// What it is and what to do about it, in a terminal.
    [[nodiscard]] static QString terminal(Problem problem);

private:
    struct Words;
    static const Words table[];
    static const Words &wordsOf(Problem problem);
};

} // namespace vezne::journal
