// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/customers.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>

#include "core/base/phone.h"
#include "core/card/redact.h"
#include "core/journal/books/cardbook.h"
#include "core/till/filler.h"
#include "core/till/personname.h"
#include "core/till/sale.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using access::Action;
using journal::DeedKind;
using journal::Problem;

namespace {

constexpr int fewestDigits = 4;
constexpr int mostSuggested = 6;
constexpr int mostFound = 100;
constexpr int mostPayments = 200;

/// How a number that is not complete yet begins as it would be stored.
QString storedBeginning(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits += c;
    }
    if (digits.size() < fewestDigits)
        return {};
    if (typed.trimmed().startsWith(u'+'))
        return u'+' + digits;
    if (digits.startsWith("90"_L1))
        return u'+' + digits;
    return u"+90"_s + (digits.startsWith(u'0') ? digits.mid(1) : digits);
}

QString dateText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), Qt::UTC).toString(Qt::ISODate);
}

QJsonObject paymentOf(const journal::Operation &payment)
{
    return {
        {"at"_L1, dateText(payment.createdAt)},    {"order"_L1, payment.orderId},
        {"amount"_L1, payment.paidPrice.toWire()}, {"currency"_L1, code(payment.paidPrice.currency())},
        {"state"_L1, word(payment.standing)},      {"card"_L1, payment.cardBin + u"…"_s + payment.cardLast4}};
}

QJsonObject cardOf(const journal::StoredCard &card)
{
    return {
        {"bank"_L1, card.bank}, {"family"_L1, card.family}, {"card"_L1, card.bin + u"…"_s + card.lastFour}};
}

} // namespace

QString maskedPhone(const QString &phone)
{
    return u'…' + phone.right(4);
}

