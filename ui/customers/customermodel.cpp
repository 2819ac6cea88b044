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

void CustomerModel::showMatching(std::vector<journal::Customer> bought,
                                 const std::vector<journal::StoredCard> &cards, const QString &text)
{
    for (const journal::StoredCard &card : cards) {
        const bool isThere =
            std::ranges::find(bought, card.customer, &journal::Customer::phone) != bought.end();
        if (!isThere && hasWords(card, text))
            bought.push_back({card.customer, {{"name"_L1, card.name}}});
    }
    show(std::move(bought));
}

int CustomerModel::rowOf(const QString &phone) const
{
    const auto found = std::ranges::find(rows(), phone, &journal::Customer::phone);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QString CustomerModel::text(const journal::Customer &customer, int column) const
{
    return column == Name ? customer.name() : phoneText(customer.phone);
}

QStringList CustomerModel::titles() const
{
    return {tr("Customer"), tr("Phone")};
}

} // namespace vezne::ui
