// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/dayfigures.h"

#include <QJsonArray>
#include <array>

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allGroupings{Grouping::Brand, Grouping::Family, Grouping::Installments,
                                  Grouping::Security, Grouping::Cashier};

QString numberText(qint64 number)
{
    return QString::number(number);
}

qint64 numberAt(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString().toLongLong();
}

QJsonObject sumsToJson(Currency currency, const DaySums &sums)
{
    return {{"currency"_L1, code(currency)},
            {"sales"_L1, numberText(sums.sales)},
            {"cancels"_L1, numberText(sums.cancels)},
            {"refunds"_L1, numberText(sums.refunds)},
            {"gross"_L1, numberText(sums.gross.minorUnits())},
            {"surcharge"_L1, numberText(sums.surcharge.minorUnits())},
            {"cancelled"_L1, numberText(sums.cancelled.minorUnits())},
            {"refunded"_L1, numberText(sums.refunded.minorUnits())}};
}

Currency currencyAt(const QJsonObject &object)
{
    return currencyFromCode(object.value("currency"_L1).toString()).value_or(Currency::TRY);
}

DaySums sumsFromJson(const QJsonObject &object)
{
    const auto money = [&object](QLatin1StringView name) {
        return Money(numberAt(object, name), currencyAt(object));
    };
    return {.sales = numberAt(object, "sales"_L1),
            .cancels = numberAt(object, "cancels"_L1),
            .refunds = numberAt(object, "refunds"_L1),
            .gross = money("gross"_L1),
            .surcharge = money("surcharge"_L1),
            .cancelled = money("cancelled"_L1),
            .refunded = money("refunded"_L1)};
}

QJsonArray groupsToJson(const std::vector<DayGroup> &groups)
{
    QJsonArray array;
    for (const DayGroup &group : groups) {
        array.append(QJsonObject{{"name"_L1, group.name},
                                 {"count"_L1, numberText(group.count)},
                                 {"currency"_L1, code(group.gross.currency())},
                                 {"gross"_L1, numberText(group.gross.minorUnits())}});
    }
    return array;
}

} // namespace

Money DaySums::net() const
{
    const auto kept = gross.minus(cancelled);
    return (kept ? kept->minus(refunded) : std::nullopt).value_or(gross);
}

QString word(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Brand:
        return u"brand"_s;
    case Grouping::Family:
        return u"family"_s;
    case Grouping::Installments:
        return u"installments"_s;
    case Grouping::Security:
        return u"security"_s;
    case Grouping::Cashier:
        return u"cashier"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const DayFigures &figures)
{
    QJsonObject object{{"after"_L1, numberText(figures.after)}, {"upTo"_L1, numberText(figures.upTo)}};
    QJsonArray sums, declines, payouts;
    for (auto sum = figures.sums.begin(); sum != figures.sums.end(); ++sum)
        sums.append(sumsToJson(sum.key(), sum.value()));
    for (auto groups = figures.groups.begin(); groups != figures.groups.end(); ++groups)
        object.insert(word(groups.key()), groupsToJson(groups.value()));
    for (const DayDeclines &decline : figures.declines) {
        declines.append(QJsonObject{
            {"code"_L1, decline.code}, {"group"_L1, decline.group}, {"count"_L1, numberText(decline.count)}});
    }
    for (const DayPayout &payout : figures.payouts) {
        payouts.append(QJsonObject{{"day"_L1, payout.day},
                                   {"currency"_L1, code(payout.currency)},
                                   {"amount"_L1, payout.amount.toPlain()}});
    }
    object.insert("sums"_L1, sums);
    object.insert("declines"_L1, declines);
    object.insert("payouts"_L1, payouts);
    return object;
}

DayFigures dayFiguresFromJson(const QJsonObject &object)
{
    DayFigures figures{.after = numberAt(object, "after"_L1), .upTo = numberAt(object, "upTo"_L1)};
    for (const QJsonValue value : object.value("sums"_L1).toArray())
        figures.sums.insert(currencyAt(value.toObject()), sumsFromJson(value.toObject()));
    for (const Grouping grouping : allGroupings) {
        for (const QJsonValue value : object.value(word(grouping)).toArray()) {
            const QJsonObject group = value.toObject();
            figures.groups[grouping].push_back(
                {.name = group.value("name"_L1).toString(),
                 .count = numberAt(group, "count"_L1),
                 .gross = Money(numberAt(group, "gross"_L1), currencyAt(group))});
        }
    }
    for (const QJsonValue value : object.value("declines"_L1).toArray()) {
        const QJsonObject decline = value.toObject();
        figures.declines.push_back({.code = decline.value("code"_L1).toString(),
                                    .group = decline.value("group"_L1).toString(),
                                    .count = numberAt(decline, "count"_L1)});
    }
    for (const QJsonValue value : object.value("payouts"_L1).toArray()) {
        const QJsonObject payout = value.toObject();
        figures.payouts.push_back(
            {.day = payout.value("day"_L1).toString(),
             .currency = currencyAt(payout),
             .amount = Decimal::parse(payout.value("amount"_L1).toString()).value_or(Decimal())});
    }
    return figures;
}

} // namespace vezne::journal
