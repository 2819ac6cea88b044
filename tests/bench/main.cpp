// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <cstdio>

#include "tests/bench/measures.h"
#include "tests/bench/pastmaker.h"
#include "tests/bench/require.h"
#include "tests/bench/sealing.h"
#include "tests/bench/sharing.h"
#include "tests/bench/start.h"

using namespace Qt::StringLiterals;
using namespace vezne::bench;

namespace {

qint64 wholeOf(const QCommandLineParser &parser, const QString &name)
{
    bool isNumber = false;
    const qint64 number = parser.value(name).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        giveUp(u"--%1 needs a whole number"_s.arg(name));
    return number;
}

vezne::journal::Place placeNamed(const QString &text)
{
    const auto place = vezne::journal::Place::fromText(text);
    if (!place || !place->isShared())
        giveUp(u"%1 is no shared book"_s.arg(text));
    return *place;
}

int makeJournal(const QString &file, const QCommandLineParser &parser)
{
    QElapsedTimer clock;
    clock.start();
    const PastOptions options{.payments = wholeOf(parser, u"payments"_s),
                              .seed = static_cast<quint32>(wholeOf(parser, u"seed"_s)),
                              .days = static_cast<int>(wholeOf(parser, u"days"_s))};
    makePast(file, options);
    std::printf("%lld payments in %.1f s\n", static_cast<long long>(options.payments),
                static_cast<double>(clock.elapsed()) / 1000);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(
        u"command"_s,
        u"journal FILE, compare FILE BOOK, book BOOK, tills BOOK, seal BOOK, or with a FILE one of: %1"_s.arg(
            measureNames()));
    parser.addOption({u"payments"_s, u"how many (journal)"_s, u"N"_s, u"1000000"_s});
    parser.addOption({u"days"_s, u"over how many days (journal)"_s, u"N"_s, u"1095"_s});
    parser.addOption({u"seed"_s, u"of the made-up past (journal)"_s, u"N"_s, u"1"_s});
    parser.addOption({u"tills"_s, u"how many at once (tills)"_s, u"N"_s, u"20"_s});
    parser.addHelpOption();
    parser.process(application);
    const QStringList words = parser.positionalArguments();
    if (words.size() == 2 && words[0] == "journal"_L1)
        return makeJournal(words[1], parser);
    if (words.size() == 3 && words[0] == "window"_L1)
        return runWindow(application, words);
    if (words.size() == 3 && words[0] == "compare"_L1) {
        bringUp(words[1]);
        return compareEngines(words[1], placeNamed(words[2]));
    }
    if (words.size() == 2 && words[0] == "book"_L1)
        return measureBook(placeNamed(words[1]));
    if (words.size() == 2 && words[0] == "seal"_L1)
        return seal(placeNamed(words[1]));
    if (words.size() == 2 && words[0] == "tills"_L1)
        return runTills(placeNamed(words[1]), static_cast<int>(wholeOf(parser, u"tills"_s)));
    if (words.size() == 2 && measure(words[0], words[1]))
        return 0;
    parser.showHelp(2);
}
