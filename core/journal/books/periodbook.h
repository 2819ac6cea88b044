// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <array>
#include <vector>

#include "core/journal/engine/database.h"
#include "core/money/money.h"

namespace vezne::journal {

/// By what a stretch of days is divided.
enum class Slicing { Hour, Day, Brand, Family, Installments, Declines };

inline constexpr std::array allSlicings{Slicing::Hour,   Slicing::Day,          Slicing::Brand,
                                        Slicing::Family, Slicing::Installments, Slicing::Declines};

/// One part: an hour (`0` to `23`), a day (`yyyy-MM-dd`), a brand, a family, a number of instalments, or the
/// provider's group (else code) of a refusal.
struct PeriodSlice
{
    QString name;
    qint64 count = 0;
    Money gross; ///< what was taken; of refusals what was tried
};

/// Payments recorded on some days, in one currency, divided. Gross as the list counts it: a payment that was
/// given back later was still taken on its day.
struct PeriodFigures
{
    qint64 count = 0;
    Money gross;
    QMap<Slicing, std::vector<PeriodSlice>>
        slices; ///< hours and days in their order, the rest the largest first
};

/// Figures of any days, closed or not. Works on any connection.
class PeriodBook
{
public:
    explicit PeriodBook(const Database &database)
        : m_database(&database)
    {}

    /// Istanbul's days, both included.
    [[nodiscard]] Result<PeriodFigures> figures(QDate first, QDate last, Currency currency) const;
    /// In which payments were taken on these days, the most used first.
    [[nodiscard]] Result<std::vector<Currency>> currencies(QDate first, QDate last) const;

private:
    const Database *m_database;
};

} // namespace vezne::journal
