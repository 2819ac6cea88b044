// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "core/base/clock.h"
#include "core/base/secretbytes.h"
#include "core/journal/history/chain.h"
#include "core/journal/operation.h"

class QSqlQuery;

namespace vezne::journal {

class Engine;

/// Who acts and with what right.
struct Actor
{
    QString name; ///< `program` for what Vezne does by itself
    QString role; ///< empty while the journal has no staff
};

/// One entry of the history. Appended, never changed; each proves all before it.
struct Event
{
    qint64 seq = 0;
    Instant at;
    std::chrono::milliseconds monotonic{};
    QString boot; ///< the kernel's boot id: monotonic times compare within one boot only
    Actor actor;
    QString operation;
    Kind kind = Kind::Charge;
    std::optional<State> from; ///< nothing for an operation's first event
    State to = State::Intent;
    QByteArray payload; ///< canonical JSON: an intent's or facts'
    QByteArray mac;     ///< lower-case hex
};

/// Columns of table event in the order eventFromRow() reads.
[[nodiscard]] QString eventColumns();
/// The same, texts as they are stored: as cheaply as they can be had, and as they go into the code.
[[nodiscard]] QString rawEventColumns(const Engine &engine);
/// Of either. Nothing when a word is unknown: the row was not written by us.
[[nodiscard]] std::optional<Event> eventFromRow(const QSqlQuery &row);

/// The code of `event` after the one before it: over every field, in the order of the columns.
[[nodiscard]] QByteArray macOf(const Event &event, const QByteArray &previousMac, const Chain &chain);

/// The chain's key from a provider's secret key, for journals that are opened by credentials file: keyed
/// BLAKE2b with a label of its own, so that neither key tells of the other.
[[nodiscard]] SecretBytes chainKeyFrom(const SecretBytes &secretKey);

/// Boot id of the running kernel; empty where there is none.
[[nodiscard]] QString bootId();

} // namespace vezne::journal
