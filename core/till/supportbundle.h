// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

#include "core/journal/check/census.h"
#include "core/journal/error.h"

namespace vezne::till {

/// What those who help from afar need to know of a till, and nothing of its people, cards, keys and amounts.
struct SupportFacts
{
    QString program;  ///< `vezne` or `vezne-cli`
    QString language; ///< tr or en
    QString host;     ///< of the provider
    QString profile;  ///< demo, sandbox or live; empty when not known
    std::optional<journal::Census> census;
    std::optional<journal::Error> journalError; ///< why there is no census, or what the guard distrusts
    std::optional<std::chrono::milliseconds> clockSkew;
    QStringList settings; ///< what was chosen in the window, `name=value`
    QStringList log;
};

/// As text to be read by people first: indented JSON. Card numbers, e-mail addresses, phone numbers and the
/// home folder's name are struck out of what was logged, whatever was logged.
[[nodiscard]] QByteArray supportBundle(const SupportFacts &facts, Instant now);

/// The same of one line.
[[nodiscard]] QString withoutPersons(const QString &line);

} // namespace vezne::till
