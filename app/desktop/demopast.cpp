// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demopast.h"

#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>
#include <array>

#include "core/base/istanbul.h"
#include "core/base/uuid7.h"
#include "core/card/card.h"
#include "core/iyzico/endpoints/installment.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int days = 21;
constexpr std::size_t minutesOpen = 540; // nine hours

struct Customer
{
    QString name, surname, phone, city;
};

struct Article
{
    QString name;
    std::int64_t lira;
};

/// Nobody's: the numbers are evidently made up, so that nobody calls or writes to them.
const std::array customers{
    Customer{u"Ayşe"_s, u"Yılmaz"_s, u"+905550000011"_s, u"İstanbul"_s},
    Customer{u"Mehmet"_s, u"Çelik"_s, u"+905550000012"_s, u"Ankara"_s},
    Customer{u"Işıl"_s, u"Şahin"_s, u"+905550000013"_s, u"İzmir"_s},
    Customer{u"Oğuz"_s, u"Güneş"_s, u"+905550000014"_s, u"Bursa"_s},
    Customer{u"Ümit"_s, u"Koç"_s, u"+905550000015"_s, u"Antalya"_s},
    Customer{u"Zeynep"_s, u"Arslan"_s, u"+905550000016"_s, u"Eskişehir"_s},
    Customer{u"İbrahim"_s, u"Ünal"_s, u"+905550000017"_s, u"Konya"_s},
};

const std::array articles{
    Article{u"Bakır cezve"_s, 640},      Article{u"Türk kahvesi, 1 kg"_s, 780},
    Article{u"Çini tabak"_s, 1250},      Article{u"El dokuması kilim"_s, 4900},
    Article{u"Zeytinyağı, 5 L"_s, 1890}, Article{u"Peştamal, ikili"_s, 560},
    Article{u"Çay takımı"_s, 2150},
};

/// Numbers of the provider's published test cards; the last two are declined.
struct TestCard
{
    QByteArray number;
    QByteArray cvc;
    bool hasInstallments;
};
const std::array cards{
    TestCard{"5528790000000008", "123", true},  TestCard{"4543590000000006", "123", true},
    TestCard{"5526080000000006", "123", true},  TestCard{"5400360000000003", "123", true},
    TestCard{"5890040000000016", "123", false}, TestCard{"374427000000003", "1234", false},
    TestCard{"4111111111111129", "123", false}, TestCard{"4129111111111111", "123", false},
};
constexpr std::size_t acceptedCards = 6;

enum class Undo { None, Cancel, PartRefund, WholeRefund };

} // namespace

/// Runs on from wherever it was last set to.
class DemoPast::PastClock final : public Clock
{
public:
    void set(Instant now)
    {
        m_base = now;
        m_since = m_system.monotonic();
    }
    [[nodiscard]] Instant now() const override { return m_base + (m_system.monotonic() - m_since); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_system.monotonic(); }

private:
    SystemClock m_system;
    Instant m_base;
    std::chrono::milliseconds m_since{};
};

struct DemoPast::Sale
{
    Instant at;
    Customer customer;
    std::vector<Article> articles;
    TestCard card;
    int installment = 1;
    Undo undo = Undo::None;
    bool isAnswerLost = false;
};

DemoPast::DemoPast(PrivateSandbox &sandbox, QString journalFile, QObject *parent)
    : QObject(parent)
    , m_sandbox(sandbox)
    , m_file(std::move(journalFile))
    , m_clock(std::make_unique<PastClock>())
{}

DemoPast::~DemoPast() = default;

std::vector<DemoPast::Sale> DemoPast::sales() const
{
    QRandomGenerator chance(20'260'917); // the same past every time
    const auto below = [&chance](std::size_t bound) {
        return static_cast<std::size_t>(chance.bounded(static_cast<quint32>(bound)));
    };
    const Instant now = SystemClock().now();
    const QDate today = istanbul::day(now);
    std::vector<Sale> sales;
    for (int ago = days; ago >= 0; --ago) {
        const Instant morning = istanbul::startOf(today.addDays(-ago)) + 9h;
        const std::size_t count = 2 + below(3);
        for (std::size_t i = 0; i < count; ++i) {
            Sale sale{.at = morning + std::chrono::minutes(below(minutesOpen)),
                      .customer = customers[below(customers.size())],
                      .card = cards[below(10) == 0 ? acceptedCards + below(2) : below(acceptedCards)]};
            for (std::size_t line = below(3) + 1; line > 0; --line)
                sale.articles.push_back(articles[below(articles.size())]);
            constexpr std::array plans{1, 1, 3, 6};
            sale.installment = sale.card.hasInstallments ? plans[below(plans.size())] : 1;
            constexpr std::array undos{Undo::Cancel, Undo::PartRefund, Undo::WholeRefund};
            sale.undo = below(7) == 0 ? undos[below(undos.size())] : Undo::None;
            sales.push_back(sale);
        }
    }
    std::ranges::sort(sales, {}, &Sale::at);
    // Today's sales lie in the last hours, whatever time it is.
    std::erase_if(sales, [now](const Sale &sale) { return sale.at > now - 30min; });
    if (!sales.empty()) {
        sales.push_back(
            {.at = now - 12min, .customer = customers[0], .articles = {articles[2]}, .card = cards[0]});
        sales.push_back({.at = now - 2min,
                         .customer = customers[2],
                         .articles = {articles[4]},
                         .card = cards[1],
                         .isAnswerLost = true});
    }
    return sales;
}

