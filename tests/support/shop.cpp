// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop.h"

#include <QSignalSpy>

#include "core/base/istanbul.h"

namespace vezne::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::span<const char> bytesOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

Shop::Shop()
    : m_reader(m_book.place())
{
    const auto credentials = std::make_shared<iyzico::Credentials>(iyzico::Credentials{
        test::SandboxProcess::apiKey(), SecretBytes(bytesOf(test::SandboxProcess::secretKey()))});
    m_client = std::make_unique<iyzico::Client>(m_sandbox.url(), credentials);
    m_till = std::make_unique<till::Till>(m_book.journal(), *m_client, till::Recovery::Options{},
                                          access::HashCost::cheapest());
    if (!m_sandbox.isListening() || !m_sandbox.setClock(istanbul::dateTime(clock().now())))
        qFatal("the sandbox did not start");
}

card::Card Shop::card()
{
    return card::KeyedCard{.holder = u"Ayşe Yılmaz"_s,
                           .number = SecretBytes(bytesOf("5528790000000008")),
                           .expiry = {.month = 12, .year = 2030},
                           .cvc = SecretBytes(bytesOf("123"))};
}

till::Sale Shop::sale(qint64 minorUnits, int items)
{
    till::Sale sale{.orderId = u"S-2026-%1"_s.arg(++m_orders, 6, 10, '0'_L1)};
    for (int i = 1; i <= items; ++i)
        sale.items.push_back({.id = u"I%1"_s.arg(i),
                              .name = u"Ürün %1"_s.arg(i),
                              .category1 = u"Genel"_s,
                              .price = Money(minorUnits, Currency::TRY)});
    sale.paidPrice = *sale.price();
    sale.repeatReason = u"test"_s; // one card pays everything here
    sale.buyer = till::completed({.name = u"Ayşe"_s, .surname = u"Yılmaz"_s});
    sale.billingAddress = till::addressOf(sale.buyer);
    sale.shippingAddress = sale.billingAddress;
    return sale;
}

journal::Result<till::Attempt *> Shop::begin(qint64 minorUnits, int items)
{
    return m_till->charge(sale(minorUnits, items), card());
}

QString Shop::charge(qint64 minorUnits, int items)
{
    const auto attempt = begin(minorUnits, items);
    if (!attempt)
        return {};
    QSignalSpy finished(*attempt, &till::Attempt::finished);
    const QString operation = (*attempt)->operation();
    return finished.wait() ? operation : QString();
}

QString Shop::pay(qint64 minorUnits, int items)
{
    const QString operation = charge(minorUnits, items);
    return file(operation).payment.state == journal::State::Paid ? operation : QString();
}

journal::State Shop::change(journal::Kind kind, const QString &payment, const Money &amount)
{
    const auto attempt =
        m_till->change({.kind = kind, .payment = payment, .amount = amount, .reason = u"buyer_request"_s});
    if (!attempt)
        return journal::State::Intent;
    QSignalSpy finished(*attempt, &till::Attempt::finished);
    const bool isOver = finished.wait(15'000);
    return isOver ? finished.first().first().value<till::AttemptEnd>().state : journal::State::Intent;
}

journal::PaymentFile Shop::file(const QString &payment)
{
    const auto file = journal().reader().paymentFile(payment);
    return file ? *file : journal::PaymentFile{};
}

QJsonObject Shop::ledgerOf(const QString &payment)
{
    const auto payments = m_sandbox.payments(payment);
    return payments.isEmpty() ? QJsonObject() : payments.first();
}

} // namespace vezne::test
