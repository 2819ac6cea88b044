// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/storedcardmodel.h"

#include <algorithm>

#include "core/base/fold.h"
#include "core/base/phone.h"
#include "ui/sale/storedcardchoice.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

bool matches(const journal::StoredCard &card, const QStringList &words)
{
    const QString all = fold(
        QStringList{card.name, card.customer, phoneText(card.customer), StoredCardChoice::nameOf(card)}.join(
            ' '_L1));
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
}

} // namespace

void StoredCardModel::show(const std::vector<journal::StoredCard> &cards, const QString &text)
{
    const QStringList words = fold(text).split(' '_L1, Qt::SkipEmptyParts);
    beginResetModel();
    m_cards.clear();
    std::ranges::copy_if(cards, std::back_inserter(m_cards),
                         [&words](const journal::StoredCard &card) { return matches(card, words); });
    endResetModel();
}

void StoredCardModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int StoredCardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

int StoredCardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StoredCardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const journal::StoredCard &card = at(index.row());
    switch (index.column()) {
    case Customer:
        return card.name;
    case Contact:
        return card.customer.startsWith('+'_L1) ? phoneText(card.customer) : card.customer;
    case Card:
        return StoredCardChoice::nameOf(card);
    }
    return {};
}

QVariant StoredCardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Contact:
        return tr("Phone or e-mail");
    case Card:
        return tr("Card");
    }
    return {};
}

} // namespace vezne::ui
