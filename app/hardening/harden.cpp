// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening/harden.h"

#include <QLoggingCategory>
#include <QtGlobal>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "app/hardening/memory.h"
#include "core/card/redact.h"

namespace vezne {

namespace {

constexpr std::array unwanted{
    "QT_LOGGING_RULES",
    "QT_LOGGING_CONF",
    "QT_LOGGING_DEBUG",
    "QT_MESSAGE_PATTERN",
    "QT_DEBUG_PLUGINS",
    "QT_FATAL_WARNINGS",
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QT_QPA_GENERIC_PLUGINS",
    "QSSL_DEBUG",
    "SSLKEYLOGFILE",
    "PGHOSTADDR", // what the address of a shared book does not say is not said
    "PGOPTIONS",
    "PGPASSWORD",
    "PGSERVICE",
    "PGSSLMODE",
    "QT_NO_GLIB", // the keychain is reached through glib's event loop
};

/// The last net: what is logged names requests, never their content, and should it ever, this catches it.
void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = qFormatLogMessage(type, context, card::withoutCardNumbers(message));
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

void harden()
{
    ::prctl(PR_SET_DUMPABLE, 0);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::umask(077);
    for (const char *variable : unwanted)
        qunsetenv(variable);
    qInstallMessageHandler(writeMessage);
    if (!isFreedMemoryWiped()) {
        std::fputs("Vezne does not start: freed memory is not wiped on this system.\n", stderr);
        std::exit(1);
    }
}

} // namespace vezne
