// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid7.h"
#include "core/journal/journal.h"
#include "tests/support/manualclock.h"
#include "tests/support/postgres.h"

namespace vezne::test {

/// One till's journal on the book, with everything of its own.
class SharedTill
{
public:
    [[nodiscard]] static Instant afternoon()
    {
        return fromMilliseconds(1'790'000'000'000); // 2026-09-21 in Istanbul
    }

    explicit SharedTill(const journal::Place &book, const QString &role = QStringLiteral("finance"),
                        const Clock *clock = nullptr)
        : m_clock(afternoon())
    {
        auto opened = journal::Journal::open(Postgres::entry(book, role), SecretBytes(32),
                                             clock ? *clock : m_clock, std::chrono::milliseconds(0));
        if (!opened)
            qFatal("the till: %s", qPrintable(opened.error().detail));
        m_journal = std::move(*opened);
    }

    [[nodiscard]] journal::Journal &journal() { return *m_journal; }

    journal::Result<QString> begin(const QString &order, qint64 kurus,
                                   journal::HostedPage page = journal::HostedPage::None)
    {
        const Money total(kurus, Currency::TRY);
        const journal::Intent intent{.id = uuid7(m_clock.now()),
                                     .orderId = order,
                                     .price = total,
                                     .paidPrice = total,
                                     .amount = total,
                                     .page = page,
                                     .items = {{.itemId = QStringLiteral("I1"),
                                                .name = QStringLiteral("Ürün"),
                                                .category = QStringLiteral("Genel"),
                                                .type = QStringLiteral("PHYSICAL"),
                                                .price = total}},
                                     .buyer = {{QStringLiteral("name"), QStringLiteral("Ayşe")},
                                               {QStringLiteral("surname"), QStringLiteral("Işık")}}};
        return m_journal->open(intent).map([&] { return intent.id; });
    }

    QString pay(const QString &order, qint64 kurus)
    {
        const QString id = *begin(order, kurus);
        const Decimal price = Money(kurus, Currency::TRY).toDecimal();
        const bool isPaid = m_journal->move(id, journal::State::Intent, journal::State::Sending, {}) &&
                            m_journal->move(id, journal::State::Sending, journal::State::Paid,
                                            {.paymentId = order,
                                             .items = {{.itemId = QStringLiteral("I1"),
                                                        .transactionId = order + QStringLiteral("1"),
                                                        .paidPrice = price}},
                                             .proof = QByteArray(64, 'a')});
        return isPaid ? id : QString();
    }

    journal::Result<journal::Intent> refund(const QString &payment, qint64 kurus)
    {
        return m_journal->open(journal::Change{
            .id = uuid7(m_clock.now()), .payment = payment, .amount = Money(kurus, Currency::TRY)});
    }

    bool finish(const QString &change)
    {
        return m_journal->move(change, journal::State::Intent, journal::State::Sending, {}) &&
               m_journal->move(change, journal::State::Sending, journal::State::Done,
                               {.proof = QByteArray(64, 'a')});
    }

private:
    ManualClock m_clock;
    std::unique_ptr<journal::Journal> m_journal;
};

} // namespace vezne::test
