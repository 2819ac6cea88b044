// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/listfilter.h"

#include <QCoreApplication>
#include <QSettings>

#include "core/base/istanbul.h"
#include "core/money/moneytext.h"
#include "ui/kit/declinewords.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"
#include "ui/transactions/datewords.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::Security;

namespace {

struct ListFilterText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::ListFilter)
};

constexpr int mostInstallments = 36;

const QString datesKey = u"dates"_s;
const QString firstKey = u"firstDay"_s;
const QString lastKey = u"lastDay"_s;
const QString groupsKey = u"standings"_s;
const QString paymentsOnlyKey = u"paymentsOnly"_s;
const QString leastKey = u"least"_s;
const QString mostKey = u"most"_s;
const QString installmentsKey = u"installments"_s;
const QString securityKey = u"security"_s;
const QString firstTimeKey = u"firstTime"_s;
const QString lastTimeKey = u"lastTime"_s;
const QString matchingKey = u"matching"_s;
const QString currencyKey = u"currency"_s;

/// Texts that are kept as they are.
struct TextKey
{
    QString key;
    QString ListFilter::*member;
};
const std::array textKeys{TextKey{u"actor"_s, &ListFilter::actor},   TextKey{u"bank"_s, &ListFilter::bank},
                          TextKey{u"family"_s, &ListFilter::family}, TextKey{u"brand"_s, &ListFilter::brand},
                          TextKey{u"error"_s, &ListFilter::error},   TextKey{u"till"_s, &ListFilter::till}};

QSet<int> installmentSet(int count)
{
    if (count == 0)
        return {};
    if (count != ListFilter::several)
        return {count};
    QSet<int> counts;
    for (int i = 2; i <= mostInstallments; ++i)
        counts.insert(i);
    return counts;
}

/// Without a currency the figures alone: they restrict every currency.
QString amountText(std::optional<qint64> least, std::optional<qint64> most, std::optional<Currency> currency)
{
    const auto figure = [currency](qint64 minorUnits) {
        return currency ? toText(Money(minorUnits, *currency), language())
                        : toFigure(Money(minorUnits, Currency::TRY), language());
    };
    if (least && most)
        return ListFilterText::tr("Amount %1 – %2").arg(figure(*least), figure(*most));
    if (least)
        return ListFilterText::tr("Amount from %1").arg(figure(*least));
    return most ? ListFilterText::tr("Amount up to %1").arg(figure(*most)) : QString();
}

std::chrono::milliseconds sinceMidnight(QTime time)
{
    return std::chrono::milliseconds(time.msecsSinceStartOfDay());
}

/// `17.09.2026`, `17.09.2026 – 20.09.2026`, `17.09.2026 14:00 – 14:59`, `17.09.2026 09:00 – 20.09.2026`
QString customText(const ListFilter &filter)
{
    const auto end = [](QDate day, QTime time) {
        return time.isValid() ? u"%1 %2"_s.arg(dateText(day, language()), time.toString(u"HH:mm"_s))
                              : dateText(day, language());
    };
    const auto &[first, last] = filter.custom;
    if (first != last)
        return u"%1 – %2"_s.arg(end(first, filter.firstTime), end(last, filter.lastTime));
    if (!filter.firstTime.isValid() && !filter.lastTime.isValid())
        return dateText(first, language());
    return u"%1 %2 – %3"_s.arg(
        dateText(first, language()),
        (filter.firstTime.isValid() ? filter.firstTime : QTime(0, 0)).toString(u"HH:mm"_s),
        (filter.lastTime.isValid() ? filter.lastTime : lastMinute).toString(u"HH:mm"_s));
}

std::optional<qint64> numberAt(const QSettings &settings, const QString &key)
{
    bool isNumber = false;
    const qint64 number = settings.value(key).toLongLong(&isNumber);
    return isNumber && settings.contains(key) ? std::optional(number) : std::nullopt;
}

} // namespace

