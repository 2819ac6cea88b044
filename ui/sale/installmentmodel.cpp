// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/installmentmodel.h"

#include "core/money/moneytext.h"
#include "ui/kit/cardwords.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

void InstallmentModel::setPlans(std::vector<iyzico::InstallmentPlan> plans, Money price)
{
    m_price = price;
    show(std::move(plans));
}

QVariant InstallmentModel::other(const iyzico::InstallmentPlan &plan, int column, int role) const
{
    switch (role) {
    case Qt::AccessibleTextRole:
        return column == Total ? toWords(plan.total, language()) : text(plan, column);
    case CountRole:
        return plan.count;
    case TotalRole:
        return QVariant::fromValue(plan.total);
    default: // a role, not an enum of ours
        return {};
    }
}

QStringList InstallmentModel::titles() const
{
    return {tr("Plan"), tr("Monthly"), tr("Total"), tr("Difference")};
}

QString InstallmentModel::text(const iyzico::InstallmentPlan &plan, int column) const
{
    switch (column) {
    case Count:
        return installmentText(plan.count);
    case Monthly:
        return plan.count > 1 ? toFigure(plan.monthly, language()) : QString();
    case Total:
        return toText(plan.total, language());
    case Difference:
        return differenceText(plan);
    default:
        return {};
    }
}

QString InstallmentModel::differenceText(const iyzico::InstallmentPlan &plan) const
{
    const std::optional<Money> more = plan.total.minus(m_price);
    if (!more || more->isZero() || !m_price.isPositive())
        return {};
    const auto percent = more->toDecimal().scaled(Decimal::fromUnits(100 * Decimal::one), m_price.toDecimal(),
                                                  Rounding::HalfUp);
    const QString sign = more->isPositive() ? u"+"_s : QString();
    const QString figure = sign + toFigure(*more, language());
    return percent ? u"%1 (%2)"_s.arg(figure, toPercentText(*percent, language())) : figure;
}

QString partsText(const iyzico::InstallmentPlan &plan)
{
    if (plan.count < 2)
        return {};
    const std::optional<Money> before = plan.monthly.times(plan.count - 1);
    const std::optional<Money> last = before ? plan.total.minus(*before) : std::nullopt;
    const QString monthly = toText(plan.monthly, language());
    if (!last || *last == plan.monthly)
        return InstallmentModel::tr("%1 × %2").arg(plan.count).arg(monthly);
    return InstallmentModel::tr("%1 × %2, the last one %3")
        .arg(plan.count - 1)
        .arg(monthly, toText(*last, language()));
}

} // namespace vezne::ui
