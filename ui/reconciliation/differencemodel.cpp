// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/differencemodel.h"

#include <algorithm>
#include <iterator>

#include "ui/kit/chipdelegate.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/reconciliation/reconciletext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Difference;

namespace {

/// Payments and deposits are told apart by where one looks for them.
bool changesPayment(journal::Subject subject)
{
    return subject == journal::Subject::Cancel || subject == journal::Subject::Refund;
}

} // namespace

bool DifferenceFilter::accepts(const Difference &difference) const
{
    if (difference.acceptance.has_value() != isExplained)
        return false;
    return findings.isEmpty() || findings.contains(difference.finding);
}

void DifferenceModel::setDifferences(std::vector<Difference> differences)
{
    m_all = std::move(differences);
    std::ranges::stable_sort(m_all, {}, &Difference::finding);
    pick();
}

void DifferenceModel::setFilter(const DifferenceFilter &filter)
{
    m_filter = filter;
    pick();
}

void DifferenceModel::pick()
{
    std::vector<Difference> picked;
    std::ranges::copy_if(m_all, std::back_inserter(picked),
                         [this](const Difference &difference) { return m_filter.accepts(difference); });
    show(std::move(picked));
}

int DifferenceModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(rows(), id, &Difference::id);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QString DifferenceModel::text(const Difference &difference, int column) const
{
    const auto amount = [&difference](const std::optional<Decimal> &value) {
        return value ? exactText(*value, difference.currency) : u"–"_s;
    };
    switch (column) {
    case Order:
        return difference.orderId.isEmpty() ? difference.paymentId : difference.orderId;
    case Cause:
        return changesPayment(difference.subject)
                   ? u"%1: %2"_s.arg(subjectText(difference.subject), causeName(difference.cause))
                   : causeName(difference.cause);
    case Day:
        return dateText(difference.day, language());
    case Here:
        return amount(difference.here);
    case There:
        return amount(difference.there);
    case Gap:
        return exactText(difference.gap(), difference.currency);
    default: // a column number, not an enum of ours
        return {};
    }
}

QVariant DifferenceModel::other(const Difference &difference, int column, int role) const
{
    return column == Finding ? ChipDelegate::dataOf(
                                   difference.acceptance ? explainedChip() : chipOf(difference.finding), role)
                             : QVariant();
}

QStringList DifferenceModel::titles() const
{
    return {tr("Difference"), tr("Order"), tr("Cause"), tr("Day"), tr("Here"), tr("There"), tr("Gap")};
}

} // namespace vezne::ui
