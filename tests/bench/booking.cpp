// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/booking.h"

#include "core/base/uuid7.h"
#include "core/journal/check/verify.h"
#include "core/journal/journal.h"
#include "tests/bench/rawbook.h"
#include "tests/bench/samples.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::State;

namespace {

/// Seconds to read every event and to hash it with the one before, on one thread.
double hashOneByOne(const QString &file, const SecretBytes &key)
{
    const Raw raw(file);
    QSqlQuery query = raw.prepared(u"SELECT %1 FROM event ORDER BY seq"_s.arg(journal::eventColumns()));
    const journal::Chain chain(key);
    Samples time;
    QByteArray mac;
    time.time([&] {
        Raw::each(query, {}, [&](const QSqlQuery &row) {
            if (const auto event = journal::eventFromRow(row))
                mac = journal::macOf(*event, mac, chain);
        });
    });
    return time.median() / 1000;
}

/// Milliseconds for a million of them.
double perMillion(double seconds, qint64 events)
{
    return seconds * 1e9 / static_cast<double>(events);
}

} // namespace

void measureVerify(const QString &file)
{
    const auto database = readable(file);
    QByteArray secret("sandbox-vezne-secret-key");
    const SecretBytes key = journal::chainKeyFrom(SecretBytes::taking(secret));
    const double reference = hashOneByOne(file, key);
    const auto measured = [&](const char *what, const char *bar, auto check) {
        Samples time;
        qint64 events = 0;
        time.time([&] {
            const journal::Verification found = require(check());
            if (!found.faults.isEmpty())
                giveUp(found.faults.constFirst());
            events = found.events;
        });
        const double seconds = time.median() / 1000;
        printLine(
            qPrintable(u"%1, of a million events (it has %2)"_s.arg(QString::fromLatin1(what)).arg(events)),
            perMillion(seconds, events), perMillion(reference, events), bar);
    };
    measured("verify --chain", "under 5 s a million", [&] { return journal::verifyChains(database, key); });
    measured("verify, all rebuilt and compared", "", [&] { return journal::verify(database, key); });
}

Cashier::Cashier(const journal::Place &place)
{
    QByteArray secret("sandbox-vezne-secret-key");
    m_journal = require(
        journal::Journal::open(place, journal::chainKeyFrom(SecretBytes::taking(secret)), m_clock, 5s));
    m_journal->setActor({u"Ayşe"_s, u"cashier"_s});
}

QString Cashier::begin()
{
    const Money price(125'000, Currency::TRY);
    const journal::Intent intent{.id = uuid7(m_clock.now()),
                                 .orderId = u"B-"_s + uuid7(m_clock.now()),
                                 .price = price,
                                 .paidPrice = price,
                                 .amount = price,
                                 .cardBin = u"552879"_s,
                                 .cardLast4 = u"0008"_s,
                                 .cardBank = u"Halkbank"_s,
                                 .cardFamily = u"Paraf"_s,
                                 .items = {{u"1"_s, u"Çini tabak"_s, u"Ev"_s, u"PHYSICAL"_s, price}},
                                 .buyer = {{u"name"_s, u"Ayşe"_s}, {u"surname"_s, u"Yılmaz"_s}}};
    require(m_journal->open(intent));
    require(m_journal->move(intent.id, State::Intent, State::Sending, {.why = u"send"_s}));
    return intent.id;
}

void Cashier::end(const QString &payment)
{
    require(m_journal->move(payment, State::Sending, State::Paid,
                            {.why = u"answer"_s, .paymentId = payment, .proof = QByteArray(64, 'a')}));
}

Booked bookOn(const journal::Place &place, int payments)
{
    Cashier cashier(place);
    Booked booked;
    for (int i = 0; i < payments; ++i) {
        booked.whole.time([&] {
            QString payment;
            booked.toSending.time([&] { payment = cashier.begin(); });
            cashier.end(payment);
        });
    }
    return booked;
}

void measureDurable(const QString &file)
{
    constexpr int payments = 300;
    const Booked booked = bookOn(file, payments);
    RawBook raw(file);
    Samples reference;
    Samples toSending;
    for (int i = 0; i < payments; ++i) {
        reference.time([&] {
            toSending.time([&] { raw.begin(); });
            raw.end();
        });
    }
    printLine("press Pay: intent and sending on disk, median", booked.toSending.median(), toSending.median(),
              "under 5 ms");
    printLine("press Pay: intent and sending on disk, p99", booked.toSending.p99(), toSending.p99(), "");
    printLine("a whole payment on disk (3 transactions), median", booked.whole.median(), reference.median(),
              "at most 1.43 x (0.7 of the speed)");
}

} // namespace vezne::bench
