// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayend/daytext.h"

#include <QCoreApplication>
#include <QDate>

#include "core/base/istanbul.h"
#include "core/money/moneytext.h"
#include "ui/kit/cardwords.h"
#include "ui/kit/declinewords.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Grouping;

namespace {

/// Gives free functions a translation context.
struct DayText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::DayText)
};

QString securityName(const QString &name)
{
    if (name == "3ds"_L1)
        return DayText::tr("3-D Secure");
    if (name == "moto"_L1)
        return u"MOTO"_s;
    return name == "elsewhere"_L1 ? DayText::tr("Made elsewhere") : DayText::tr("On iyzico’s page");
}

} // namespace

bool isBeyond(const journal::DayFigures &figures, QDate day)
{
    const auto &span = figures.span;
    return span && (istanbul::day(span->from) != day || istanbul::day(span->to) != day);
}

QString periodText(const journal::DayFigures &figures, QDate day)
{
    if (!isBeyond(figures, day))
        return dateText(day, language());
    return u"%1 – %2"_s.arg(dateTimeText(figures.span->from, language()),
                            dateTimeText(figures.span->to, language()));
}

QString briefPeriodText(const journal::DayFigures &figures, QDate day)
{
    if (!isBeyond(figures, day))
        return dateText(day, language());
    constexpr int yearPlaces = 5; // with what stands before it, in both languages
    const QDate first = istanbul::day(figures.span->from);
    const QDate last = istanbul::day(figures.span->to);
    const QString begin = dateText(first, language());
    const QString end = dateText(last, language());
    if (first == last)
        return end;
    return u"%1 – %2"_s.arg(first.year() == last.year() ? begin.chopped(yearPlaces) : begin, end);
}

QString groupingText(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Brand:
        return DayText::tr("By brand");
    case Grouping::Family:
        return DayText::tr("By card family");
    case Grouping::Installments:
        return DayText::tr("By instalments");
    case Grouping::Security:
        return DayText::tr("By verification");
    case Grouping::Cashier:
        return DayText::tr("By cashier");
    }
    Q_UNREACHABLE();
}

QString groupText(Grouping grouping, const QString &name)
{
    if (name.isEmpty())
        return DayText::tr("Not known");
    switch (grouping) {
    case Grouping::Brand:
    case Grouping::Family:
        return name;
    case Grouping::Installments:
        return installmentText(name.toInt());
    case Grouping::Security:
        return securityName(name);
    case Grouping::Cashier:
        return actorText(name);
    }
    Q_UNREACHABLE();
}

std::vector<Fact> sumFacts(const journal::DaySums &sums)
{
    const auto counted = [](const QString &what, qint64 count) { return u"%1 (%2)"_s.arg(what).arg(count); };
    const auto text = [](Money amount) { return toText(amount, language()); };
    const auto given = [&text](Money amount) { return text(amount.times(-1).value_or(amount)); };
    std::vector<Fact> facts{{counted(DayText::tr("Sales"), sums.sales), text(sums.gross)}};
    if (!sums.surcharge.isZero())
        facts.push_back(
            {DayText::tr("of which instalment surcharge"), text(sums.surcharge), Fact::Manner::Part});
    facts.push_back({counted(DayText::tr("Cancels"), sums.cancels), given(sums.cancelled)});
    facts.push_back({counted(DayText::tr("Refunds"), sums.refunds), given(sums.refunded)});
    facts.push_back({DayText::tr("Net"), text(sums.net()), Fact::Manner::Strong});
    return facts;
}

std::vector<Fact> payoutFacts(const journal::DayFigures &figures, QDate from)
{
    QMap<Currency, Decimal> earlier;
    std::vector<Fact> facts;
    for (const journal::DayPayout &payout : figures.payouts) {
        const QDate day = QDate::fromString(payout.day, Qt::ISODate);
        if (from.isValid() && day < from)
            earlier[payout.currency] =
                earlier.value(payout.currency).plus(payout.amount).value_or(payout.amount);
        else
            facts.push_back({day.isValid() ? dateText(day, language()) : DayText::tr("Not known"),
                             toRoundedText(payout.amount, payout.currency, language())});
    }
    for (auto sum = earlier.begin(); sum != earlier.end(); ++sum)
        facts.insert(facts.begin(),
                     {DayText::tr("Already due"), toRoundedText(sum.value(), sum.key(), language())});
    return facts;
}

std::vector<Fact> declineFacts(const journal::DayFigures &figures)
{
    std::vector<Fact> facts;
    for (const journal::DayDeclines &decline : figures.declines) {
        const QString reason =
            decline.group.isEmpty() ? DayText::tr("Refused by iyzico") : declineText(decline.group);
        facts.push_back({u"%1 (%2)"_s.arg(reason, decline.code), QString::number(decline.count)});
    }
    return facts;
}

} // namespace vezne::ui