QString installmentsText(int count)
{
    if (count == 1)
        return ListFilterText::tr("Single payment");
    if (count == ListFilter::several)
        return ListFilterText::tr("In instalments");
    return ListFilterText::tr("%n instalment(s)", nullptr, count);
}

QString securityText(Security security)
{
    return security == Security::ThreeDSecure ? ListFilterText::tr("3D Secure")
                                              : ListFilterText::tr("Phone or mail order");
}

QString matchingText(journal::Matching matching)
{
    return matching == journal::Matching::Reconciled ? ListFilterText::tr("Reconciled")
                                                     : ListFilterText::tr("Not reconciled");
}

journal::Filter ListFilter::on(QDate today) const
{
    const DateWords words = readDateWords(text, today);
    journal::Filter filter{.text = words.rest, .paymentsOnly = paymentsOnly};
    const DateRange range = words.days                    ? *words.days
                            : dates == DatePreset::Custom ? custom
                                                          : rangeOf(dates, today).value_or(DateRange{});
    if (range.first.isValid())
        filter.from = istanbul::startOf(range.first);
    if (range.last.isValid())
        filter.until = istanbul::startOf(range.last.addDays(1));
    if (!words.days && dates == DatePreset::Custom) {
        if (firstTime.isValid())
            filter.from = istanbul::startOf(custom.first) + sinceMidnight(firstTime);
        if (lastTime.isValid())
            filter.until = istanbul::startOf(custom.last) + sinceMidnight(lastTime) + 1min;
    }
    for (const StandingGroup group : groups)
        filter.standings.unite(standingsOf(group));
    filter.least = least;
    filter.most = most;
    if (!actor.isEmpty())
        filter.actors.insert(actor);
    if (!till.isEmpty())
        filter.tills.insert(till);
    if (!bank.isEmpty())
        filter.banks.insert(bank);
    if (!family.isEmpty())
        filter.families.insert(family);
    if (!error.isEmpty())
        filter.errors.insert(error);
    if (!brand.isEmpty())
        filter.brands.insert(brand);
    filter.currency = currency;
    filter.installments = installmentSet(installments);
    filter.security = security;
    filter.matching = matching;
    return filter;
}

QString ListFilter::textOf(Part part) const
{
    switch (part) {
    case Part::Dates:
        if (dates == DatePreset::AllTime)
            return {};
        if (dates != DatePreset::Custom)
            return ui::textOf(dates);
        return customText(*this);
    case Part::Groups: {
        QStringList words;
        for (const StandingGroup group : allStandingGroups) {
            if (groups.contains(group))
                words.append(chipOf(group).word);
        }
        return words.join(", "_L1);
    }
    case Part::Kinds:
        return paymentsOnly ? ListFilterText::tr("Sales only") : QString();
    case Part::Text:
        return text.trimmed().isEmpty() ? QString() : u"“%1”"_s.arg(text.trimmed());
    case Part::Amount:
        return amountText(least, most, currency);
    case Part::Actor:
        return actor.isEmpty() ? QString() : actorText(actor);
    case Part::Bank:
        return bank;
    case Part::Family:
        return family;
    case Part::Installments:
        return installments == 0 ? QString() : installmentsText(installments);
    case Part::Security:
        return security ? securityText(*security) : QString();
    case Part::Error:
        return declineText(error);
    case Part::Brand:
        return brand;
    case Part::Currency:
        return currency ? code(*currency) : QString();
    case Part::Matching:
        return matching ? matchingText(*matching) : QString();
    case Part::Till:
        return till.isEmpty() ? QString() : ListFilterText::tr("Till %1").arg(till);
    }
    Q_UNREACHABLE();
}

