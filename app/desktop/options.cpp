// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>

namespace vezne::desktop {

using namespace Qt::StringLiterals;

tl::expected<Options, Information> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        {u"demo"_s, u"Practise on a private sandbox with a few weeks of past payments."_s},
        {u"profile"_s, u"Open the merchant profile NAME."_s, u"NAME"_s},
        {u"journal"_s, u"Keep the journal in FILE."_s, u"FILE"_s},
        {u"lang"_s, u"Interface language."_s, u"tr|en"_s},
        {u"tour"_s,
         u"Walk through the windows, save a picture of each step in DIR, and exit; in one language with --lang."_s,
         u"DIR"_s},
    });
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return tl::unexpected(Information{parser.errorText(), true});
    if (parser.isSet(help))
        return tl::unexpected(Information{parser.helpText(), false});
    if (parser.isSet(version))
        return tl::unexpected(Information{u"vezne "_s + QStringLiteral(VEZNE_VERSION), false});

    Options options{.isDemo = parser.isSet(u"demo"_s),
                    .profile = parser.value(u"profile"_s),
                    .journal = parser.value(u"journal"_s),
                    .tour = parser.value(u"tour"_s)};
    const QString language = parser.value(u"lang"_s);
    if (language == "tr"_L1 || language == "en"_L1)
        options.language = language == "tr"_L1 ? Language::Turkish : Language::English;
    else if (parser.isSet(u"lang"_s))
        return tl::unexpected(Information{u"--lang is tr or en."_s, true});
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(
            Information{u"Unknown argument: "_s + parser.positionalArguments().constFirst(), true});
    return options;
}

} // namespace vezne::desktop
