// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "core/till/elsewhereintake.h"
#include "tests/support/sandboxrequests.h"
#include "tests/support/shop.h"

namespace vezne::test {

/// Each test has a fresh shop, and somebody who works in iyzico's panel beside it.
class ElsewhereTest : public QObject
{
    Q_OBJECT

protected:
    // In the panel. Each gives nothing, or false, when iyzico refused.
    [[nodiscard]] QString payElsewhere(const QList<Item> &items,
                                       const QString &conversation = QStringLiteral("another-till"),
                                       const QByteArray &path = "/payment/auth");
    [[nodiscard]] bool cancelElsewhere(const QString &paymentId);
    [[nodiscard]] bool refundElsewhere(const QString &paymentId, const QString &amount);
    [[nodiscard]] bool captureElsewhere(const QString &paymentId, const Money &amount);

    // At the till.
    [[nodiscard]] QString hold();
    [[nodiscard]] journal::Result<till::Attempt *> change(journal::Kind kind, const QString &payment,
                                                          const Money &amount);
    [[nodiscard]] journal::State refund(const QString &payment, const Money &amount);
    [[nodiscard]] journal::Problem changeError(journal::Kind kind, const QString &payment,
                                               const Money &amount);
    /// A change that iyzico makes and whose answer is lost; it was taken for not done, and the watch is over.
    [[nodiscard]] QString loseAndGiveUp(const QString &path, journal::Kind kind, const QString &payment,
                                        const Money &amount);
    void passADay();

    [[nodiscard]] till::ElsewhereIntake *make(const QString &paymentId, const QString &why);
    [[nodiscard]] till::ElsewhereEnd takeIn(const QString &paymentId);

    /// Where the journal and iyzico differ.
    [[nodiscard]] std::vector<till::Mismatch> mismatchesOf(const QString &paymentId);
    [[nodiscard]] qint64 openDifferences(QDate day);
    [[nodiscard]] bool isWhole();

    std::unique_ptr<Shop> m_shop;

private Q_SLOTS: // QtTest calls those of a base class too
    void init();
};

} // namespace vezne::test
