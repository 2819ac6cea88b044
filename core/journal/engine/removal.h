// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <array>

namespace vezne::journal {

/// The only rows that are ever taken out of a journal; none of them is history. Each is named, because on a
/// shared book nobody has the right to delete: a function of its owner's does it, and nothing but this.
enum class Removal {
    OldInquiries,   ///< inquiry bookings outside the budget's window; values: its begin, its end
    Differences,    ///< of a comparison that is made anew; source, name
    FoundElsewhere, ///< of a payment that another day's list has; operation, subject, source, name
    Acceptance,     ///< of a difference that is open again, and of its counterpart; difference, twice
    DayPages,       ///< of a day's list; day
    StoredCard,     ///< token
    CustomerNote,   ///< phone
    PhonesOfBuyer,  ///< by which a record that is erased was found; buyer
};

inline constexpr std::array allRemovals{Removal::OldInquiries, Removal::Differences,  Removal::FoundElsewhere,
                                        Removal::Acceptance,   Removal::DayPages,     Removal::StoredCard,
                                        Removal::CustomerNote, Removal::PhonesOfBuyer};

struct RemovalText
{
    QString name; ///< of the owner's function
    QString table, condition;
    QStringList types; ///< of the values, in the order of the condition's places
};

[[nodiscard]] RemovalText textOf(Removal removal);

} // namespace vezne::journal
