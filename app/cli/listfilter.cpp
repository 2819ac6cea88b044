// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listfilter.h"

#include <QDate>

#include "app/cli/input.h"
#include "app/cli/text.h"
#include "core/base/istanbul.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInstallments = 36;

struct Option
{
    QString name, value;
};
const QList<Option> &all()
{
    static const QList<Option> options{
        {u"from"_s, u"DATE"_s},    {u"to"_s, u"DATE"_s},       {u"state"_s, u"S"_s},
        {u"search"_s, u"TEXT"_s},  {u"min"_s, u"P"_s},         {u"max"_s, u"P"_s},
        {u"currency"_s, u"C"_s},   {u"bank"_s, u"NAME"_s},     {u"family"_s, u"NAME"_s},
        {u"cashier"_s, u"NAME"_s}, {u"installment"_s, u"N"_s}, {u"security"_s, u"3ds|moto"_s},
        {u"error"_s, u"CODE"_s},   {u"brand"_s, u"NAME"_s},    {u"matching"_s, u"reconciled|unreconciled"_s},
        {u"till"_s, u"NAME"_s},
    };
    return options;
}

/// Fills the filter from one option; an answer says what is wrong with it.
using Reading = QString (*)(const QString &text, journal::Filter &filter);

QString readFrom(const QString &text, journal::Filter &filter)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return Words::tr("--%1 needs a day such as 2026-11-22.").arg("from"_L1);
    filter.from = istanbul::startOf(day);
    return {};
}

QString readTo(const QString &text, journal::Filter &filter)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return Words::tr("--%1 needs a day such as 2026-11-22.").arg("to"_L1);
    filter.until = istanbul::startOf(day.addDays(1));
    return {};
}

QString readState(const QString &text, journal::Filter &filter)
{
    const auto state = journal::stateFromWord(text);
    if (!state)
        return Words::tr("--state needs a state such as PAID or UNKNOWN.");
    filter.states.insert(*state);
    return {};
}

QString readLimitOf(const QString &text, QLatin1StringView name, std::optional<qint64> &limit)
{
    const auto amount = Money::fromWire(text, Currency::TRY);
    if (!amount)
        return Words::tr("--%1 needs an amount such as 1250.00.").arg(name);
    limit = amount->minorUnits();
    return {};
}

QString readMin(const QString &text, journal::Filter &filter)
{
    return readLimitOf(text, "min"_L1, filter.least);
}

QString readMax(const QString &text, journal::Filter &filter)
{
    return readLimitOf(text, "max"_L1, filter.most);
}

QString readCurrencyOf(const QString &text, journal::Filter &filter)
{
    filter.currency = currencyFromCode(text);
    return filter.currency ? QString() : Words::tr("--currency needs a code such as TRY.");
}

QString readInstallment(const QString &text, journal::Filter &filter)
{
    if (text == "several"_L1) {
        for (int count = 2; count <= mostInstallments; ++count)
            filter.installments.insert(count);
        return {};
    }
    const auto count = readWhole(text);
    if (!count || *count < 1 || *count > mostInstallments)
        return Words::tr("--installment needs a number from 1, or the word several.");
    filter.installments.insert(static_cast<int>(*count));
    return {};
}

QString readSecurity(const QString &text, journal::Filter &filter)
{
    if (text != "3ds"_L1 && text != "moto"_L1)
        return Words::tr("--security is 3ds or moto.");
    filter.security = text == "3ds"_L1 ? journal::Security::ThreeDSecure : journal::Security::Moto;
    return {};
}

QString readMatching(const QString &text, journal::Filter &filter)
{
    if (text != "reconciled"_L1 && text != "unreconciled"_L1)
        return Words::tr("--matching is reconciled or unreconciled.");
    filter.matching =
        text == "reconciled"_L1 ? journal::Matching::Reconciled : journal::Matching::Unreconciled;
    return {};
}

/// Options that take one name or several with commas between them.
template<QSet<QString> journal::Filter::*member>
QString readNames(const QString &text, journal::Filter &filter)
{
    for (const QString &name : text.split(','_L1, Qt::SkipEmptyParts))
        (filter.*member).insert(name.trimmed());
    return {};
}

const QList<std::pair<QString, Reading>> &readings()
{
    static const QList<std::pair<QString, Reading>> list{
        {u"from"_s, readFrom},
        {u"to"_s, readTo},
        {u"state"_s, readState},
        {u"min"_s, readMin},
        {u"max"_s, readMax},
        {u"currency"_s, readCurrencyOf},
        {u"installment"_s, readInstallment},
        {u"security"_s, readSecurity},
        {u"matching"_s, readMatching},
        {u"bank"_s, readNames<&journal::Filter::banks>},
        {u"family"_s, readNames<&journal::Filter::families>},
        {u"cashier"_s, readNames<&journal::Filter::actors>},
        {u"error"_s, readNames<&journal::Filter::errors>},
        {u"till"_s, readNames<&journal::Filter::tills>},
        {u"brand"_s, readNames<&journal::Filter::brands>},
    };
    return list;
}

} // namespace

QList<QCommandLineOption> filterOptions()
{
    QList<QCommandLineOption> options;
    for (const Option &option : all())
        options.append(QCommandLineOption(option.name, {}, option.value));
    return options;
}

QString filterUsage()
{
    QStringList words;
    for (const Option &option : all())
        words.append(u"[--%1 %2]"_s.arg(option.name, option.value));
    return words.join(' '_L1);
}

std::optional<journal::Filter> readFilter(Run &run)
{
    journal::Filter filter{.text = run.option(u"search"_s), .paymentsOnly = true};
    for (const auto &[name, read] : readings()) {
        if (!run.has(name))
            continue;
        if (const QString wrong = read(run.option(name), filter); !wrong.isEmpty()) {
            run.fail(ExitCode::Usage, wrong);
            return std::nullopt;
        }
    }
    if (filter.from && filter.until && *filter.until <= *filter.from) {
        run.fail(ExitCode::Usage, Words::tr("--to lies before --from."));
        return std::nullopt;
    }
    return filter;
}

QString filterText(const Run &run)
{
    QStringList words;
    for (const Option &option : all()) {
        if (run.has(option.name))
            words.append(
                u"--%1 %2"_s.arg(option.name, option.name == "search"_L1 ? u"…"_s : run.option(option.name)));
    }
    return words.join(' '_L1);
}

} // namespace vezne::cli
