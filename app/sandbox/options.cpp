// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"

#include <QCommandLineParser>

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

tl::expected<int, QString> count(const QCommandLineParser &parser, const QString &name, int highest)
{
    bool isNumber = false;
    const int value = parser.value(name).toInt(&isNumber);
    if (!isNumber || value < 0 || value > highest)
        return tl::unexpected(u"--%1 is not a number from 0 to %2"_s.arg(name).arg(highest));
    return value;
}

tl::expected<QHostAddress, QString> loopback(const QString &host)
{
    const QHostAddress address =
        host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (!address.isLoopback())
        return tl::unexpected(
            u"--host %1 is not a loopback address; this program has no business elsewhere"_s.arg(host));
    return address;
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A faithful iyzico on loopback, for demonstrations and tests."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"host"_s, u"Loopback address to listen on."_s, u"address"_s, u"127.0.0.1"_s},
        {u"port"_s, u"Port to listen on; 0 takes a free one."_s, u"number"_s, u"0"_s},
        {u"data"_s, u"Keep the ledger in this file; without it, in memory."_s, u"file"_s, u":memory:"_s},
        {u"api-key"_s, u"API key of the one merchant."_s, u"key"_s, u"sandbox-vezne-api-key"_s},
        {u"secret-key"_s, u"Secret key of the one merchant."_s, u"key"_s, u"sandbox-vezne-secret-key"_s},
        {u"fault"_s, u"Let calls go wrong: path=behaviour[:times[:delayMs]]. May be repeated."_s, u"spec"_s},
        {u"account"_s, u"What is agreed with the merchant: name=value. May be repeated."_s, u"spec"_s},
        {u"rate-limit"_s, u"Answer 50000 above so many calls of one path a minute."_s, u"number"_s, u"0"_s},
        {u"plain-numbers"_s, u"Write amounts as 20 and 0, not as 20.00000000 and 0E-8."_s},
        {u"eight-digit-bins"_s, u"Show eight digits of a card's number in payments, not six."_s},
        {u"quiet"_s, u"No line on standard error for each request."_s},
        {u"end-with-parent"_s, u"End when the program that started this one has gone."_s},
    });
}

} // namespace

tl::expected<Options, QString> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s))
        parser.process(arguments); // prints and ends the program
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(u"'%1' is not an option"_s.arg(parser.positionalArguments().first()));

    const auto host = loopback(parser.value(u"host"_s));
    const auto port = count(parser, u"port"_s, 65535);
    const auto rateLimit = count(parser, u"rate-limit"_s, 1'000'000);
    if (!host)
        return tl::unexpected(host.error());
    if (!port || !rateLimit)
        return tl::unexpected(!port ? port.error() : rateLimit.error());
    std::vector<Fault> faults;
    for (const QString &spec : parser.values(u"fault"_s)) {
        const auto fault = faultFromSpec(spec);
        if (!fault)
            return tl::unexpected(fault.error());
        faults.push_back(*fault);
    }
    Account account;
    for (const QString &spec : parser.values(u"account"_s)) {
        const qsizetype equals = spec.indexOf(u'=');
        const auto set = setOn(account, spec.first(qMax(equals, 0)), spec.sliced(equals + 1));
        if (!set)
            return tl::unexpected(set.error());
    }
    return Options{.host = *host,
                   .port = quint16(*port),
                   .data = parser.value(u"data"_s),
                   .apiKey = parser.value(u"api-key"_s).toUtf8(),
                   .secretKey = parser.value(u"secret-key"_s).toUtf8(),
                   .faults = faults,
                   .account = account,
                   .rateLimit = *rateLimit,
                   .spelling = parser.isSet(u"plain-numbers"_s) ? wire::Spelling::Plain : wire::Spelling::Raw,
                   .binDigits = parser.isSet(u"eight-digit-bins"_s) ? 8 : 6,
                   .isQuiet = parser.isSet(u"quiet"_s),
                   .endsWithParent = parser.isSet(u"end-with-parent"_s)};
}

} // namespace vezne::sandbox
