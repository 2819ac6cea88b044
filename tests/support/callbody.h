// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/iyzico/call.h"

namespace vezne::test {

/// A call's body as it goes on the wire, outside locked memory: of made-up cards only.
[[nodiscard]] inline QByteArray bytesOf(const iyzico::Call &call)
{
    return {call.body.data(), static_cast<qsizetype>(call.body.size())};
}

/// The same, read as JSON; empty when it is none.
[[nodiscard]] inline QJsonObject jsonOf(const iyzico::Call &call)
{
    return QJsonDocument::fromJson(bytesOf(call)).object();
}

} // namespace vezne::test
