// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/listing.h"

#include <QEventLoop>
#include <QRandomGenerator>
#include <array>

#include "core/base/istanbul.h"
#include "core/journal/list/conditions.h"
#include "core/journal/reader.h"
#include "tests/bench/raw.h"
#include "tests/bench/samples.h"
#include "ui/transactions/transactionmodel.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;
using journal::Filter;

namespace {

constexpr quint32 seed = 7;

/// A model over the journal, with the whole list known.
class Model
{
public:
    explicit Model(const journal::Place &place)
        : m_reader(place)
        , m_model(m_reader)
    {
        QElapsedTimer clock;
        clock.start();
        QEventLoop loop;
        QObject::connect(&m_model, &ui::TransactionModel::loaded, &loop,
                         [&] { m_first = static_cast<double>(clock.nsecsElapsed()) / 1e6; });
        QObject::connect(&m_model, &ui::TransactionModel::completed, &loop, &QEventLoop::quit);
        m_model.load({});
        loop.exec();
        m_whole = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }

    [[nodiscard]] double first() const { return m_first; }
    [[nodiscard]] double whole() const { return m_whole; }

    /// Jumps somewhere and waits until the rows there can be painted.
    void jump(int row)
    {
        if (m_model.at(row))
            return;
        QEventLoop loop;
        QObject::connect(&m_model, &ui::TransactionModel::dataChanged, &loop, [&] {
            if (m_model.at(row))
                loop.quit();
        });
        for (int i = row; i < std::min(row + 25, m_model.rowCount()); ++i)
            (void)m_model.index(i, 0).data();
        loop.exec();
    }
    [[nodiscard]] int rows() const { return m_model.rowCount(); }

    /// From load() to the first rows.
    double firstRows(const Filter &filter)
    {
        QElapsedTimer clock;
        clock.start();
        QEventLoop loop;
        QObject::connect(&m_model, &ui::TransactionModel::loaded, &loop, &QEventLoop::quit);
        m_model.load(filter);
        loop.exec();
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }

private:
    journal::ReaderThread m_reader;
    ui::TransactionModel m_model;
    double m_first = 0, m_whole = 0;
};

/// The same by one question to the rows, without running sums.
void addUp(const Raw &raw, const Filter &filter)
{
    journal::Conditions conditions = journal::conditionsOf(filter);
    QString source = u"operation"_s;
    if (const auto search = journal::readSearchText(filter.text); !search.indexed.isEmpty()) {
        source = u"operation_search CROSS JOIN operation ON operation.seq = operation_search.rowid"_s;
        conditions.add(u"operation_search MATCH ?"_s, {journal::matchExpression(search.indexed)});
    }
    QSqlQuery query = raw.prepared(
        u"SELECT standing, currency, count(*), sum(paid_price), sum(refunded) FROM %1%2 GROUP BY 1, 2"_s.arg(
            source, conditions.clause()));
    Raw::exec(query, conditions.values());
}

QStringList searchTexts()
{
    return {u"ayş"_s,          u"ayşe"_s,         u"yıl"_s,     u"yılmaz"_s,    u"mehmet kay"_s,
            u"isil sahin"_s,   u"905"_s,          u"0532"_s,    u"5321"_s,      u"0042"_s,
            u"1250"_s,         u"1.250,90"_s,     u"0000417"_s, u"s-2025-00"_s, u"20000123"_s,
            u"kapida"_s,       u"zil bozuk"_s,    u"qqq"_s,     u"nobody"_s,    u"özt"_s,
            u"fatma öztürk"_s, u"+905301112233"_s};
}

std::vector<std::pair<QString, Filter>> totalFilters()
{
    const QDate today = istanbul::day(SystemClock().now());
    const auto ago = [&](int days) { return istanbul::startOf(today.addDays(-days)); };
    return {
        {u"everything"_s, {}},
        {u"the last seven days"_s, {.from = ago(6)}},
        {u"the last twelve months"_s, {.from = ago(365)}},
        {u"declined, all dates"_s, {.standings = {journal::Standing::Declined}}},
        {u"a bank, all dates"_s, {.banks = {u"Garanti BBVA"_s}}},
        {u"a cashier, in instalments"_s, {.actors = {u"Ayşe"_s}, .installments = {2, 3, 6, 9, 12}}},
        {u"3D Secure, the last twelve months"_s,
         {.from = ago(365), .security = journal::Security::ThreeDSecure}},
        {u"an amount range, the last twelve months"_s, {.from = ago(365), .least = 100'000, .most = 150'000}},
        {u"a name, all dates"_s, {.text = u"yılmaz"_s}},
        {u"not reconciled, the last twelve months"_s,
         {.from = ago(365), .matching = journal::Matching::Unreconciled}},
        {u"an amount range, all dates"_s, {.least = 100'000, .most = 150'000}},
    };
}

} // namespace

