// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linkmodel.h"

#include <algorithm>

#include "core/base/fold.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/links/linktext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Link;

namespace {

bool fits(const Link &link, const QStringList &words)
{
    const QString all = fold(QStringList{link.name, link.orderId, link.customer, link.phone, link.email,
                                         toText(link.amount, language())}
                                 .join(' '_L1));
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
}

QString soldText(const Link &link)
{
    return link.stock ? u"%1 / %2"_s.arg(link.soldCount).arg(*link.stock) : QString::number(link.soldCount);
}

} // namespace

void LinkModel::show(const std::vector<Link> &links, const QString &text)
{
    const QStringList words = fold(text).split(' '_L1, Qt::SkipEmptyParts);
    beginResetModel();
    m_links.clear();
    std::ranges::copy_if(links, std::back_inserter(m_links),
                         [&words](const Link &link) { return fits(link, words); });
    endResetModel();
}

int LinkModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_links, id, &Link::id);
    return found == m_links.end() ? -1 : static_cast<int>(found - m_links.begin());
}

void LinkModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int LinkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_links.size());
}

int LinkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && (index.column() == Amount || index.column() == Sold))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Link &link = at(index.row());
    switch (index.column()) {
    case Name:
        return link.customer.isEmpty() ? link.name : u"%1 · %2"_s.arg(link.name, link.customer);
    case Amount:
        return toText(link.amount, language());
    case Standing:
        return chipOf(link).word;
    case Sold:
        return soldText(link);
    case Made:
        return dateTimeText(link.createdAt, language());
    }
    return {};
}

QVariant LinkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Amount || section == Sold))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Link");
    case Amount:
        return tr("Amount");
    case Standing:
        return tr("State");
    case Sold:
        return tr("Paid");
    case Made:
        return tr("Made");
    }
    return {};
}

} // namespace vezne::ui
