// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/list/operationfields.h"

#include <QSqlQuery>
#include <QVariant>
#include <algorithm>
#include <array>

#include "core/journal/engine/engine.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

/// An operation while its columns are read, and what several of them make up together.
struct OperationFields::Reading
{
    Operation &operation;
    Currency currency = Currency::TRY;
    std::optional<Instant> challengeUntil;
    Challenge challenge;
};

namespace {

using OperationReading = OperationFields::Reading;

std::optional<Instant> instantOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(fromMilliseconds(value.toLongLong()));
}

/// Bytes or a text, as the engine gives it.
QString textOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray) // without a copy: an export reads millions
        return QString::fromUtf8(*static_cast<const QByteArray *>(value.constData()));
    return value.toString();
}

template<QString Operation::*member>
void readText(OperationReading &reading, const QVariant &value)
{
    reading.operation.*member = textOf(value);
}

/// After the currency.
template<Money Operation::*member>
void readAmount(OperationReading &reading, const QVariant &value)
{
    reading.operation.*member = Money(value.toLongLong(), reading.currency);
}

template<std::optional<Instant> Operation::*member>
void readInstant(OperationReading &reading, const QVariant &value)
{
    reading.operation.*member = instantOf(value);
}

template<std::optional<Decimal> Operation::*member>
void readDecimal(OperationReading &reading, const QVariant &value)
{
    reading.operation.*member =
        value.isNull() ? std::nullopt : std::optional(Decimal::fromUnits(value.toLongLong()));
}

/// A word of ours; of one that is none, `otherwise`.
template<auto Operation::*member, auto fromWord, auto otherwise>
void readWord(OperationReading &reading, const QVariant &value)
{
    reading.operation.*member = fromWord(textOf(value)).value_or(otherwise);
}

void readCurrency(OperationReading &reading, const QVariant &value)
{
    reading.currency = currencyFromCode(textOf(value)).value_or(Currency::TRY);
}

} // namespace

struct OperationFields::Field
{
    QLatin1StringView column;
    void (*read)(Reading &reading, const QVariant &value);
    /// Read as the bytes that lie there where the engine gives them (Engine::rawColumns).
    bool isText = true;
};

