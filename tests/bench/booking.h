// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/journal/journal.h"
#include "tests/bench/samples.h"

namespace vezne::bench {

/// Makes payments through a journal's own door.
class Cashier
{
public:
    explicit Cashier(const journal::Place &place);

    /// Records an intent and that it is being sent; returns the payment.
    [[nodiscard]] QString begin();
    /// Records that it is paid.
    void end(const QString &payment);

private:
    SystemClock m_clock;
    std::unique_ptr<journal::Journal> m_journal;
};

struct Booked
{
    Samples toSending; ///< intent and that it is being sent
    Samples whole;     ///< the answer too
};
[[nodiscard]] Booked bookOn(const journal::Place &place, int payments);

/// What a payment costs on disk, against a raw loop with the same settings and rows. `file` is no journal any
/// more afterwards.
void measureDurable(const QString &file);
/// Checking the chain of events, against reading them and one hash after the other.
void measureVerify(const QString &file);

} // namespace vezne::bench
