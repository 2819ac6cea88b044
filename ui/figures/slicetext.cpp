// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/slicetext.h"

#include <QCoreApplication>

#include "core/money/moneytext.h"
#include "ui/kit/cardwords.h"
#include "ui/kit/declinewords.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Slicing;

namespace {

struct SliceText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::SliceText)
};

} // namespace

QString titleOf(Slicing slicing)
{
    switch (slicing) {
    case Slicing::Hour:
        return SliceText::tr("By hour");
    case Slicing::Day:
        return SliceText::tr("By day");
    case Slicing::Brand:
        return SliceText::tr("By brand");
    case Slicing::Family:
        return SliceText::tr("By card family");
    case Slicing::Installments:
        return SliceText::tr("By instalments");
    case Slicing::Declines:
        return SliceText::tr("Declined, by reason");
    }
    Q_UNREACHABLE();
}

QString headOf(Slicing slicing)
{
    switch (slicing) {
    case Slicing::Hour:
        return SliceText::tr("Hour");
    case Slicing::Day:
        return SliceText::tr("Day");
    case Slicing::Brand:
        return SliceText::tr("Brand");
    case Slicing::Family:
        return SliceText::tr("Card family");
    case Slicing::Installments:
        return SliceText::tr("Instalments");
    case Slicing::Declines:
        return SliceText::tr("Reason");
    }
    Q_UNREACHABLE();
}

QString sliceText(Slicing slicing, const QString &name)
{
    if (name.isEmpty())
        return SliceText::tr("Not known");
    switch (slicing) {
    case Slicing::Hour:
        return u"%1:00"_s.arg(name.toInt(), 2, 10, '0'_L1);
    case Slicing::Day:
        return dateText(QDate::fromString(name, Qt::ISODate), language());
    case Slicing::Installments:
        return installmentText(name.toInt());
    case Slicing::Declines:
        return declineText(name);
    case Slicing::Brand:
    case Slicing::Family:
        return name;
    }
    Q_UNREACHABLE();
}

QString sliceTip(Slicing slicing, const journal::PeriodSlice &slice)
{
    const int count = static_cast<int>(slice.count);
    const QString counted = slicing == Slicing::Declines
                                ? SliceText::tr("%n declined attempt(s)", nullptr, count)
                                : SliceText::tr("%n sale(s)", nullptr, count);
    return u"%1 · %2 · %3"_s.arg(sliceText(slicing, slice.name), counted, toText(slice.gross, language()));
}

std::optional<ListFilter> filterOf(Slicing slicing, const journal::PeriodSlice &slice, const DateRange &days)
{
    if (slice.name.isEmpty() || slice.count == 0)
        return std::nullopt;
    ListFilter filter{.dates = DatePreset::Custom, .custom = days, .paymentsOnly = true};
    filter.currency = slice.gross.currency();
    // What was taken and given back later was taken all the same.
    filter.groups = {StandingGroup::Paid, StandingGroup::Refunded, StandingGroup::Cancelled};
    switch (slicing) {
    case Slicing::Hour:
        filter.firstTime = QTime(slice.name.toInt(), 0);
        filter.lastTime = filter.firstTime.addSecs(59 * 60);
        break;
    case Slicing::Day: {
        const QDate day = QDate::fromString(slice.name, Qt::ISODate);
        filter.custom = {day, day};
        break;
    }
    case Slicing::Brand:
        filter.brand = slice.name;
        break;
    case Slicing::Family:
        filter.family = slice.name;
        break;
    case Slicing::Installments:
        filter.installments = slice.name.toInt();
        break;
    case Slicing::Declines:
        filter.groups = {StandingGroup::Declined};
        filter.error = slice.name;
        break;
    }
    return filter;
}

} // namespace vezne::ui
