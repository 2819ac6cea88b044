// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <csignal>
#include <cstdio>
#include <sys/prctl.h>

#include "app/hardening/harden.h"
#include "app/sandbox/sandbox.h"

using namespace vezne::sandbox;

namespace {

constexpr int badUsage = 2;

int complain(const QString &why)
{
    std::fprintf(stderr, "vezne-sandbox: %s\n", qPrintable(why));
    return badUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    vezne::harden();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vezne-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VEZNE_VERSION));

    const auto options = readOptions(QCoreApplication::arguments());
    if (!options)
        return complain(options.error());
    if (options->endsWithParent)
        prctl(PR_SET_PDEATHSIG, SIGTERM);
    auto database = Database::open(options->data);
    if (!database)
        return complain(options->data + QStringLiteral(": ") + database.error());

    Sandbox sandbox(*options, Ledger(std::move(*database)));
    const auto address = sandbox.start(options->host, options->port);
    if (!address)
        return complain(address.error());
    std::printf("{\"listening\":\"%s\"}\n", qPrintable(*address));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
