// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSet>
#include <QStandardPaths>
#include <QTimer>
#include <QTranslator>
#include <algorithm>
#include <cstdio>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "app/hardening/harden.h"
#include "core/access/keychain.h"
#include "core/access/profiles.h"
#include "core/base/address.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using namespace vezne::cli;

namespace {

QList<QCommandLineOption> globalOptions()
{
    return {
        {u"profile"_s, {}, u"NAME"_s},     {u"api"_s, {}, u"URL"_s},
        {u"credentials"_s, {}, u"FILE"_s}, {u"journal"_s, {}, u"FILE|BOOK"_s},
        {u"locale"_s, {}, u"tr|en"_s},     QCommandLineOption(u"json"_s),
        {u"deadline"_s, {}, u"SECONDS"_s}, {u"horizon"_s, {}, u"SECONDS"_s},
        {u"inquiry-budget"_s, {}, u"N"_s}, {u"emergency-file"_s, {}, u"FILE"_s},
        {u"as"_s, {}, u"NAME"_s},          QCommandLineOption(u"help"_s),
        QCommandLineOption(u"version"_s),
    };
}

/// Its usage line, and behind it every option that the line does not name.
QString usageOf(const Command &command)
{
    QString line = u"  %1 %2"_s.arg(command.name, command.arguments);
    for (const QCommandLineOption &option : command.options) {
        const QString name = u"--"_s + option.names().constFirst();
        static const QString ends = u" ]|"_s;
        const bool isNamed =
            std::ranges::any_of(ends, [&](QChar end) { return (line + u' ').contains(name + end); });
        if (!isNamed)
            line +=
                u" [%1%2]"_s.arg(name, option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
    }
    return line;
}

QString usage()
{
    QStringList lines{
        u"vezne-cli [--profile NAME | --api URL --credentials FILE] [--journal FILE|postgresql://USER@HOST/BOOK] [--as NAME] [--locale tr|en] [--json] COMMAND"_s};
    for (const Command &command : commands())
        lines.append(usageOf(command));
    lines.append(u"  --deadline SECONDS  --horizon SECONDS  --inquiry-budget N"_s);
    lines.append(u"  --emergency-file FILE"_s);
    return lines.join('\n'_L1);
}

/// The command that stands among `words`, wherever its options stand.
const Command *commandIn(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    QSet<QString> known;
    for (const Command &command : commands()) {
        for (const QCommandLineOption &option : command.options) {
            const QString name = option.names().constFirst();
            if (!known.contains(name))
                parser.addOption(option);
            known.insert(name);
        }
    }
    parser.parse(words);
    if (parser.positionalArguments().isEmpty())
        return nullptr;
    const auto found =
        std::ranges::find(commands(), parser.positionalArguments().constFirst(), &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

bool readSeconds(const QCommandLineParser &parser, const QString &name, std::chrono::milliseconds &target)
{
    if (!parser.isSet(name))
        return true;
    bool isNumber = false;
    const int seconds = parser.value(name).toInt(&isNumber);
    if (isNumber && seconds > 0)
        target = std::chrono::seconds(seconds);
    return isNumber && seconds > 0;
}

/// The profile that --profile names, when it does; says why not otherwise.
tl::expected<std::optional<access::Profile>, QString> readProfile(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"profile"_s))
        return std::nullopt;
    if (parser.isSet(u"api"_s) || parser.isSet(u"credentials"_s))
        return tl::unexpected(Words::tr("Use either --profile or --api and --credentials."));
    const auto profiles = access::Profiles::load(access::profilesFile());
    if (!profiles)
        return tl::unexpected(Words::tr("%1 cannot be understood.").arg(access::profilesFile()));
    const access::Profile *found = profiles->byName(parser.value(u"profile"_s));
    if (!found)
        return tl::unexpected(Words::tr("There is no profile %1.").arg(parser.value(u"profile"_s)));
    return *found;
}

QString defaultJournal(const std::optional<access::Profile> &profile)
{
    return profile ? profile->journal
                   : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/default.vezne"_s;
}

/// Nothing when an option's value is not what it should be.
std::optional<Settings> readSettings(const QCommandLineParser &parser,
                                     const std::optional<access::Profile> &profile)
{
    Settings settings;
    settings.profile = profile;
    const QString api = parser.value(u"api"_s);
    settings.api = profile ? profile->api : QUrl(api, QUrl::StrictMode);
    settings.credentials = parser.value(u"credentials"_s);
    const auto place = journal::Place::fromText(parser.isSet(u"journal"_s) ? parser.value(u"journal"_s)
                                                                           : defaultJournal(profile));
    settings.journal = place.value_or(QString());
    settings.person = parser.value(u"as"_s);
    settings.emergency = parser.value(u"emergency-file"_s);
    settings.isJson = parser.isSet(u"json"_s);
    const QString locale = parser.value(u"locale"_s);
    settings.language = locale == "en"_L1 ? Language::English : Language::Turkish;
    const bool isApi = api.isEmpty() || (settings.api.isValid() && !settings.api.host().isEmpty());
    const bool isLocale = locale.isEmpty() || locale == "tr"_L1 || locale == "en"_L1;
    // A provider that is not played on this machine needs its time and has its limits.
    const bool isPlayed = settings.api.isEmpty() || isLoopbackAddress(settings.api);
    const till::Recovery::Options usual;
    bool isBudget = true;
    if (parser.isSet(u"inquiry-budget"_s)) {
        settings.recovery.budget = parser.value(u"inquiry-budget"_s).toInt(&isBudget);
        isBudget = isBudget && settings.recovery.budget > 1 &&
                   (isPlayed || settings.recovery.budget <= usual.budget);
    }
    if (!isApi || !place || !isLocale || !isBudget ||
        !readSeconds(parser, u"deadline"_s, settings.deadlines.money) ||
        !readSeconds(parser, u"horizon"_s, settings.recovery.horizon) ||
        (!isPlayed && settings.recovery.horizon < usual.horizon))
        return std::nullopt;
    settings.deadlines.inquiry = std::min(settings.deadlines.inquiry, settings.deadlines.money);
    return settings;
}

/// As it is typed.
QString optionText(const QString &name)
{
    return (name.size() > 1 ? u"--"_s : u"-"_s) + name;
}

int usageError(const QString &why)
{
    std::fprintf(stderr, "%s\n%s\n", qUtf8Printable(why), qUtf8Printable(usage()));
    return static_cast<int>(ExitCode::Usage);
}

int runCommand(const Command &command, const QCommandLineParser &parser, const Settings &settings)
{
    const QStringList arguments = parser.positionalArguments().mid(1);
    if (arguments.size() < command.fewestArguments || arguments.size() > command.mostArguments)
        return usageError(Words::tr("Wrong number of arguments."));
    access::Keychain keychain;
    Run run(settings, parser, arguments, keychain);
    QObject::connect(&run, &Run::finished, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QTimer::singleShot(0, &run, [&] {
        if (command.needs == Needs::Journal)
            run.whenBookIsReady([&] { command.start(run); });
        else
            run.whenKeysAreRead([&] { command.start(run); });
    });
    QCoreApplication::exec();
    return static_cast<int>(run.result().value_or(ExitCode::NotKnown));
}

} // namespace

int main(int argc, char **argv)
{
    harden();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"vezne"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VEZNE_VERSION));

