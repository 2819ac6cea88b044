// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/journalbuilder.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <array>

#include "core/base/istanbul.h"
#include "core/base/uuid7.h"
#include "tests/support/postgres.h"

namespace vezne::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::Facts;
using journal::Intent;
using journal::Kind;
using journal::State;

namespace {

const QByteArray someProof(64, 'a');

/// A broken fixture must not pass for a failing program.
template<class Result>
void require(const Result &result)
{
    if (!result)
        qFatal("journal builder: problem %d (%s)", int(result.error().problem),
               qPrintable(result.error().detail));
}

/// In memory where the system has such a file system: what these tests look at does not depend on the disk.
QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/vezne-test-XXXXXX"_s;
}

Facts factsOfPayment(const Intent &intent, const QString &paymentId)
{
    Facts facts{.why = u"answer"_s,
                .paymentId = paymentId,
                .authCode = u"123456"_s,
                .hostReference = u"mock-"_s + paymentId,
                .commission = Decimal::fromUnits(Decimal::one),
                .fee = Decimal::fromUnits(Decimal::one / 4)};
    int line = 0;
    for (const auto &item : intent.items) {
        facts.items.push_back({.itemId = item.itemId,
                               .transactionId = paymentId + QString::number(++line),
                               .paidPrice = item.price.toDecimal(),
                               .commission = Decimal::fromUnits(Decimal::one / 2),
                               .fee = Decimal::fromUnits(Decimal::one / 4),
                               .payout = item.price.toDecimal(),
                               .payoutDate = u"2026-09-24 00:00:00"_s});
    }
    return facts;
}

} // namespace

JournalBuilder::JournalBuilder()
    : m_folder(folderTemplate())
    , m_place(placeFor(file()))
    , m_clock(istanbul::startOf(QDate(2026, 9, 17)) + 14h + 5min)
{
    require(reopen());
}

journal::Result<void> JournalBuilder::reopen(const journal::Safeguards &safeguards)
{
    m_journal.reset();
    // A server gives a seat free a moment after its session has gone.
    auto opened = journal::Journal::open(m_place, key(), m_clock, 10s, safeguards);
    if (!opened)
        return tl::unexpected(opened.error());
    m_journal = std::move(*opened);
    m_journal->setActor({u"Ayşe"_s, u"cashier"_s});
    return {};
}

QString JournalBuilder::pay(const Sold &sold)
{
    const Money total(sold.minorUnits, sold.currency);
    Intent intent{.id = uuid7(m_clock.now()),
                  .orderId =
                      sold.order.isEmpty() ? u"S-2026-%1"_s.arg(++m_orders, 6, 10, '0'_L1) : sold.order,
                  .price = total,
                  .paidPrice = total,
                  .amount = total,
                  .installment = sold.installment,
                  .cardBin = u"552879"_s,
                  .cardLast4 = u"0008"_s,
                  .cardBrand = u"Mastercard"_s,
                  .cardBank = sold.bank,
                  .cardFamily = sold.family,
                  .cardType = u"CREDIT_CARD"_s,
                  .cardLikeness = sold.cardLikeness,
                  .note = sold.note,
                  .buyer = {{u"name"_s, sold.name}, {u"surname"_s, sold.surname}}};
    if (!sold.phone.isEmpty())
        intent.buyer.insert(u"gsmNumber"_s, sold.phone);
    if (!sold.email.isEmpty())
        intent.buyer.insert(u"email"_s, sold.email);
    const qint64 share = sold.minorUnits / sold.items;
    for (int line = 0; line < sold.items; ++line) {
        const qint64 price = line == 0 ? sold.minorUnits - share * (sold.items - 1) : share;
        intent.items.push_back({.itemId = u"I%1"_s.arg(line + 1),
                                .name = u"Ürün %1"_s.arg(line + 1),
                                .category = u"Genel"_s,
                                .type = u"PHYSICAL"_s,
                                .price = Money(price, sold.currency)});
    }
    require(m_journal->open(intent));
    lead(intent.id, sold.outcome, factsOfPayment(intent, QString::number(++m_paymentIds)), sold.isSecure);
    return intent.id;
}

