// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sharing.h"

#include <QEventLoop>
#include <QLoggingCategory>
#include <thread>

#include "core/journal/shared/bookwatch.h"
#include "tests/bench/booking.h"
#include "tests/bench/listing.h"
#include "tests/bench/require.h"
#include "tests/bench/sending.h"
#include "ui/transactions/transactionmodel.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int payments = 300;
constexpr int watched = 100;
constexpr int eachTill = 50;

journal::Place entryOf(const journal::Place &book, const QString &role)
{
    journal::Server server = *book.server();
    server.user = role;
    return journal::Place(server);
}

void printFigures(const std::vector<Figure> &shared, const std::vector<Figure> &file = {})
{
    for (std::size_t i = 0; i < shared.size(); ++i)
        printLine(qUtf8Printable(shared[i].what), shared[i].milliseconds,
                  file.empty() ? -1 : file[i].milliseconds, "");
}

/// What a till does on a place.
std::vector<Figure> tillFigures(const journal::Place &place)
{
    const Booked booked = bookOn(place, payments);
    QLoggingCategory::setFilterRules(u"vezne.*=false"_s); // nobody answers there
    const Samples toWire = chargesOn(place);
    return {{u"press Pay: intent and sending recorded, median"_s, booked.toSending.median()},
            {u"press Pay: intent and sending recorded, p99"_s, booked.toSending.p99()},
            {u"a whole payment recorded (3 transactions), median"_s, booked.whole.median()},
            {u"a whole payment recorded (3 transactions), p99"_s, booked.whole.p99()},
            {u"press Pay to first byte on the wire, median"_s, toWire.median()},
            {u"press Pay to first byte on the wire, p99"_s, toWire.p99()}};
}

/// Another till's list, as its window keeps it: told by the server, it reads the row and can paint it.
class OtherList
{
public:
    explicit OtherList(const journal::Place &book)
        : m_reader(book)
        , m_model(m_reader)
        , m_watch(book)
    {
        QEventLoop ready;
        QObject::connect(&m_model, &ui::TransactionModel::completed, &ready, &QEventLoop::quit);
        m_model.load({});
        ready.exec();
        QEventLoop listening;
        QObject::connect(&m_watch, &journal::BookWatch::stateChanged, &listening, &QEventLoop::quit);
        QObject::connect(&m_watch, &journal::BookWatch::changed, &m_model, &ui::TransactionModel::update);
        m_watch.start();
        listening.exec();
    }

    /// Until the newest row is `payment`, and it is paid.
    void await(const QString &payment)
    {
        QEventLoop loop;
        const auto look = [&] {
            const journal::Operation *const newest = m_model.at(0);
            if (newest && newest->id == payment && newest->state == journal::State::Paid)
                loop.quit();
        };
        QObject::connect(&m_model, &ui::TransactionModel::rowsInserted, &loop, look);
        QObject::connect(&m_model, &ui::TransactionModel::dataChanged, &loop, look);
        loop.exec();
    }

private:
    journal::ReaderThread m_reader;
    ui::TransactionModel m_model;
    journal::BookWatch m_watch;
};

/// From the answer, before it is recorded at one till, until another can paint it.
Samples liveUpdate(const journal::Place &book)
{
    OtherList other(entryOf(book, u"till2"_s));
    Cashier till(entryOf(book, u"till1"_s));
    Samples samples;
    for (int i = 0; i < watched; ++i) {
        const QString payment = till.begin();
        samples.time([&] {
            till.end(payment);
            other.await(payment);
        });
    }
    return samples;
}

void printLiveUpdate(const journal::Place &book)
{
    const Samples live = liveUpdate(book);
    printLine("a payment of another till in the list, median", live.median(), -1, "under 1 s");
    printLine("a payment of another till in the list, slowest of 100", live.worst(), -1, "under 1 s");
}

} // namespace

int compareEngines(const QString &file, const journal::Place &book)
{
    const std::vector<Figure> lists = listFigures(book);
    printFigures(lists, listFigures(file));
    const std::vector<Figure> deeds = tillFigures(book);
    printFigures(deeds, tillFigures(file));
    printLiveUpdate(book);
    return 0;
}

int measureBook(const journal::Place &book)
{
    printFigures(listFigures(book));
    printFigures(tillFigures(book));
    printLiveUpdate(book);
    return 0;
}

int runTills(const journal::Place &book, int tills)
{
    std::vector<Booked> booked(static_cast<std::size_t>(tills));
    QElapsedTimer clock;
    clock.start();
    {
        std::vector<std::jthread> threads;
        for (int till = 0; till < tills; ++till)
            threads.emplace_back([&, till] {
                booked[static_cast<std::size_t>(till)] =
                    bookOn(entryOf(book, u"till%1"_s.arg(till + 1)), eachTill);
            });
    }
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    Samples toSending;
    Samples whole;
    for (const Booked &one : booked) {
        toSending.add(one.toSending);
        whole.add(one.whole);
    }
    std::printf("%d tills at once, %d payments each: %.1f payments a second\n", tills, eachTill,
                tills * eachTill / seconds);
    printLine("press Pay: intent and sending recorded, median", toSending.median(), -1, "");
    printLine("press Pay: intent and sending recorded, p99", toSending.p99(), -1, "");
    printLine("a whole payment recorded, median", whole.median(), -1, "");
    printLine("a whole payment recorded, p99", whole.p99(), -1, "");
    return 0;
}

} // namespace vezne::bench
