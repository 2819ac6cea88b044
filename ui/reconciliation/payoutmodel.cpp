// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/payoutmodel.h"

#include "ui/kit/chipdelegate.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/reconciliation/reconciletext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Payout;

void PayoutModel::setPayouts(std::vector<Payout> payouts, QDate today)
{
    m_today = today;
    show(std::move(payouts));
}

QString PayoutModel::text(const Payout &payout, int column) const
{
    switch (column) {
    case Day: {
        if (!payout.day.isValid())
            return tr("Day not known");
        const QString weekday = localeOf(language()).dayName(payout.day.dayOfWeek(), QLocale::ShortFormat);
        return u"%1 %2"_s.arg(dateText(payout.day, language()), weekday);
    }
    case Payments:
        return localeOf(language()).toString(payout.payments);
    case Taken:
        return roundText(payout.taken, payout.currency);
    case Deductions:
        return roundText(payout.commission.plus(payout.fee).value_or(payout.commission), payout.currency);
    case Refunded:
        return payout.refunded.isZero() ? u"–"_s : roundText(payout.refunded, payout.currency);
    case Expected:
        return roundText(payout.expected, payout.currency);
    default: // a column number, not an enum of ours
        return {};
    }
}

QVariant PayoutModel::other(const Payout &payout, int column, int role) const
{
    if (column == Status) {
        const bool isDue = payout.day.isValid() && payout.day <= m_today;
        return ChipDelegate::dataOf(isDue ? ChipText{Tone::Neutral, Glyph::Check, tr("Due")}
                                          : ChipText{Tone::Info, Glyph::Calendar, tr("Expected")},
                                    role);
    }
    if (role == Qt::FontRole && column == Expected) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    return {};
}

QStringList PayoutModel::titles() const
{
    return {tr("Day of payout"), tr("State"),    tr("Payments"), tr("Taken"),
            tr("Fees"),          tr("Refunded"), tr("Arrives")};
}

} // namespace vezne::ui