    const QStringList words = QCoreApplication::arguments();
    const Command *command = commandIn(words);
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    if (command)
        parser.addOptions(command->options);
    const bool isParsed = parser.parse(words);
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        std::puts(qUtf8Printable(parser.isSet(u"help"_s) ? usage()
                                                         : u"vezne-cli "_s + QStringLiteral(VEZNE_VERSION)));
        return 0;
    }
    QTranslator translator; // the sentences' source texts are English; English adds its plurals
    const bool isTurkish = parser.value(u"locale"_s) != "en"_L1;
    if (translator.load(isTurkish ? u":/i18n/vezne_tr"_s : u":/i18n/vezne_en"_s))
        QCoreApplication::installTranslator(&translator);
    if (!isParsed)
        return usageError(parser.unknownOptionNames().isEmpty()
                              ? parser.errorText()
                              : Words::tr("There is no option %1 here.")
                                    .arg(optionText(parser.unknownOptionNames().constFirst())));
    if (!command && !parser.positionalArguments().isEmpty())
        return usageError(
            Words::tr("There is no command %1.").arg(parser.positionalArguments().constFirst()));
    if (!command)
        return usageError(Words::tr("Which command?"));
    const auto profile = readProfile(parser);
    if (!profile)
        return usageError(profile.error());
    const auto settings = readSettings(parser, *profile);
    if (!settings)
        return usageError(Words::tr("An option has a value that it cannot have."));
    return runCommand(*command, parser, *settings);
}
