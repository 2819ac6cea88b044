// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/base/language.h"
#include "core/card/card.h"
#include "core/iyzico/answer.h"
#include "core/iyzico/credentialsfile.h"
#include "core/journal/error.h"
#include "core/journal/link.h"
#include "core/journal/records.h"
#include "core/till/sale.h"

namespace vezne::cli {

/// Context of the command line's sentences in the translations.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(vezne::cli::Words)
};

/// Sentences for people, in the language of the program's translator.
[[nodiscard]] QString textOf(iyzico::CredentialsFault fault); ///< with %1 for the file
[[nodiscard]] QString textOf(const journal::Error &error);
[[nodiscard]] QString textOf(card::CardFault fault);
[[nodiscard]] QString textOf(till::SaleFault fault);
[[nodiscard]] QString textOf(journal::State state);
[[nodiscard]] QString textOf(journal::Kind kind);
[[nodiscard]] QString textOf(journal::LinkState state);
/// The state, or what became of a payment since: a hold is not `paid`, nor is what was given back.
[[nodiscard]] QString standingText(const journal::Operation &operation);
/// Why a call brought no answer, or what the provider said no with.
[[nodiscard]] QString textOf(const iyzico::Outcome &outcome);

/// One operation in one line: time, kind, order, amount, state.
[[nodiscard]] QString lineOf(const journal::Operation &operation, Language language);

} // namespace vezne::cli
