// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/journal/reader.h"

namespace vezne::ui {

/// A payment with all that happened to it.
struct Dossier
{
    journal::PaymentFile file;
    std::vector<journal::Event> history;
    std::vector<journal::Note> notes = {};

    /// The operation whose result is not known: the payment itself or its open change; null when all is
    /// known.
    [[nodiscard]] const journal::Operation *unknown() const;
};

/// Of the payment that `operation` is or changes. One short read.
[[nodiscard]] journal::Result<Dossier> readDossier(const journal::Reader &reader, const QString &operation);

} // namespace vezne::ui
