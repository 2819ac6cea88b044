// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customermodel.h"

#include <algorithm>

#include "core/base/fold.h"
#include "core/base/phone.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

bool hasWords(const journal::StoredCard &card, const QString &text)
{
    const QString all = fold(
        QStringList{card.name, card.customer, phoneText(card.customer), card.bank, card.family, card.lastFour}
            .join(u' '));
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
}

} // namespace

void CustomerModel::show(std::vector<journal::Customer> bought, const std::vector<journal::StoredCard> &cards,
                         const QString &text)
{
    beginResetModel();
    m_customers = std::move(bought);
    for (const journal::StoredCard &card : cards) {
        if (rowOf(card.customer) < 0 && hasWords(card, text))
            m_customers.push_back({card.customer, {{"name"_L1, card.name}}});
    }
    endResetModel();
}

const journal::Customer *CustomerModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_customers[static_cast<std::size_t>(row)] : nullptr;
}

int CustomerModel::rowOf(const QString &phone) const
{
    const auto found = std::ranges::find(m_customers, phone, &journal::Customer::phone);
    return found == m_customers.end() ? -1 : static_cast<int>(found - m_customers.begin());
}

void CustomerModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int CustomerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_customers.size());
}

int CustomerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomerModel::data(const QModelIndex &index, int role) const
{
    const journal::Customer *customer = at(index.row());
    if (!customer || role != Qt::DisplayRole)
        return {};
    return index.column() == Name ? customer->name() : phoneText(customer->phone);
}

QVariant CustomerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Customer") : tr("Phone");
}

} // namespace vezne::ui
