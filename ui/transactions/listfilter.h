// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include "core/journal/reader.h"
#include "ui/transactions/daterange.h"
#include "ui/transactions/standinggroup.h"

class QSettings;

namespace vezne::ui {

/// What the list is restricted to, as a person chose it. Relative dates stay relative.
struct ListFilter
{
    DatePreset dates = DatePreset::AllTime;
    DateRange custom; ///< both ends valid when `dates` is Custom, else both null
    QSet<StandingGroup> groups;
    bool paymentsOnly = false;
    QString text;

    bool operator==(const ListFilter &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == ListFilter{}; }

    /// In the journal's terms, on the Istanbul day `today`.
    [[nodiscard]] journal::Filter on(QDate today) const;

    /// `17.09.2026 – 20.09.2026`, or the preset's name.
    [[nodiscard]] QString datesText() const;
    /// `Paid, Refunded`
    [[nodiscard]] QString groupsText() const;
    /// Every restriction in one line, for the empty state.
    [[nodiscard]] QString summary() const;

    /// Everything but the text: what was searched may name a customer, and the settings are a plain file.
    void save(QSettings &settings) const;
    [[nodiscard]] static ListFilter load(const QSettings &settings);
};

} // namespace vezne::ui
