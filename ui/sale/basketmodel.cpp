// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/basketmodel.h"

#include <algorithm>
#include <utility>

#include "core/money/moneytext.h"
#include "core/money/split.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

BasketModel::BasketModel(Currency currency, QObject *parent)
    : QAbstractTableModel(parent)
    , m_currency(currency)
{}

bool BasketModel::addLine()
{
    const int row = rowCount();
    if (row >= iyzico::maxBasketItems)
        return false;
    beginInsertRows({}, row, row);
    m_lines.emplace_back();
    endInsertRows();
    endAgreement();
    Q_EMIT changed();
    return true;
}

void BasketModel::removeLine(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
    endAgreement();
    Q_EMIT changed();
}

void BasketModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_isAgreed = false;
    endResetModel();
    Q_EMIT changed();
}

void BasketModel::setCurrency(Currency currency)
{
    beginResetModel();
    m_currency = currency;
    for (Line &line : m_lines) {
        for (std::optional<Money> *price : {&line.price, &line.listed}) {
            if (*price)
                *price = Money((*price)->minorUnits(), currency);
        }
    }
    endResetModel();
    Q_EMIT changed();
}

void BasketModel::clearPrices()
{
    beginResetModel();
    for (Line &line : m_lines)
        line.price = line.listed = std::nullopt;
    m_isAgreed = false;
    endResetModel();
    Q_EMIT changed();
}

bool BasketModel::isComplete() const
{
    return std::ranges::all_of(m_lines, [](const Line &line) {
        return !line.name.trimmed().isEmpty() && line.price && line.price->isPositive();
    });
}

std::optional<Money> BasketModel::sum() const
{
    return sumOf(&Line::price);
}

std::optional<Money> BasketModel::listed() const
{
    return m_isAgreed ? sumOf(&Line::listed) : std::nullopt;
}

std::optional<Money> BasketModel::sumOf(std::optional<Money> Line::*price) const
{
    std::optional<Money> sum = Money(0, m_currency);
    for (const Line &line : m_lines) {
        if (sum && line.*price)
            sum = sum->plus(*(line.*price));
    }
    return sum;
}

bool BasketModel::agreeOn(Money total)
{
    const auto listed = sumOf(&Line::listed);
    if (!listed || !listed->isPositive())
        return false;
    std::vector<std::int64_t> weights;
    for (const Line &line : m_lines)
        weights.push_back(line.listed ? line.listed->minorUnits() : 0);
    const std::vector<Money> shares = split(total, weights);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (m_lines[i].listed)
            m_lines[i].price = shares[i];
    }
    m_isAgreed = total != *listed;
    Q_EMIT dataChanged(index(0, Price), index(rowCount() - 1, Price));
    Q_EMIT changed();
    return true;
}

void BasketModel::endAgreement()
{
    if (!std::exchange(m_isAgreed, false))
        return;
    for (Line &line : m_lines)
        line.price = line.listed;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Price), index(rowCount() - 1, Price));
}

std::vector<iyzico::BasketItem> BasketModel::items() const
{
    std::vector<iyzico::BasketItem> items;
    for (const Line &line : m_lines) {
        items.push_back({.id = QString::number(items.size() + 1),
                         .name = line.name.trimmed(),
                         .category1 = u"Genel"_s,
                         .category2 = {},
                         .type = line.type,
                         .price = line.price.value_or(Money(0, m_currency))});
    }
    return items;
}

int BasketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BasketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags BasketModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant BasketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return displayed(line, index.column());
    if (role == Qt::EditRole)
        return edited(line, index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Price ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant BasketModel::displayed(const Line &line, int column) const
{
    switch (column) {
    case Name:
        return line.name;
    case Type:
        return itemTypeWord(line.type);
    case Price:
        return line.price ? toFigure(*line.price, language()) : QString();
    default:
        return {};
    }
}

QVariant BasketModel::edited(const Line &line, int column) const
{
    switch (column) {
    case Name:
        return line.name;
    case Type:
        return QVariant::fromValue(line.type);
    case Price:
        return line.price ? QVariant::fromValue(*line.price) : QVariant();
    default:
        return {};
    }
}

QVariant BasketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Price ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Item");
    case Type:
        return tr("Kind");
    case Price:
        return tr("Price");
    default:
        return {};
    }
}

bool BasketModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Name:
        line.name = value.toString();
        break;
    case Type:
        line.type = value.value<iyzico::ItemType>();
        break;
    case Price:
        endAgreement();
        line.listed = value.isValid() ? std::optional(value.value<Money>()) : std::nullopt;
        line.price = line.listed;
        break;
    default:
        return false;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT changed();
    return true;
}

QString itemTypeWord(iyzico::ItemType type)
{
    switch (type) {
    case iyzico::ItemType::Physical:
        return BasketModel::tr("physical");
    case iyzico::ItemType::Virtual:
        return BasketModel::tr("digital");
    }
    Q_UNREACHABLE();
}

} // namespace vezne::ui
