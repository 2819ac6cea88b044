// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linkmodel.h"

#include <algorithm>
#include <iterator>

#include "core/base/fold.h"
#include "core/money/moneytext.h"
#include "ui/kit/chipdelegate.h"
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

void LinkModel::showMatching(const std::vector<Link> &links, const QString &text)
{
    const QStringList words = fold(text).split(' '_L1, Qt::SkipEmptyParts);
    std::vector<Link> matching;
    std::ranges::copy_if(links, std::back_inserter(matching),
                         [&words](const Link &link) { return fits(link, words); });
    show(std::move(matching));
}

int LinkModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(rows(), id, &Link::id);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QString LinkModel::text(const Link &link, int column) const
{
    switch (column) {
    case Name:
        return link.customer.isEmpty() ? link.name : u"%1 · %2"_s.arg(link.name, link.customer);
    case Amount:
        return toText(link.amount, language());
    case Sold:
        return soldText(link);
    case Made:
        return dateTimeText(link.createdAt, language());
    default: // a column number, not an enum of ours
        return {};
    }
}

QVariant LinkModel::other(const Link &link, int column, int role) const
{
    return column == Standing ? ChipDelegate::dataOf(chipOf(link), role) : QVariant();
}

QStringList LinkModel::titles() const
{
    return {tr("Link"), tr("Amount"), tr("State"), tr("Paid"), tr("Made")};
}

} // namespace vezne::ui
