// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customermodel.h"

#include <algorithm>

#include "core/base/phone.h"
#include "core/journal/books/customersearch.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

bool isFoundBy(const journal::CustomerSearch &search, const journal::StoredCard &card)
{
    return journal::isFound(search, card.customer,
                            {card.name, phoneText(card.customer), card.bank, card.family, card.lastFour});
}

} // namespace

void CustomerModel::showMatching(std::vector<journal::Customer> bought,
                                 const std::vector<journal::StoredCard> &cards, const QString &text)
{
    const journal::CustomerSearch search = journal::readCustomerSearch(text);
    for (const journal::StoredCard &card : cards) {
        const bool isThere =
            std::ranges::find(bought, card.customer, &journal::Customer::phone) != bought.end();
        if (!isThere && isFoundBy(search, card))
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
