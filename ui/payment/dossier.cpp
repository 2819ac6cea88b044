// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/dossier.h"

#include <algorithm>

namespace vezne::ui {

using journal::Operation;
using journal::State;

const Operation *Dossier::unknown() const
{
    if (file.payment.state == State::Unknown)
        return &file.payment;
    const auto change = std::ranges::find(file.changes, State::Unknown, &Operation::state);
    return change == file.changes.end() ? nullptr : &*change;
}

journal::Result<Dossier> readDossier(const journal::Reader &reader, const QString &operation)
{
    const auto found = reader.operation(operation);
    if (!found)
        return tl::unexpected(found.error());
    const QString payment = found->parent.isEmpty() ? found->id : found->parent;
    auto file = reader.paymentFile(payment);
    if (!file)
        return tl::unexpected(file.error());
    auto history = reader.history(payment);
    if (!history)
        return tl::unexpected(history.error());
    auto notes = reader.notes().ofPayment(payment);
    if (!notes)
        return tl::unexpected(notes.error());
    return Dossier{std::move(*file), std::move(*history), std::move(*notes)};
}

} // namespace vezne::ui
