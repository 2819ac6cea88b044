// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>
#include <vector>

#include "app/sandbox/account.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/http/wirejson.h"

namespace vezne::sandbox {

/// What the command line asks for.
struct Options
{
    QHostAddress host{QHostAddress::LocalHost};
    quint16 port = 0;                          ///< 0 takes a free one
    QString data = QStringLiteral(":memory:"); ///< the ledger's file
    QByteArray apiKey = "sandbox-vezne-api-key";
    QByteArray secretKey = "sandbox-vezne-secret-key";
    std::vector<Fault> faults;
    Account account;
    int rateLimit = 0; ///< calls of one path a minute; 0: as many as come
    wire::Spelling spelling = wire::Spelling::Raw;
    int binDigits = 6; ///< of a card's number in payments; the provider's documents say 8, its wire 6
    bool isQuiet = false;
    bool endsWithParent = false;
};

/// Reads the arguments (program name first); fails with a sentence for the person at the terminal. `--help`
/// and
/// `--version` print and end the program.
[[nodiscard]] tl::expected<Options, QString> readOptions(const QStringList &arguments);

} // namespace vezne::sandbox
