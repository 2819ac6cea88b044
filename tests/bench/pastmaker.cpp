// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pastmaker.h"

#include <QRandomGenerator>
#include <array>
#include <queue>
#include <vector>

#include "core/base/istanbul.h"
#include "core/base/uuid7.h"
#include "tests/bench/bulkbook.h"
#include "tests/bench/people.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::Kind;
using journal::State;

namespace {

constexpr auto opening = 9h;
constexpr auto openFor = 10h;
const QByteArray someProof(64, 'a');

struct Issuer
{
    QString bank, family, brand, bin, type;
    int weight;
};
const std::array issuers{
    Issuer{u"Garanti BBVA"_s, u"Bonus"_s, u"Mastercard"_s, u"540061"_s, u"CREDIT_CARD"_s, 22},
    Issuer{u"Yapı Kredi"_s, u"World"_s, u"Visa"_s, u"454360"_s, u"CREDIT_CARD"_s, 18},
    Issuer{u"İş Bankası"_s, u"Maximum"_s, u"Visa"_s, u"454318"_s, u"CREDIT_CARD"_s, 15},
    Issuer{u"Akbank"_s, u"Axess"_s, u"Mastercard"_s, u"552608"_s, u"CREDIT_CARD"_s, 13},
    Issuer{u"QNB"_s, u"CardFinans"_s, u"Visa"_s, u"415565"_s, u"CREDIT_CARD"_s, 9},
    Issuer{u"Halkbank"_s, u"Paraf"_s, u"Mastercard"_s, u"552879"_s, u"CREDIT_CARD"_s, 7},
    Issuer{u"Ziraat Bankası"_s, u"Bankkart Combo"_s, u"Troy"_s, u"979244"_s, u"CREDIT_CARD"_s, 8},
    Issuer{u"VakıfBank"_s, u"World"_s, u"Visa"_s, u"494314"_s, u"CREDIT_CARD"_s, 5},
    Issuer{u"DenizBank"_s, u"Bonus"_s, u"Mastercard"_s, u"512017"_s, u"CREDIT_CARD"_s, 3},
};

struct Refusal
{
    QString code, group, message;
    int weight;
};
const std::array refusals{
    Refusal{u"10051"_s, u"NOT_SUFFICIENT_FUNDS"_s, u"Kart limiti yetersiz, yetersiz bakiye"_s, 45},
    Refusal{u"10005"_s, u"DO_NOT_HONOUR"_s, u"İşlem onaylanmadı"_s, 25},
    Refusal{u"10084"_s, u"INVALID_CVC2"_s, u"CVC2 bilgisi hatalı"_s, 10},
    Refusal{u"10054"_s, u"EXPIRED_CARD"_s, u"Vadesi dolmuş kart"_s, 6},
    Refusal{u"10057"_s, u"NOT_PERMITTED_TO_CARDHOLDER"_s, u"Kart sahibi bu işlemi yapamaz"_s, 6},
    Refusal{u"10093"_s, u"RESTRICTED_BY_LAW"_s, u"Kartınız internet alışverişine kapalıdır"_s, 6},
    Refusal{u"10034"_s, u"FRAUD_SUSPECT"_s, u"Dolandırıcılık şüphesi"_s, 2},
};

const std::array cashiers{u"Ayşe"_s, u"Zeynep"_s, u"Mehmet"_s, u"Hülya"_s};
const std::array articles{u"Bakır cezve"_s,       u"Türk kahvesi, 1 kg"_s, u"Çini tabak"_s,
                          u"El dokuması kilim"_s, u"Zeytinyağı, 5 L"_s,    u"Peştamal, ikili"_s,
                          u"Çay takımı"_s,        u"Keten örtü"_s};

/// A whole in hundred-thousandths: the share of payments that meet a fate.
enum Share : int {
    Declined = 7'500,
    NotSent = 400,
    Abandoned = 200,
    FoundOut = 300,   ///< unknown at first, paid by inquiry
    NotCharged = 120, ///< unknown at first, not found
    Secure = 6'000,
    Refunded = 3'500,
    Cancelled = 1'500,
};

struct Customer
{
    qint64 number = 0; ///< of the record; 0 before the first order
    QString name, surname, phone;
    std::size_t issuer = 0;
    QString lastFour, hash;
};

/// A change that is to come.
struct Later
{
    Instant at;
    journal::Intent intent;
    qint64 buyer = 0;
    bool operator>(const Later &other) const { return at > other.at; }
};

class Maker
{
public:
    Maker(const QString &file, const PastOptions &options)
        : m_options(options)
        , m_chance(options.seed)
        , m_book(file, journal::chainKeyFrom(demoKey()))
        , m_customers(static_cast<std::size_t>(options.payments / 8 + 50))
        , m_today(istanbul::day(SystemClock().now()))
    {}