void JournalBuilder::lead(const QString &operation, State outcome, const Facts &facts, bool isSecure)
{
    if (outcome == State::Intent)
        return;
    if (outcome == State::Abandoned) {
        require(m_journal->move(operation, State::Intent, outcome, {.why = u"start"_s}));
        return;
    }
    require(m_journal->move(operation, State::Intent, State::Sending, {.why = u"send"_s}));
    if (isSecure) {
        require(m_journal->move(operation, State::Sending, State::Challenge, {.why = u"answer"_s}));
        require(m_journal->move(operation, State::Challenge, State::Sending, {.why = u"callback"_s}));
    }
    if (outcome == State::Sending)
        return;
    const bool isByInquiry = outcome == State::NotCharged || outcome == State::LateCharge ||
                             outcome == State::Review || outcome == State::NotDone;
    if (isByInquiry || outcome == State::Unknown)
        require(m_journal->move(operation, State::Sending, State::Unknown, {.why = u"deadline"_s}));
    if (isByInquiry)
        settle(operation, outcome);
    if (isByInquiry || outcome == State::Unknown)
        return;
    Facts known = facts;
    known.proof = someProof;
    if (outcome == State::Declined || outcome == State::Refused)
        known = {.why = u"answer"_s,
                 .errorCode = u"10051"_s,
                 .errorGroup = u"NOT_SUFFICIENT_FUNDS"_s,
                 .errorMessage = u"Kart limiti yetersiz, yetersiz bakiye"_s,
                 .proof = someProof};
    require(m_journal->move(operation, State::Sending, outcome, known));
}

void JournalBuilder::settle(const QString &operation, State outcome)
{
    const Facts facts{.why = u"inquiry"_s, .proof = someProof};
    if (outcome == State::LateCharge) {
        require(m_journal->move(operation, State::Unknown, State::NotCharged, facts));
        require(m_journal->move(operation, State::NotCharged, State::LateCharge, facts));
        return;
    }
    require(m_journal->move(operation, State::Unknown, outcome, facts));
}

QString JournalBuilder::change(const journal::Change &change, State outcome)
{
    require(m_journal->open(change));
    lead(change.id, outcome, {.why = u"answer"_s, .hostReference = u"mock-change"_s});
    return change.id;
}

QString JournalBuilder::refund(const QString &payment, qint64 minorUnits, State outcome,
                               const QString &itemTransaction)
{
    const auto operation = m_journal->reader().operation(payment);
    require(operation);
    return change({.id = uuid7(m_clock.now()),
                   .kind = Kind::Refund,
                   .payment = payment,
                   .amount = Money(minorUnits, operation->amount.currency()),
                   .itemTransaction = itemTransaction,
                   .reason = u"buyer_request"_s},
                  outcome);
}

QString JournalBuilder::cancel(const QString &payment, State outcome)
{
    const auto operation = m_journal->reader().operation(payment);
    require(operation);
    return change({.id = uuid7(m_clock.now()),
                   .kind = Kind::Cancel,
                   .payment = payment,
                   .amount = operation->paidPrice,
                   .reason = u"buyer_request"_s},
                  outcome);
}

void JournalBuilder::fill(int count, std::chrono::milliseconds between)
{
    struct Person
    {
        QString name, surname;
    };
    const std::array people{Person{u"Ayşe"_s, u"Yılmaz"_s}, Person{u"Işık"_s, u"Çelik"_s},
                            Person{u"Ömer"_s, u"Şahin"_s}, Person{u"İnci"_s, u"Güneş"_s},
                            Person{u"Umut"_s, u"Öztürk"_s}};
    constexpr std::array outcomes{State::Paid,     State::Paid,    State::Paid, State::Declined,
                                  State::Paid,     State::Unknown, State::Paid, State::NotSent,
                                  State::PaidHeld, State::Paid,    State::Paid, State::NotCharged};
    for (int i = 0; i < count; ++i) {
        const Person &person = people[static_cast<std::size_t>(i) % people.size()];
        const State outcome = outcomes[static_cast<std::size_t>(i) % outcomes.size()];
        const qint64 minorUnits = 1'000 + (qint64(i) * 7'919) % 300'000;
        const QString id = pay({.minorUnits = minorUnits,
                                .outcome = outcome,
                                .name = person.name,
                                .surname = person.surname,
                                .items = 1 + i % 3,
                                .installment = i % 4 == 0 ? 3 : 1});
        if (outcome == State::Paid && i % 10 == 4)
            refund(id, minorUnits / 2);
        if (outcome == State::Paid && i % 10 == 6)
            cancel(id);
        m_clock.advance(between);
    }
}

} // namespace vezne::test
