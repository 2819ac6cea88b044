// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

/// What the tour is asked for by its own options; the words that are not understood, if any, as an error.
tl::expected<TourPlan, QString> readTour(const QCommandLineParser &parser)
{
    TourPlan plan{.folder = parser.value(u"tour"_s)};
    if (parser.isSet(u"size"_s)) {
        static const QRegularExpression form(u"^(\\d{3,4})x(\\d{3,4})$"_s);
        const auto size = form.match(parser.value(u"size"_s));
        if (!size.hasMatch())
            return tl::unexpected(u"--size is WIDTHxHEIGHT, such as 1024x700."_s);
        plan.size = {size.captured(1).toInt(), size.captured(2).toInt()};
    }
    if (parser.isSet(u"scale"_s)) {
        plan.scale = parser.value(u"scale"_s).toInt();
        if (plan.scale < 100 || plan.scale > 400)
            return tl::unexpected(u"--scale is 100 to 400."_s);
    }
    if (parser.isSet(u"theme"_s)) {
        plan.themes = {ui::themeFromWord(parser.value(u"theme"_s))};
        if (plan.themes.front() == ui::ThemeChoice::System)
            return tl::unexpected(u"--theme is light, dark or contrast."_s);
    }
    return plan;
}

} // namespace

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
        {u"size"_s, u"Size of the tour's window; 1280x800 unless named."_s, u"WxH"_s},
        {u"scale"_s, u"Scale of the tour's pictures in percent; 100 unless named."_s, u"PERCENT"_s},
        {u"theme"_s, u"The tour's theme; light and dark unless named."_s, u"light|dark|contrast"_s},
    });
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return tl::unexpected(Information{parser.errorText(), true});
    if (parser.isSet(help))
        return tl::unexpected(
            Information{parser.helpText().replace(u"<executable_name>"_s, u"vezne"_s), false});
    if (parser.isSet(version))
        return tl::unexpected(Information{u"vezne "_s + QStringLiteral(VEZNE_VERSION), false});

    Options options{.isDemo = parser.isSet(u"demo"_s),
                    .profile = parser.value(u"profile"_s),
                    .journal = parser.value(u"journal"_s)};
    auto tour = readTour(parser);
    if (!tour)
        return tl::unexpected(Information{tour.error(), true});
    options.tour = std::move(*tour);
    const QString language = parser.value(u"lang"_s);
    if (language == "tr"_L1 || language == "en"_L1)
        options.language = language == "tr"_L1 ? Language::Turkish : Language::English;
    else if (parser.isSet(u"lang"_s))
        return tl::unexpected(Information{u"--lang is tr or en."_s, true});
    if (options.language)
        options.tour.languages = {*options.language};
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(
            Information{u"Unknown argument: "_s + parser.positionalArguments().constFirst(), true});
    return options;
}

} // namespace vezne::desktop