    void run()
    {
        for (qint64 i = 0; i < m_options.payments; ++i) {
            const Instant at = timeOf(i);
            doWhatIsDue(at);
            pay(i, at);
        }
        m_book.finish();
    }

private:
    static SecretBytes demoKey()
    {
        QByteArray key("sandbox-vezne-secret-key"); // public by design
        return SecretBytes::taking(key);
    }

    qint64 below(qint64 bound) { return m_chance.bounded(static_cast<qint64>(bound)); }
    bool happens(Share share) { return below(100'000) < share; }

    template<class All>
    const auto &weighted(const All &all)
    {
        int sum = 0;
        for (const auto &one : all)
            sum += one.weight;
        qint64 left = below(sum);
        for (const auto &one : all) {
            left -= one.weight;
            if (left < 0)
                return one;
        }
        return all.front();
    }

    /// Spread over the days' opening hours.
    Instant timeOf(qint64 i) const
    {
        const double place =
            static_cast<double>(i) * m_options.days / static_cast<double>(m_options.payments);
        const int day = static_cast<int>(place);
        const auto within = std::chrono::milliseconds(
            static_cast<qint64>((place - day) * std::chrono::duration<double, std::milli>(openFor).count()));
        return istanbul::startOf(m_today.addDays(day + 1 - m_options.days)) + opening + within;
    }

    Customer &customer()
    {
        // Some come often: the lower half of a square.
        const double part = m_chance.generateDouble();
        Customer &customer =
            m_customers[static_cast<std::size_t>(part * part * static_cast<double>(m_customers.size()))];
        if (customer.number == 0)
            introduce(customer);
        return customer;
    }

    void introduce(Customer &customer)
    {
        customer.name = firstNames[static_cast<std::size_t>(below(firstNames.size()))];
        customer.surname = surnames[static_cast<std::size_t>(below(surnames.size()))];
        customer.phone = u"+905%1"_s.arg(300'000'000 + below(199'999'999));
        const Issuer &issuer = weighted(issuers);
        customer.issuer = static_cast<std::size_t>(&issuer - issuers.data());
        customer.lastFour = u"%1"_s.arg(below(10'000), 4, 10, '0'_L1);
        customer.hash = QString::number(m_chance.generate64(), 16);
        customer.number = m_book.addBuyer(
            {{u"name"_s, customer.name}, {u"surname"_s, customer.surname}, {u"gsmNumber"_s, customer.phone}});
    }

    journal::Intent newIntent(qint64 i, const Customer &customer, Instant at)
    {
        const Issuer &issuer = issuers[customer.issuer];
        const qint64 price = (50 + below(20) * below(20) * 10 + below(300)) * 100 + (below(4) == 0 ? 90 : 0);
        constexpr std::array plans{1, 1, 1, 1, 2, 3, 3, 6, 9, 12};
        const int plan = plans[static_cast<std::size_t>(below(plans.size()))];
        const qint64 paid = price + price * (plan - 1) * 2 / 100;
        const Currency currency = below(200) == 0 ? Currency::EUR : Currency::TRY;
        journal::Intent intent{.id = uuid7(at),
                               .orderId =
                                   u"S-%1-%2"_s.arg(istanbul::day(at).year()).arg(i + 1, 7, 10, '0'_L1),
                               .price = Money(price, currency),
                               .paidPrice = Money(paid, currency),
                               .amount = Money(paid, currency),
                               .installment = plan,
                               .cardBin = issuer.bin,
                               .cardLast4 = customer.lastFour,
                               .cardBrand = issuer.brand,
                               .cardBank = issuer.bank,
                               .cardFamily = issuer.family,
                               .cardType = issuer.type,
                               .cardLikeness = customer.hash,
                               .items = {},
                               .itemTransaction = {},
                               .reason = {},
                               .note = below(12) == 0 ? u"Kapıda arasın, zil bozuk"_s : QString(),
                               .buyer = {}};
        intent.items.push_back({.itemId = u"1"_s,
                                .name = articles[static_cast<std::size_t>(below(articles.size()))],
                                .category = u"Ev"_s,
                                .type = u"PHYSICAL"_s,
                                .price = Money(price, currency)});
        return intent;
    }

    void pay(qint64 i, Instant at)
    {
        const Customer &who = customer();
        const journal::Intent intent = newIntent(i, who, at);
        m_book.setActor(cashiers[static_cast<std::size_t>(below(cashiers.size()))]);
        m_book.open(intent, who.number, at);
        const auto move = [&](State from, State to, const journal::Facts &facts, Instant when) {
            m_book.move(intent.id, intent.kind, from, to, facts, when);
        };
        if (happens(Abandoned))
            return move(State::Intent, State::Abandoned, {.why = u"start"_s}, at + 60s);
        move(State::Intent, State::Sending, {.why = u"send"_s}, at + 3ms);
        if (happens(NotSent))
            return move(State::Sending, State::NotSent, {.why = u"answer"_s}, at + 2s);
        if (happens(Secure)) {
            move(State::Sending, State::Challenge, {.why = u"answer"_s}, at + 2s);
            move(State::Challenge, State::Sending, {.why = u"callback"_s}, at + 40s);
        }
        if (happens(Declined)) {
            const Refusal &refusal = weighted(refusals);
            return move(State::Sending, State::Declined,
                        {.why = u"answer"_s,
                         .errorCode = refusal.code,
                         .errorGroup = refusal.group,
                         .errorMessage = refusal.message,
                         .proof = someProof},
                        at + 3s);
        }
        State from = State::Sending;
        const bool isNotCharged = happens(NotCharged);
        if (isNotCharged || happens(FoundOut)) {
            move(from, State::Unknown, {.why = u"deadline"_s}, at + 130s);
            from = State::Unknown;
        }
        if (isNotCharged)
            return move(from, State::NotCharged, {.why = u"inquiry"_s, .proof = someProof}, at + 20min);
        move(from, State::Paid, factsOf(intent, from), at + 4s);
        if (happens(Cancelled))
            schedule(Kind::Cancel, intent, who.number, intent.paidPrice, at + 20min);
        else if (happens(Refunded))
            schedule(Kind::Refund, intent, who.number,
                     below(2) == 0 ? intent.paidPrice
                                   : Money(intent.paidPrice.minorUnits() / 3, intent.paidPrice.currency()),
                     at + std::chrono::hours(24 * (1 + below(12))));
    }

    journal::Facts factsOf(const journal::Intent &intent, State from)
    {
        const QString id = QString::number(20'000'000 + ++m_payments);
        const Decimal paid = intent.paidPrice.toDecimal();
        const Decimal commission = Decimal::fromUnits(paid.units() / 40);
        return {.why = from == State::Unknown ? u"inquiry"_s : u"answer"_s,
                .paymentId = id,
                .authCode = QString::number(100'000 + below(899'999)),
                .hostReference = u"mock-"_s + id,
                .commission = commission,
                .fee = Decimal::fromUnits(Decimal::one / 4),
                .items = {{.itemId = u"1"_s,
                           .transactionId = id + u"1"_s,
                           .paidPrice = paid,
                           .commission = commission,
                           .fee = Decimal::fromUnits(Decimal::one / 4),
                           .payout = Decimal::fromUnits(paid.units() - commission.units())}},
                .proof = someProof};
    }

    void schedule(Kind kind, const journal::Intent &payment, qint64 buyer, Money amount, Instant at)
    {
        if (!amount.isPositive())
            return;
        journal::Intent change = payment;
        change.id = uuid7(at);
        change.kind = kind;
        change.parent = payment.id;
        change.amount = amount;
        change.items.clear();
        change.note.clear();
        change.reason = u"buyer_request"_s;
        m_later.push({at, change, buyer});
    }

    void doWhatIsDue(Instant now)
    {
        while (!m_later.empty() && m_later.top().at <= now) {
            const Later due = m_later.top();
            m_later.pop();
            const journal::Intent &change = due.intent;
            m_book.setActor(u"Hülya"_s);
            m_book.open(change, due.buyer, due.at);
            m_book.move(change.id, change.kind, State::Intent, State::Sending, {.why = u"send"_s},
                        due.at + 3ms);
            m_book.move(change.id, change.kind, State::Sending, State::Done,
                        {.why = u"answer"_s, .hostReference = u"mock-change"_s, .proof = someProof},
                        due.at + 2s);
        }
    }

    PastOptions m_options;
    QRandomGenerator m_chance;
    BulkBook m_book;
    std::vector<Customer> m_customers;
    QDate m_today;
    qint64 m_payments = 0;
    std::priority_queue<Later, std::vector<Later>, std::greater<>> m_later;
};

} // namespace

void makePast(const QString &file, const PastOptions &options)
{
    Maker(file, options).run();
}

} // namespace vezne::bench
