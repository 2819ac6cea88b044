// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <functional>

#include "tests/support/shop.h"

namespace vezne::test {

/// A shop whose charges get lost, and are asked about.
class LostShop : public Shop
{
public:
    [[nodiscard]] till::Recovery &recovery() { return till().recovery(); }
    [[nodiscard]] QString stateOf(const QString &id) { return word(file(id).payment.state); }

    /// A charge whose result nobody knows.
    [[nodiscard]] QString lose(qint64 minorUnits,
                               const QString &behaviour = QStringLiteral("drop-before-commit"))
    {
        if (!sandbox().fault(QStringLiteral("/payment/auth"), behaviour))
            qFatal("no such fault");
        const QString id = charge(minorUnits);
        if (stateOf(id) != QLatin1String("UNKNOWN"))
            qFatal("not lost but %s", qPrintable(stateOf(id)));
        return id;
    }

    /// Does `act`, and waits until `id` has been asked about.
    void waitForRound(const QString &id, const std::function<void()> &act)
    {
        QSignalSpy asked(&recovery(), &till::Recovery::asked);
        act();
        QTRY_VERIFY(std::ranges::any_of(asked, [&](const auto &round) { return round.first() == id; }));
    }
};

} // namespace vezne::test
