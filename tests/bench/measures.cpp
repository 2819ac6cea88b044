// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"

#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <array>

#include "core/base/istanbul.h"
#include "core/base/uuid7.h"
#include "core/journal/journal.h"
#include "core/journal/verify.h"
#include "tests/bench/exporting.h"
#include "tests/bench/reconcile.h"
#include "tests/bench/require.h"
#include "tests/bench/samples.h"
#include "tests/bench/sending.h"
#include "tests/bench/start.h"
#include "ui/transactions/transactionmodel.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::Filter;
using journal::State;

namespace {

constexpr quint32 seed = 7;

journal::Database readable(const QString &file)
{
    return require(journal::Database::open(file, journal::Database::Access::ReadOnly));
}

/// A connection of Qt's own, for what a raw query costs.
class Raw
{
public:
    explicit Raw(const QString &file, const QString &name = u"raw"_s)
        : m_name(name)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(file);
        if (!database.open())
            giveUp(u"raw connection"_s);
    }
    ~Raw() { QSqlDatabase::removeDatabase(m_name); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    [[nodiscard]] QSqlQuery prepared(const QString &sql) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            giveUp(sql);
        return query;
    }
    void run(const QString &sql) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql))
            giveUp(sql);
    }

private:
    QString m_name;
};

/// A model over the journal, with the whole list known.
class Model
{
public:
    explicit Model(const QString &file)
        : m_reader(file)
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

void measureList(const QString &file)
{
    Model model(file);
    printLine("open the list: first rows", model.first(), -1, "");
    printLine("open the list: every position known", model.whole(), -1, "");
    QRandomGenerator chance(seed);
    Raw raw(file);
    QSqlQuery query =
        raw.prepared(u"SELECT %1 FROM operation WHERE seq <= ? ORDER BY seq DESC LIMIT 145"_s.arg(
            journal::operationColumns()));
    const qint64 last = require(readable(file).value(u"SELECT max(seq) FROM operation"_s)).toLongLong();
    Samples jumps;
    Samples reference;
    for (int i = 0; i < 400; ++i) {
        jumps.time([&] { model.jump(chance.bounded(model.rows() - 30)); });
        reference.time([&] {
            query.bindValue(0,
                            1 + static_cast<qint64>(chance.generateDouble() * static_cast<double>(last - 1)));
            query.exec();
            while (query.next())
                (void)journal::operationFromRow(query);
            query.finish();
        });
    }
    printLine("jump to any position, median", jumps.median(), reference.median(), "under 2 x");
    printLine("jump to any position, p99", jumps.p99(), reference.p99(), "p99 under 16 ms");
}

void measureSearch(const QString &file)
{
    const std::array texts{
        u"ayş"_s,     u"ayşe"_s,      u"yıl"_s,          u"yılmaz"_s,       u"mehmet kay"_s, u"isil sahin"_s,
        u"905"_s,     u"0532"_s,      u"5321"_s,         u"0042"_s,         u"1250"_s,       u"1.250,90"_s,
        u"0000417"_s, u"s-2025-00"_s, u"20000123"_s,     u"kapida"_s,       u"zil bozuk"_s,  u"qqq"_s,
        u"nobody"_s,  u"özt"_s,       u"fatma öztürk"_s, u"+905301112233"_s};
    Model model(file);
    Samples first;
    QString worst;
    for (int round = 0; round < 10; ++round) {
        for (const QString &text : texts) {
            const double took = model.firstRows({.text = text});
            if (took > first.worst())
                worst = text;
            first.add(took);
        }
    }
    printLine("search as you type, first rows, median", first.median(), -1, "");
    printLine("search as you type, first rows, p99", first.p99(), -1, "p99 under 50 ms");
    std::printf("|   slowest: %s | %.2f ms | | | |\n", qUtf8Printable(worst), first.worst());
}

void measureTotals(const QString &file)
{
    const auto database = readable(file);
    const journal::Listing listing = journal::Reader(database).listing();
    const QDate today = istanbul::day(SystemClock().now());
    const auto ago = [&](int days) { return istanbul::startOf(today.addDays(-days)); };
    const std::array<std::pair<const char *, Filter>, 10> filters{{
        {"everything", {}},
        {"the last seven days", {.from = ago(6)}},
        {"the last twelve months", {.from = ago(365)}},
        {"declined, all dates", {.standings = {journal::Standing::Declined}}},
        {"a bank, all dates", {.banks = {u"Garanti BBVA"_s}}},
        {"a cashier, in instalments", {.actors = {u"Ayşe"_s}, .installments = {2, 3, 6, 9, 12}}},
        {"3D Secure, the last twelve months",
         {.from = ago(365), .security = journal::Security::ThreeDSecure}},
        {"an amount range, the last twelve months", {.from = ago(365), .least = 100'000, .most = 150'000}},
        {"a name, all dates", {.text = u"yılmaz"_s}},
        {"an amount range, all dates", {.least = 100'000, .most = 150'000}},
    }};
    for (const auto &[name, filter] : filters) {
        Samples sums;
        for (int i = 0; i < 7; ++i)
            sums.time([&] { (void)require(listing.sums(filter)); });
        printLine(qPrintable(u"totals and counts: %1"_s.arg(QString::fromLatin1(name))), sums.median(), -1,
                  "under 100 ms");
    }
}

void measureVerify(const QString &file)
{
    const auto database = readable(file);
    QByteArray key("sandbox-vezne-secret-key");
    const journal::Chain links(journal::chainKeyFrom(SecretBytes::taking(key)));
    Samples chain;
    qint64 events = 0;
    chain.time([&] {
        auto rows = require(
            database.run(u"SELECT %1 FROM event ORDER BY seq LIMIT 1000000"_s.arg(journal::eventColumns())));
        QByteArray mac;
        for (; rows.next(); ++events) {
            const auto event = journal::eventFromRow(rows);
            if (!event || journal::macOf(*event, mac, links) != event->mac)
                giveUp(u"the chain does not verify"_s);
            mac = event->mac;
        }
    });
    std::printf("| chain verify, %lld events | %.2f s | | | under 5 s |\n", static_cast<long long>(events),
                chain.median() / 1000);
}

/// The raw loop's rows are those that a payment leaves: one event and one changed row a step.
void measureDurable(const QString &file)
{
    SystemClock clock;
    QByteArray secret("sandbox-vezne-secret-key");
    auto journal =
        require(journal::Journal::open(file, journal::chainKeyFrom(SecretBytes::taking(secret)), clock, 5s));
    journal->setActor({u"Ayşe"_s, u"cashier"_s});
    Samples pay;
    Samples whole;
    const QByteArray proof(64, 'a');
    const auto intentOf = [&](int i) {
        const Money price(125'000, Currency::TRY);
        return journal::Intent{
            .id = uuid7(clock.now()),
            .orderId = u"B-%1-%2"_s.arg(QString::number(clock.now().time_since_epoch().count())).arg(i),
            .price = price,
            .paidPrice = price,
            .amount = price,
            .cardBin = u"552879"_s,
            .cardLast4 = u"0008"_s,
            .cardBank = u"Halkbank"_s,
            .cardFamily = u"Paraf"_s,
            .items = {{u"1"_s, u"Çini tabak"_s, u"Ev"_s, u"PHYSICAL"_s, price}},
            .buyer = {{u"name"_s, u"Ayşe"_s}, {u"surname"_s, u"Yılmaz"_s}}};
    };
    constexpr int payments = 300;
    for (int i = 0; i < payments; ++i) {
        const journal::Intent intent = intentOf(i);
        whole.time([&] {
            pay.time([&] {
                require(journal->open(intent));
                require(journal->move(intent.id, State::Intent, State::Sending, {.why = u"send"_s}));
            });
            require(journal->move(
                intent.id, State::Sending, State::Paid,
                {.why = u"answer"_s, .paymentId = QString::number(90'000'000 + i), .proof = proof}));
        });
    }
    journal.reset();

    QTemporaryDir folder(QFileInfo(file).path() + u"/raw-XXXXXX"_s);
    Raw raw(folder.filePath(u"raw.db"_s), u"loop"_s);
    for (const QString &pragma : {u"journal_mode=TRUNCATE"_s, u"synchronous=EXTRA"_s, u"secure_delete=ON"_s})
        raw.run(u"PRAGMA "_s + pragma);
    raw.run(u"CREATE TABLE event(seq INTEGER PRIMARY KEY, operation TEXT, payload TEXT, mac TEXT)"_s);
    raw.run(
        u"CREATE TABLE operation(seq INTEGER PRIMARY KEY, id TEXT UNIQUE, order_id TEXT, state TEXT, row TEXT)"_s);
    raw.run(u"CREATE INDEX by_state ON operation(state, seq)"_s);
    raw.run(u"CREATE INDEX by_order ON operation(order_id)"_s);
    QSqlQuery event = raw.prepared(u"INSERT INTO event VALUES(?,?,?,?)"_s);
    QSqlQuery insert = raw.prepared(u"INSERT INTO operation VALUES(?,?,?,?,?)"_s);
    QSqlQuery update = raw.prepared(u"UPDATE operation SET state = ? WHERE id = ?"_s);
    const auto exec = [](QSqlQuery &query, const QVariantList &values) {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values[i]);
        if (!query.exec())
            giveUp(u"raw loop"_s);
        query.finish();
    };
    Samples reference;
    qint64 seq = 0;
    for (int i = 0; i < payments; ++i) {
        const QString id = uuid7(clock.now());
        reference.time([&] {
            for (int step = 0; step < 3; ++step) {
                raw.run(u"BEGIN IMMEDIATE"_s);
                exec(event, {++seq, id, QString(400, 'x'_L1), QString(64, 'a'_L1)});
                if (step == 0)
                    exec(insert, {seq, id, id, u"INTENT"_s, QString(350, 'y'_L1)});
                else
                    exec(update, {step == 1 ? u"SENDING"_s : u"PAID"_s, id});
                raw.run(u"COMMIT"_s);
            }
        });
    }
    printLine("press Pay to first byte: intent and sending on disk, median", pay.median(), -1, "under 5 ms");
    printLine("press Pay to first byte: intent and sending on disk, p99", pay.p99(), -1, "");
    printLine("a whole payment on disk (3 transactions), median", whole.median(), reference.median(),
              "at most 1.43 x (0.7 of the speed)");
}

struct Measure
{
    QString name;
    void (*run)(const QString &file);
};
const std::array allMeasures{Measure{u"start"_s, measureStart},   Measure{u"list"_s, measureList},
                             Measure{u"search"_s, measureSearch}, Measure{u"totals"_s, measureTotals},
                             Measure{u"verify"_s, measureVerify}, Measure{u"durable"_s, measureDurable},
                             Measure{u"pay"_s, measurePay},       Measure{u"signing"_s, measureSigning},
                             Measure{u"export"_s, measureExport}, Measure{u"reconcile"_s, measureReconcile}};

} // namespace

QString measureNames()
{
    QStringList names;
    for (const Measure &one : allMeasures)
        names.append(one.name);
    return names.join(", "_L1);
}

bool measure(const QString &name, const QString &file)
{
    if (!QFile::exists(file))
        giveUp(u"%1 is not there"_s.arg(file));
    for (const Measure &one : allMeasures) {
        if (one.name == name) {
            one.run(file);
            return true;
        }
    }
    return false;
}

} // namespace vezne::bench