ListFilter ListFilter::without(Part part) const
{
    ListFilter rest = *this;
    const ListFilter none;
    switch (part) {
    case Part::Dates:
        rest.dates = none.dates;
        rest.custom = none.custom;
        rest.firstTime = none.firstTime;
        rest.lastTime = none.lastTime;
        break;
    case Part::Groups:
        rest.groups.clear();
        break;
    case Part::Kinds:
        rest.paymentsOnly = false;
        break;
    case Part::Text:
        rest.text.clear();
        break;
    case Part::Amount:
        rest.least.reset();
        rest.most.reset();
        break;
    case Part::Actor:
        rest.actor.clear();
        break;
    case Part::Bank:
        rest.bank.clear();
        break;
    case Part::Family:
        rest.family.clear();
        break;
    case Part::Installments:
        rest.installments = 0;
        break;
    case Part::Security:
        rest.security.reset();
        break;
    case Part::Error:
        rest.error.clear();
        break;
    case Part::Brand:
        rest.brand.clear();
        break;
    case Part::Currency:
        rest.currency.reset();
        break;
    case Part::Matching:
        rest.matching.reset();
        break;
    case Part::Till:
        rest.till.clear();
        break;
    }
    return rest;
}

QString ListFilter::summary() const
{
    QStringList parts;
    for (const Part part : allParts) {
        if (const QString words = textOf(part); !words.isEmpty())
            parts.append(words);
    }
    return parts.join(u" · ");
}

void ListFilter::save(QSettings &settings) const
{
    QStringList words;
    for (const StandingGroup group : groups)
        words.append(word(group));
    settings.setValue(datesKey, word(dates));
    settings.setValue(firstKey, custom.first);
    settings.setValue(lastKey, custom.last);
    settings.setValue(groupsKey, words);
    settings.setValue(paymentsOnlyKey, paymentsOnly);
    settings.setValue(leastKey, least ? QVariant(*least) : QVariant());
    settings.setValue(mostKey, most ? QVariant(*most) : QVariant());
    settings.setValue(installmentsKey, installments);
    settings.setValue(securityKey, security ? QVariant(static_cast<int>(*security)) : QVariant());
    settings.setValue(firstTimeKey, firstTime);
    settings.setValue(lastTimeKey, lastTime);
    settings.setValue(matchingKey, matching ? QVariant(static_cast<int>(*matching)) : QVariant());
    settings.setValue(currencyKey, currency ? code(*currency) : QString());
    for (const TextKey &kept : textKeys)
        settings.setValue(kept.key, this->*kept.member);
}

ListFilter ListFilter::load(const QSettings &settings, const ListFilter &otherwise)
{
    const auto dates = datePresetFromWord(settings.value(datesKey).toString());
    if (!dates)
        return otherwise;
    ListFilter filter;
    filter.dates = *dates;
    if (filter.dates == DatePreset::Custom)
        filter.custom = {settings.value(firstKey).toDate(), settings.value(lastKey).toDate()};
    filter.firstTime = settings.value(firstTimeKey).toTime();
    filter.lastTime = settings.value(lastTimeKey).toTime();
    if (filter.dates == DatePreset::Custom &&
        !(filter.custom.first.isValid() && filter.custom.last.isValid())) {
        filter.dates = otherwise.dates;
        filter.custom = otherwise.custom;
        filter.firstTime = filter.lastTime = QTime();
    }
    for (const QString &text : settings.value(groupsKey).toStringList()) {
        if (const auto group = standingGroupFromWord(text))
            filter.groups.insert(*group);
    }
    filter.paymentsOnly = settings.value(paymentsOnlyKey).toBool();
    filter.least = numberAt(settings, leastKey);
    filter.most = numberAt(settings, mostKey);
    filter.installments = settings.value(installmentsKey).toInt();
    if (const auto security = numberAt(settings, securityKey); security == 0 || security == 1)
        filter.security = static_cast<Security>(*security);
    if (const auto matching = numberAt(settings, matchingKey); matching == 0 || matching == 1)
        filter.matching = static_cast<journal::Matching>(*matching);
    filter.currency = currencyFromCode(settings.value(currencyKey).toString());
    for (const TextKey &kept : textKeys)
        filter.*kept.member = settings.value(kept.key).toString();
    return filter;
}

} // namespace vezne::ui