Customers::Customers(journal::Journal &journal, Roster &roster, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_roster(roster)
    , m_book(journal.database())
{
    connect(&roster, &Roster::changed, this, &Customers::changed);
}

std::optional<access::Refusal> Customers::refusalToSee() const
{
    return m_roster.refusalOf(Action::SeeCustomers);
}

std::optional<access::Refusal> Customers::refusalToEdit() const
{
    return m_roster.refusalOf(Action::EditCustomers);
}

std::optional<access::Refusal> Customers::refusalToExport() const
{
    return m_roster.refusalOf(Action::Export);
}

bool Customers::isNamed(const QJsonObject &buyer) const
{
    const QString name = buyer.value("name"_L1).toString();
    const QString surname = buyer.value("surname"_L1).toString();
    const auto is = [&](const iyzico::Buyer &nobody) {
        return name == nobody.name && surname == nobody.surname;
    };
    return !is({}) && !is(m_usual) && !is(completed({}, m_usual)) && !is(completed({}, {}));
}

bool Customers::isNobodys(const QString &phone) const
{
    return phone == completed({}, {}).gsmNumber || phone == phoneNumber(m_usual.gsmNumber);
}

Customers::Names Customers::givenNames() const
{
    return m_book.givenNames().value_or(Names());
}

journal::Customer Customers::asKnown(journal::Customer customer, const Names &given) const
{
    const auto named = given.constFind(customer.phone);
    if (named != given.cend()) {
        for (const auto part : {"name"_L1, "surname"_L1})
            customer.buyer.insert(part, named->value(part));
        return customer;
    }
    const auto records = m_book.records(customer.phone).value_or(std::vector<QJsonObject>());
    const auto first =
        std::ranges::find_if(records, [this](const QJsonObject &record) { return isNamed(record); });
    if (first == records.end())
        return customer;
    for (const auto part : {"name"_L1, "surname"_L1})
        customer.buyer.insert(part, first->value(part));
    return customer;
}

std::vector<journal::Customer> Customers::shown(std::vector<journal::Customer> customers) const
{
    std::erase_if(customers, [this](const journal::Customer &customer) { return isNobodys(customer.phone); });
    const Names given = givenNames();
    for (journal::Customer &customer : customers)
        customer = asKnown(std::move(customer), given);
    return customers;
}

std::vector<journal::Customer> Customers::suggestions(const QString &typed) const
{
    const QString beginning = storedBeginning(typed);
    if (beginning.isEmpty() || refusalToSee())
        return {};
    return shown(m_book.startingWith(beginning, mostSuggested).value_or(std::vector<journal::Customer>()));
}

std::vector<journal::Customer> Customers::find(const QString &text) const
{
    if (refusalToSee())
        return {};
    return shown(m_book.find(text, mostFound).value_or(std::vector<journal::Customer>()));
}

std::optional<journal::Customer> Customers::at(const QString &phone) const
{
    if (refusalToSee())
        return std::nullopt;
    auto customer = m_book.at(phone).value_or(std::nullopt);
    return customer ? std::optional(asKnown(std::move(*customer), givenNames())) : std::nullopt;
}

iyzico::Buyer Customers::givenBy(const journal::Customer &customer) const
{
    return withoutFiller(iyzico::buyerFromJson(customer.buyer), m_usual);
}

std::vector<journal::Operation> Customers::payments(const QString &phone) const
{
    if (refusalToSee())
        return {};
    return m_book.payments(phone, mostPayments).value_or(std::vector<journal::Operation>());
}

QString Customers::note(const QString &phone) const
{
    return refusalToSee() ? QString() : m_book.note(phone).value_or(QString());
}

journal::Result<void> Customers::setNote(const QString &phone, const QString &text)
{
    if (auto allowed = m_roster.check(Action::EditCustomers); !allowed)
        return allowed;
    if (m_journal.isReadOnly())
        return tl::unexpected(journal::Error{Problem::ReadOnly, {}});
    auto set = m_book.setNote(phone, card::withoutCardNumbers(text.trimmed()));
    if (set)
        Q_EMIT changed();
    return set;
}

journal::Result<void> Customers::rename(const QString &phone, const QString &name, const QString &surname)
{
    if (auto allowed = m_roster.check(Action::EditCustomers); !allowed)
        return allowed;
    const QString first = name.simplified();
    const QString last = surname.simplified();
    if (faultOfName(first) || (!last.isEmpty() && faultOfName(last)) ||
        faultOfName(first + u' ' + last) == NameFault::CardNumber)
        return tl::unexpected(journal::Error{Problem::BadName, {}});
    const auto customer = m_book.at(phone);
    if (!customer || !*customer)
        return tl::unexpected(customer ? journal::Error{Problem::NoSuchPerson, {}} : customer.error());
    // The trail cannot be erased: it tells neither the number nor the name.
    auto renamed = m_journal.record({.kind = DeedKind::CustomerRenamed, .subject = maskedPhone(phone)},
                                    [&] { return m_book.setGivenName(phone, first, last); });
    if (renamed)
        Q_EMIT changed();
    return renamed;
}

journal::Result<QJsonObject> Customers::everythingOf(const QString &phone)
{
    for (const Action action : {Action::SeeCustomers, Action::Export}) {
        if (auto allowed = m_roster.check(action); !allowed)
            return tl::unexpected(allowed.error());
    }
    const auto customer = m_book.at(phone);
    if (!customer || !*customer)
        return tl::unexpected(customer ? journal::Error{Problem::NoSuchPerson, {}} : customer.error());
    QJsonArray paid, cards;
    for (const journal::Operation &payment : payments(phone))
        paid.append(paymentOf(payment));
    for (const journal::StoredCard &card : journal::CardBook(m_journal.database())
                                               .cardsOfPerson(phone)
                                               .value_or(std::vector<journal::StoredCard>()))
        cards.append(cardOf(card));
    if (const auto recorded = m_journal.record(
            {.kind = DeedKind::Exported, .subject = maskedPhone(phone), .why = u"customer"_s});
        !recorded)
        return tl::unexpected(recorded.error());
    return QJsonObject{{"person"_L1, (*customer)->buyer},
                       {"knownAs"_L1, asKnown(**customer, givenNames()).name()},
                       {"note"_L1, note(phone)},
                       {"payments"_L1, paid},
                       {"storedCards"_L1, cards}};
}

journal::Result<journal::Erasure> Customers::erase(const QString &phone)
{
    if (auto allowed = m_roster.check(Action::EditCustomers); !allowed)
        return tl::unexpected(allowed.error());
    const auto cards = journal::CardBook(m_journal.database()).cardsOfPerson(phone);
    if (!cards || !cards->empty())
        return tl::unexpected(cards ? journal::Error{Problem::CardsKept, {}} : cards.error());
    // What is on its way may still end with a card that iyzico keeps for this person.
    const auto isUnsettled = m_book.isUnsettled(phone, m_journal.clock().now());
    if (!isUnsettled || *isUnsettled)
        return tl::unexpected(isUnsettled ? journal::Error{Problem::NotSettled, {}} : isUnsettled.error());
    // Recorded first: what cannot be put on record is not done.
    if (const auto recorded =
            m_journal.record({.kind = DeedKind::CustomerErased, .subject = maskedPhone(phone)});
        !recorded)
        return tl::unexpected(recorded.error());
    auto erased = m_book.erase(phone, booksSince());
    if (erased)
        Q_EMIT changed();
    return erased;
}

journal::Result<int> Customers::retire()
{
    auto gone = m_book.retire(booksSince());
    if (!gone || *gone == 0)
        return gone;
    if (const auto recorded = m_journal.record(
            {.kind = DeedKind::CustomerErased, .subject = QString::number(*gone), .why = u"retention"_s});
        !recorded)
        return tl::unexpected(recorded.error());
    Q_EMIT changed();
    return gone;
}

Instant Customers::booksSince() const
{
    return m_journal.clock().now() - std::chrono::duration_cast<std::chrono::milliseconds>(booksKept);
}

} // namespace vezne::till
