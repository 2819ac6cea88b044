// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/familymodel.h"

#include <algorithm>
#include <set>

#include "core/money/moneytext.h"
#include "ui/kit/language.h"
#include "ui/sale/installmentmodel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

/// The family is an open word; where it is missing the bank's name serves. Several banks may issue one
/// family, each on terms of its own.
QString nameOf(const iyzico::InstallmentOffer &offer)
{
    if (offer.cardFamily.isEmpty() || offer.bankName.isEmpty())
        return offer.cardFamily + offer.bankName;
    return u"%1 · %2"_s.arg(offer.cardFamily, offer.bankName);
}

} // namespace

void FamilyModel::setOffers(std::vector<iyzico::InstallmentOffer> offers)
{
    beginResetModel();
    m_offers = std::move(offers);
    // The provider's order changes from answer to answer.
    std::ranges::sort(m_offers, {}, nameOf);
    std::set<int> counts;
    for (const iyzico::InstallmentOffer &offer : m_offers) {
        for (const iyzico::InstallmentPlan &plan : offer.plans) {
            if (plan.count > 1)
                counts.insert(plan.count);
        }
    }
    m_counts.assign(counts.begin(), counts.end());
    endResetModel();
}

int FamilyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

int FamilyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.size()) + 1;
}

QVariant FamilyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole && index.column() == 0)
        return nameOf(m_offers[static_cast<std::size_t>(index.row())]);
    const iyzico::InstallmentPlan *offered = plan(index);
    if (!offered)
        return {};
    if (role == Qt::DisplayRole)
        return toFigure(offered->monthly, language());
    if (role == Qt::ToolTipRole)
        return tr("Total %1").arg(toText(offered->total, language())).toHtmlEscaped();
    return {};
}

QVariant FamilyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    //: Column of a table: so many monthly parts.
    return section == 0 ? tr("Card family") : tr("%1 ×").arg(m_counts[static_cast<std::size_t>(section - 1)]);
}

const iyzico::InstallmentPlan *FamilyModel::plan(const QModelIndex &index) const
{
    if (index.column() == 0)
        return nullptr;
    const auto &plans = m_offers[static_cast<std::size_t>(index.row())].plans;
    const int count = m_counts[static_cast<std::size_t>(index.column() - 1)];
    const auto found = std::ranges::find(plans, count, &iyzico::InstallmentPlan::count);
    return found == plans.end() ? nullptr : &*found;
}

} // namespace vezne::ui