std::vector<Figure> listFigures(const journal::Place &place)
{
    Model model(place);
    std::vector<Figure> figures{{u"open the list: first rows"_s, model.first()},
                                {u"open the list: every position known"_s, model.whole()}};
    QRandomGenerator chance(seed);
    Samples jumps;
    for (int i = 0; i < 400; ++i)
        jumps.time([&] { model.jump(chance.bounded(model.rows() - 30)); });
    figures.push_back({u"jump to any position, median"_s, jumps.median()});
    figures.push_back({u"jump to any position, p99"_s, jumps.p99()});
    Samples search;
    QString slowest;
    for (int round = 0; round < 10; ++round) {
        for (const QString &text : searchTexts()) {
            const double took = model.firstRows({.text = text});
            if (took > search.worst())
                slowest = text;
            search.add(took);
        }
    }
    figures.push_back({u"search as you type, first rows, median"_s, search.median()});
    figures.push_back({u"search as you type, first rows, p99 (slowest: %1)"_s.arg(slowest), search.p99()});
    const auto database = require(journal::Database::open(place, journal::Access::ReadOnly));
    const journal::Listing listing = journal::Reader(database).listing();
    for (const auto &[name, filter] : totalFilters()) {
        Samples sums;
        for (int i = 0; i < 7; ++i)
            sums.time([&] { (void)require(listing.sums(filter)); });
        figures.push_back({u"totals and counts: "_s + name, sums.median()});
    }
    return figures;
}

void measureList(const QString &file)
{
    Model model(file);
    printLine("open the list: first rows", model.first(), -1, "");
    printLine("open the list: every position known", model.whole(), -1, "");
    QRandomGenerator chance(seed);
    Raw raw(file);
    QSqlQuery query = raw.prepared(
        u"SELECT %1 FROM operation WHERE seq <= ? ORDER BY seq DESC LIMIT 145"_s.arg(allColumns()));
    const qint64 last = require(readable(file).value(u"SELECT max(seq) FROM operation"_s)).toLongLong();
    Samples jumps;
    Samples reference;
    for (int i = 0; i < 400; ++i) {
        jumps.time([&] { model.jump(chance.bounded(model.rows() - 30)); });
        reference.time([&] {
            const auto from =
                1 + static_cast<qint64>(chance.generateDouble() * static_cast<double>(last - 1));
            Raw::each(query, {from},
                      [](const QSqlQuery &row) { (void)journal::OperationFields::all().read(row); });
        });
    }
    printLine("jump to any position, median", jumps.median(), reference.median(), "under 2 x");
    printLine("jump to any position, p99", jumps.p99(), reference.p99(), "p99 under 16 ms");
}

void measureSearch(const QString &file)
{
    Model model(file);
    const Raw raw(file);
    QSqlQuery query = raw.prepared(
        u"SELECT %1 FROM operation WHERE seq IN (SELECT rowid FROM operation_search WHERE operation_search "
        "MATCH ? ORDER BY rowid DESC LIMIT 25)"_s.arg(allColumns()));
    Samples first;
    Samples reference;
    QString worst;
    for (int round = 0; round < 10; ++round) {
        for (const QString &text : searchTexts()) {
            reference.time([&] {
                Raw::each(query, {journal::matchExpression(journal::readSearchText(text).indexed)},
                          [](const QSqlQuery &row) { (void)journal::OperationFields::all().read(row); });
            });
            const double took = model.firstRows({.text = text});
            if (took > first.worst())
                worst = text;
            first.add(took);
        }
    }
    printLine("search as you type, first rows, median", first.median(), reference.median(), "");
    printLine("search as you type, first rows, p99", first.p99(), reference.p99(), "p99 under 50 ms");
    std::printf("|   slowest: %s | %.2f ms | | | |\n", qUtf8Printable(worst), first.worst());
}

void measureTotals(const QString &file)
{
    const auto database = readable(file);
    const Raw raw(file);
    const journal::Listing listing = journal::Reader(database).listing();
    for (const auto &[name, filter] : totalFilters()) {
        Samples sums;
        for (int i = 0; i < 7; ++i)
            sums.time([&] { (void)require(listing.sums(filter)); });
        Samples reference;
        reference.time([&] { addUp(raw, filter); });
        printLine(qPrintable(u"totals and counts: "_s + name), sums.median(), reference.median(),
                  "under 100 ms");
    }
}

} // namespace vezne::bench
