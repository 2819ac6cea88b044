// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "core/base/language.h"
#include "core/iyzico/answer.h"
#include "core/journal/error.h"
#include "core/journal/link.h"
#include "core/till/links/linkintake.h"
#include "ui/kit/statuschip.h"

namespace vezne::ui {

/// What a link is to the shop now: its state, and whether it was paid.
[[nodiscard]] ChipText chipOf(const journal::Link &link);
/// The same as a sentence, with what it means and what can be done. `inJournal` of its sales are payments of
/// the journal; `heldUntil` while somebody may still be at the page of one that is closed.
[[nodiscard]] QString standingText(const journal::Link &link, int inJournal,
                                   const std::optional<Instant> &heldUntil);

/// Why a link was not made, changed or deleted.
[[nodiscard]] QString linkProblemText(const journal::Error &error);
/// Why a payment that a person confirmed did not come into the journal; empty when it did.
[[nodiscard]] QString intakeText(const till::IntakeEnd &end);
/// What became of a call that brought no success.
[[nodiscard]] QString linkTroubleText(const iyzico::Outcome &outcome);

/// The message that carries the link to its customer, in the customer's language, whatever the interface's.
[[nodiscard]] QString customerMessage(const journal::Link &link, Language language);
/// Subject of an e-mail with that message.
[[nodiscard]] QString customerSubject(const journal::Link &link, Language language);

/// WhatsApp's own address for a message that is ready to be sent (wa.me); to nobody in particular without a
/// phone number.
[[nodiscard]] QUrl whatsAppAddress(const QString &phone, const QString &message);
/// For the system's mail program (RFC 6068).
[[nodiscard]] QUrl mailAddress(const QString &email, const QString &subject, const QString &message);

} // namespace vezne::ui