void DemoPast::lay()
{
    m_client = std::make_unique<iyzico::Client>(m_sandbox.url(), PrivateSandbox::credentials());
    auto journal = journal::Journal::open(
        m_file, journal::chainKeyFrom(PrivateSandbox::credentials()->secretKey), *m_clock, 0ms);
    if (!journal)
        return end(journal.error());
    m_journal = std::move(*journal);
    m_journal->setActor({u"demo"_s, {}});
    m_till = std::make_unique<till::Till>(*m_journal, *m_client, till::Recovery::Options());
    const auto sold = m_journal->reader().page({}, std::nullopt, 1);
    if (!sold)
        return end(sold.error());
    m_sales = sold->empty() ? sales() : std::vector<Sale>();
    next();
}

void DemoPast::next()
{
    const journal::Error silence{journal::Problem::Io, u"vezne-sandbox does not answer."_s};
    if (m_done == m_sales.size()) {
        return m_sandbox.setClock(QDateTime::currentDateTimeUtc()) ? end(std::nullopt) : end(silence);
    }
    const Sale &sale = m_sales[m_done++];
    m_clock->set(sale.at);
    const bool isHeard =
        m_sandbox.setClock(istanbul::dateTime(sale.at)) &&
        (!sale.isAnswerLost || m_sandbox.setFault(u"/payment/auth"_s, u"drop-before-commit"_s));
    if (!isHeard)
        return end(silence);
    askPlan(sale);
}

void DemoPast::askPlan(const Sale &sale)
{
    std::int64_t lira = 0;
    for (const Article &article : sale.articles)
        lira += article.lira;
    const Money price(lira * 100, Currency::TRY);
    if (sale.installment == 1)
        return charge(sale, price);
    iyzico::Job *job = m_client->send(iyzico::installmentCall(
        price, QString::fromLatin1(sale.card.number.first(6)), uuid7(m_clock->now()), Language::Turkish));
    connect(job, &iyzico::Job::finished, this, [this, sale, price](const iyzico::Outcome &outcome) {
        Money total = price;
        if (const auto *answer = std::get_if<iyzico::Answer>(&outcome)) {
            for (const auto &offer : iyzico::readInstallmentOffers(*answer, Currency::TRY)) {
                const auto plan =
                    std::ranges::find(offer.plans, sale.installment, &iyzico::InstallmentPlan::count);
                total = plan == offer.plans.end() ? total : plan->total;
            }
        }
        charge(sale, total);
    });
}

void DemoPast::charge(const Sale &sale, Money paidPrice)
{
    till::Sale order{
        .orderId = m_till->orders().forSale(), .paidPrice = paidPrice, .installment = sale.installment};
    for (const Article &article : sale.articles) {
        order.items.push_back({.id = QString::number(order.items.size() + 1),
                               .name = article.name,
                               .category1 = u"Ev"_s,
                               .category2 = {},
                               .type = iyzico::ItemType::Physical,
                               .price = Money(article.lira * 100, Currency::TRY)});
    }
    order.repeatReason = u"demo"_s; // few customers with the same cards: they do meet
    order.buyer = till::completed({.name = sale.customer.name,
                                   .surname = sale.customer.surname,
                                   .gsmNumber = sale.customer.phone,
                                   .city = sale.customer.city});
    order.billingAddress = till::addressOf(order.buyer);
    order.shippingAddress = order.billingAddress;

    card::KeyedCard card{
        .holder = sale.customer.name + ' '_L1 + sale.customer.surname,
        .number = SecretBytes(std::span(sale.card.number.constData(), std::size_t(sale.card.number.size()))),
        .expiry = {12, 2030},
        .cvc = SecretBytes(std::span(sale.card.cvc.constData(), std::size_t(sale.card.cvc.size())))};
    const auto attempt = m_till->charge(order, std::move(card));
    if (!attempt)
        return end(attempt.error());
    connect(*attempt, &till::Attempt::finished, this, [this, sale](const till::AttemptEnd &done) {
        if (done.state == journal::State::Paid && sale.undo != Undo::None)
            return undo(sale, done.operation);
        next();
    });
}

void DemoPast::undo(const Sale &sale, const QString &operation)
{
    m_clock->set(sale.at + 15min);
    const auto payment = m_journal->reader().operation(operation);
    if (!payment)
        return end(payment.error());
    const Money paid = payment->paidPrice;
    const Money part(paid.minorUnits() / 400 * 100, paid.currency()); // a quarter, in whole lira
    const auto attempt =
        m_till->change({.kind = sale.undo == Undo::Cancel ? journal::Kind::Cancel : journal::Kind::Refund,
                        .payment = operation,
                        .amount = sale.undo == Undo::PartRefund ? part : paid,
                        .reason = u"buyer_request"_s});
    if (!attempt)
        return end(attempt.error());
    connect(*attempt, &till::Attempt::finished, this, [this] { next(); });
}

void DemoPast::end(const std::optional<journal::Error> &error)
{
    // Later, since a sale's attempt may be the one that reports; and the journal is closed before anybody
    // else opens it.
    QTimer::singleShot(0, this, [this, error] {
        m_till.reset();
        m_journal.reset();
        m_client.reset();
        Q_EMIT finished(error);
    });
}

} // namespace vezne::desktop
