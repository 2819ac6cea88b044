// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QTest>

#include "tests/support/postgres.h"
#include "tests/support/shop.h"

namespace vezne::test {

/// A shop whose payment links are looked at.
class LinkShop : public Shop
{
public:
    static constexpr int patienceMs = 15'000;
    inline static const QString products = QStringLiteral("/v2/iyzilink/products");

    static till::LinkOffer offer(const QString &order, qint64 minorUnits = 12'550)
    {
        return {.orderId = order,
                .name = QStringLiteral("Sipariş ") + order,
                .description = QStringLiteral("Kitap"),
                .amount = Money(minorUnits, Currency::TRY),
                .customer = QStringLiteral("Ali Ak")};
    }

    till::Links &links() { return till().links(); }
    till::LinkErrandEnd endOf(const journal::Result<till::LinkErrand *> &errand)
    {
        if (!errand)
            return {};
        QSignalSpy finished(*errand, &till::LinkErrand::finished);
        return finished.wait(patienceMs) ? finished.first().first().value<till::LinkErrandEnd>()
                                         : till::LinkErrandEnd{};
    }
    journal::Link make(const till::LinkOffer &wanted) { return endOf(links().make(wanted)).link; }
    journal::Link now(const journal::Link &link)
    {
        return links().book().find(link.id).value().value_or(journal::Link{});
    }
    std::vector<journal::LinkMatch> matches(const journal::Link &link)
    {
        return links().book().matchesOf(link.id).value();
    }
    journal::Problem refusalOf(const till::LinkOffer &wanted)
    {
        const auto refused = links().make(wanted);
        return refused ? journal::Problem::Io : refused.error().problem;
    }

    bool look()
    {
        QSignalSpy looked(&links().watch(), &till::LinkWatch::looked);
        links().watch().look();
        return looked.wait(patienceMs) && looked.first().first().value<iyzico::LinkRows>().isWhole();
    }
    /// iyzico has read its list when this returns; its answer takes its time.
    bool lookSlowly()
    {
        const int before = sandbox().requestCount(products);
        if (!sandbox().fault(products, QStringLiteral("delay"), 1, std::chrono::milliseconds(400)))
            return false;
        links().watch().look();
        return QTest::qWaitFor([&] { return sandbox().requestCount(products) > before; }, patienceMs);
    }

    /// Time passes for what is kept of links: on a shared book the server's, which nobody can set.
    bool letPass(std::chrono::milliseconds time)
    {
        if (!isOnSharedBook()) {
            clock().advance(time);
            return true;
        }
        return journal()
            .database()
            .run(QStringLiteral("UPDATE link SET since = since - ?"), {qint64(time.count())})
            .has_value();
    }

    journal::Result<till::Attempt *> chargeOrder(const QString &order)
    {
        till::Sale wanted = sale(12'550);
        wanted.orderId = order;
        return till().charge(wanted, card());
    }
    journal::Error chargeRefusalOf(const QString &order)
    {
        const auto refused = chargeOrder(order);
        return refused ? journal::Error{} : refused.error();
    }
    bool isCharged(const QString &order)
    {
        const auto attempt = chargeOrder(order);
        return attempt && QSignalSpy(*attempt, &till::Attempt::finished).wait(patienceMs);
    }
};

} // namespace vezne::test
