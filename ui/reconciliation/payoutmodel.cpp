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
    beginResetModel();
    m_payouts = std::move(payouts);
    m_today = today;
    endResetModel();
}

void PayoutModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PayoutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_payouts.size());
}

int PayoutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PayoutModel::text(const Payout &payout, int column)
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
    default:
        return {};
    }
}

QVariant PayoutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Payout &payout = m_payouts[static_cast<std::size_t>(index.row())];
    if (index.column() == Status) {
        const bool isDue = payout.day.isValid() && payout.day <= m_today;
        return ChipDelegate::dataOf(isDue ? ChipText{Tone::Neutral, Glyph::Check, tr("Due")}
                                          : ChipText{Tone::Info, Glyph::Calendar, tr("Expected")},
                                    role);
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() > Status ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == Expected) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    return role == Qt::DisplayRole ? QVariant(text(payout, index.column())) : QVariant();
}

QVariant PayoutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section > Status ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day of payout");
    case Status:
        return tr("State");
    case Payments:
        return tr("Payments");
    case Taken:
        return tr("Taken");
    case Deductions:
        return tr("Fees");
    case Refunded:
        return tr("Refunded");
    case Expected:
        return tr("Arrives");
    default:
        return {};
    }
}

} // namespace vezne::ui
