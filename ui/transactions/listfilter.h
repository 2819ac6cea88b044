// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QTime>
#include <array>
#include <optional>

#include "core/journal/reader.h"
#include "ui/transactions/daterange.h"
#include "ui/transactions/standinggroup.h"

class QSettings;

namespace vezne::ui {

/// The end of a day to the minute.
inline const QTime lastMinute(23, 59);

/// What the list is restricted to, as a person chose it. Relative dates stay relative.
struct ListFilter
{
    /// What can be taken away by itself.
    enum class Part {
        Dates,
        Groups,
        Kinds,
        Text,
        Amount,
        Actor,
        Bank,
        Family,
        Installments,
        Security,
        Error,
        Brand,
        Currency,
        Matching,
        Till
    };
    static constexpr std::array allParts{Part::Dates,        Part::Groups,   Part::Kinds, Part::Text,
                                         Part::Amount,       Part::Actor,    Part::Bank,  Part::Family,
                                         Part::Installments, Part::Security, Part::Error, Part::Brand,
                                         Part::Currency,     Part::Matching, Part::Till};
    /// For `installments`: in more than one.
    static constexpr int several = -1;

    DatePreset dates = DatePreset::AllTime;
    DateRange custom; ///< both ends valid when `dates` is Custom, else both null
    /// Whole minutes in Istanbul, both included: where `custom` begins on its first day and ends on its last.
    /// Null for midnight.
    QTime firstTime, lastTime;
    QSet<StandingGroup> groups;
    bool paymentsOnly = false;
    QString text;                      ///< as typed; words for days in it come before `dates`
    std::optional<qint64> least, most; ///< minor units, both included
    QString actor, bank, family;       ///< as recorded
    QString till;                      ///< of a shared book
    QString brand;                     ///< of the card, as recorded
    std::optional<vezne::Currency> currency;
    QString error;        ///< the provider's error group
    int installments = 0; ///< 0 any, 1 a single payment, `several`, or just so many
    std::optional<journal::Security> security;
    std::optional<journal::Matching> matching;

    bool operator==(const ListFilter &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == ListFilter{}; }

    /// In the journal's terms, on the Istanbul day `today`.
    [[nodiscard]] journal::Filter on(QDate today) const;

    /// The part in words, `17.09.2026 – 20.09.2026`; empty when it does not restrict.
    [[nodiscard]] QString textOf(Part part) const;
    [[nodiscard]] ListFilter without(Part part) const;
    /// Every restriction in one line, for the empty state.
    [[nodiscard]] QString summary() const;

    /// Everything but the text: what was searched may name a customer, and the settings are a plain file.
    void save(QSettings &settings) const;
    /// What save() kept; `otherwise` where there is nothing.
    [[nodiscard]] static ListFilter load(const QSettings &settings, const ListFilter &otherwise);
    /// The list at the first start: a week.
    [[nodiscard]] static ListFilter usual() { return {.dates = DatePreset::Last7Days}; }
};

/// How many instalments `count` of a filter means.
[[nodiscard]] QString installmentsText(int count);
[[nodiscard]] QString securityText(journal::Security security);
[[nodiscard]] QString matchingText(journal::Matching matching);

} // namespace vezne::ui
