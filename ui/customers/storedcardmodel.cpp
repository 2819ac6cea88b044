// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/storedcardmodel.h"

#include <algorithm>
#include <iterator>

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

void StoredCardModel::showMatching(const std::vector<journal::StoredCard> &cards, const QString &text)
{
    const QStringList words = fold(text).split(' '_L1, Qt::SkipEmptyParts);
    std::vector<journal::StoredCard> matching;
    std::ranges::copy_if(cards, std::back_inserter(matching),
                         [&words](const journal::StoredCard &card) { return matches(card, words); });
    show(std::move(matching));
}

QString StoredCardModel::text(const journal::StoredCard &card, int column) const
{
    switch (column) {
    case Customer:
        return card.name;
    case Contact:
        return card.customer.startsWith('+'_L1) ? phoneText(card.customer) : card.customer;
    case Card:
        return StoredCardChoice::nameOf(card);
    default: // a column number, not an enum of ours
        return {};
    }
}

QStringList StoredCardModel::titles() const
{
    return {tr("Customer"), tr("Phone or e-mail"), tr("Card")};
}

} // namespace vezne::ui