namespace {

using OperationField = OperationFields::Field;

constexpr std::array columnsOfAny{"seq"_L1, "currency"_L1};

// In the order of reading: the currency comes before every amount.
constexpr std::array operationColumnList{
    OperationField{"seq"_L1,
                   [](OperationReading &to, const QVariant &value) { to.operation.seq = value.toLongLong(); },
                   false},
    OperationField{"id"_L1, readText<&Operation::id>},
    OperationField{"kind"_L1, readWord<&Operation::kind, kindFromWord, Kind::Charge>},
    OperationField{"state"_L1, readWord<&Operation::state, stateFromWord, State::Review>},
    OperationField{"standing"_L1, readWord<&Operation::standing, standingFromWord, Standing::Attention>},
    OperationField{"parent"_L1, readText<&Operation::parent>},
    OperationField{"order_id"_L1, readText<&Operation::orderId>},
    OperationField{"created_at"_L1,
                   [](OperationReading &to, const QVariant &value) {
                       to.operation.createdAt = instantOf(value).value_or(Instant());
                   },
                   false},
    OperationField{"sent_at"_L1, readInstant<&Operation::sentAt>, false},
    OperationField{"settled_at"_L1, readInstant<&Operation::settledAt>, false},
    OperationField{"actor"_L1, readText<&Operation::actor>},
    OperationField{"till"_L1, readText<&Operation::till>},
    OperationField{"currency"_L1, readCurrency},
    OperationField{"price"_L1, readAmount<&Operation::price>, false},
    OperationField{"paid_price"_L1, readAmount<&Operation::paidPrice>, false},
    OperationField{"amount"_L1, readAmount<&Operation::amount>, false},
    OperationField{
        "installment"_L1,
        [](OperationReading &to, const QVariant &value) { to.operation.installment = value.toInt(); }, false},
    OperationField{"refunded"_L1, readAmount<&Operation::refunded>, false},
    OperationField{"captured"_L1, readAmount<&Operation::captured>, false},
    OperationField{
        "cancelled"_L1,
        [](OperationReading &to, const QVariant &value) { to.operation.cancelled = value.toBool(); }, false},
    OperationField{"buyer_name"_L1, readText<&Operation::buyerName>},
    OperationField{"card_bin"_L1, readText<&Operation::cardBin>},
    OperationField{"card_last4"_L1, readText<&Operation::cardLast4>},
    OperationField{"card_brand"_L1, readText<&Operation::cardBrand>},
    OperationField{"card_bank"_L1, readText<&Operation::cardBank>},
    OperationField{"card_family"_L1, readText<&Operation::cardFamily>},
    OperationField{"card_type"_L1, readText<&Operation::cardType>},
    OperationField{"card_commercial"_L1,
                   [](OperationReading &to, const QVariant &value) {
                       to.operation.isCommercialCard =
                           value.isNull() ? std::nullopt : std::optional(value.toBool());
                   },
                   false},
    OperationField{"item_transaction"_L1, readText<&Operation::itemTransaction>},
    OperationField{"reason"_L1, readText<&Operation::reason>},
    OperationField{"note"_L1, readText<&Operation::note>},
    OperationField{"payment_id"_L1, readText<&Operation::paymentId>},
    OperationField{"auth_code"_L1, readText<&Operation::authCode>},
    OperationField{"host_reference"_L1, readText<&Operation::hostReference>},
    OperationField{"phase"_L1, readText<&Operation::phase>},
    OperationField{"fraud_status"_L1,
                   [](OperationReading &to, const QVariant &value) {
                       to.operation.fraudStatus =
                           value.isNull() ? std::nullopt : std::optional(value.toInt());
                   },
                   false},
    OperationField{"commission"_L1, readDecimal<&Operation::commission>, false},
    OperationField{"fee"_L1, readDecimal<&Operation::fee>, false},
    OperationField{"error_code"_L1, readText<&Operation::errorCode>},
    OperationField{"error_group"_L1, readText<&Operation::errorGroup>},
    OperationField{"error_message"_L1, readText<&Operation::errorMessage>},
    OperationField{
        "buyer"_L1,
        [](OperationReading &to, const QVariant &value) { to.operation.buyer = value.toLongLong(); }, false},
    OperationField{"threeds"_L1,
                   [](OperationReading &to, const QVariant &value) {
                       to.operation.threeDs = threeDsFromWord(textOf(value));
                   }},
    OperationField{
        "secure"_L1,
        [](OperationReading &to, const QVariant &value) { to.operation.isSecure = value.toBool(); }, false},
    OperationField{"page"_L1,
                   [](OperationReading &to, const QVariant &value) {
                       to.operation.page = hostedPageFromWord(textOf(value));
                   }},
    OperationField{
        "challenge_hash"_L1,
        [](OperationReading &to, const QVariant &value) { to.challenge.returnHash = value.toByteArray(); },
        false},
    OperationField{"challenge_port"_L1,
                   [](OperationReading &to, const QVariant &value) {
                       to.challenge.port = static_cast<quint16>(value.toUInt());
                   },
                   false},
    OperationField{"challenge_until"_L1,
                   [](OperationReading &to, const QVariant &value) { to.challengeUntil = instantOf(value); },
                   false},
    OperationField{"page_token"_L1,
                   [](OperationReading &to, const QVariant &value) { to.challenge.token = textOf(value); }},
    OperationField{"page_url"_L1,
                   [](OperationReading &to, const QVariant &value) { to.challenge.url = textOf(value); }},
    OperationField{"offered"_L1,
                   [](OperationReading &to, const QVariant &value) {
                       to.operation.offered = numbersFromText(textOf(value));
                   }},
};

} // namespace

OperationFields::OperationFields(std::vector<const Field *> fields)
    : m_fields(std::move(fields))
{}

QString OperationFields::columns(const Engine &engine) const
{
    QStringList names;
    for (const Field *field : m_fields)
        names.append(field->isText ? engine.rawColumns({field->column}) : QString(field->column));
    return names.join(", "_L1);
}

const OperationFields &OperationFields::all()
{
    static const OperationFields everything = [] {
        std::vector<const Field *> list;
        list.reserve(operationColumnList.size());
        for (const Field &field : operationColumnList)
            list.push_back(&field);
        return OperationFields(std::move(list));
    }();
    return everything;
}

OperationFields OperationFields::of(const QStringList &columns)
{
    std::vector<const Field *> list;
    for (const Field &field : operationColumnList) {
        if (std::ranges::find(columnsOfAny, field.column) != columnsOfAny.end() ||
            columns.contains(field.column))
            list.push_back(&field);
    }
    return OperationFields(std::move(list));
}

Operation OperationFields::read(const QSqlQuery &row) const
{
    Operation operation;
    read(row, operation);
    return operation;
}

void OperationFields::read(const QSqlQuery &row, Operation &into) const
{
    OperationReading reading{.operation = into, .challengeUntil = {}, .challenge = {}};
    int column = 0;
    for (const Field *field : m_fields)
        field->read(reading, row.value(column++));
    into.challenge.reset();
    if (reading.challengeUntil) {
        reading.challenge.until = *reading.challengeUntil;
        into.challenge = std::move(reading.challenge);
    }
}

} // namespace vezne::journal
