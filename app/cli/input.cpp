// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include <QFile>
#include <QJsonArray>
#include <algorithm>
#include <sodium.h>
#include <unistd.h>

#include "app/cli/text.h"
#include "core/base/digit.h"
#include "core/base/json.h"
#include "core/iyzico/endpoints/reason.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

QString currencyCodes()
{
    QStringList codes;
    for (const Currency currency : allCurrencies)
        codes.append(code(currency));
    return codes.join(u", "_s);
}

constexpr qint64 largestFile = 4 * 1024 * 1024;

std::optional<QByteArray> readFile(Run &run, const QString &name)
{
    QFile file(name);
    if (file.open(QIODevice::ReadOnly) && file.size() <= largestFile)
        return file.readAll();
    run.fail(ExitCode::Usage, Words::tr("%1 cannot be read.").arg(name));
    return std::nullopt;
}

/// Straight from the descriptor: the C library's buffer of standard input would keep the card for as long as
/// the program runs.
QByteArray readStandardInput()
{
    constexpr qsizetype mostInput = 64 * 1024;
    QByteArray bytes(mostInput, '\0');
    qsizetype size = 0;
    while (size < mostInput) {
        const ssize_t got =
            ::read(STDIN_FILENO, bytes.data() + size, static_cast<std::size_t>(mostInput - size));
        if (got <= 0)
            break;
        size += got;
    }
    bytes.truncate(size);
    return bytes;
}

/// Takes a text out of `object` as locked bytes; the object's own copy is overwritten.
SecretBytes takeSecret(QJsonObject &object, QLatin1StringView name)
{
    QString text = object.take(name).toString();
    QByteArray bytes = text.toLatin1();
    text.fill(QChar(u'\0'));
    return SecretBytes::taking(bytes);
}

card::KeyedCard keyedCard(QJsonObject &object)
{
    card::KeyedCard card;
    card.holder = object.value("holder"_L1).toString();
    card.number = takeSecret(object, "number"_L1);
    card.cvc = takeSecret(object, "cvc"_L1);
    card.expiry = {object.value("month"_L1).toString().toInt(), object.value("year"_L1).toString().toInt()};
    return card;
}

} // namespace

std::optional<qint64> readWhole(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<QString> readBin(const QString &text)
{
    return text.size() >= 6 && text.size() <= 8 && isDigits(text) ? std::optional(text) : std::nullopt;
}

std::optional<Money> readAmount(const QString &text, Currency currency)
{
    const bool isPlain =
        std::ranges::all_of(text, [](QChar c) { return isDigit(c) || c == u'.'; }); // no exponent
    const auto amount = isPlain ? Money::fromWire(text, currency) : std::nullopt;
    return amount && amount->isPositive() ? amount : std::nullopt;
}

std::optional<Currency> readCurrency(Run &run)
{
    const auto currency = run.has(u"currency"_s) ? currencyFromCode(run.option(u"currency"_s).toUpper())
                                                 : std::optional(Currency::TRY);
    if (!currency)
        run.fail(ExitCode::Usage, Words::tr("--currency is one of %1.").arg(currencyCodes()));
    return currency;
}

std::optional<Money> readPrice(Run &run)
{
    const auto currency = readCurrency(run);
    if (!currency)
        return std::nullopt;
    const auto price = readAmount(run.option(u"price"_s), *currency);
    if (!price)
        run.fail(ExitCode::Usage, Words::tr("--price needs an amount such as 150.00."));
    return price;
}

std::optional<std::vector<iyzico::BasketItem>> readBasket(Run &run, Currency currency)
{
    const QString name = run.option(u"basket"_s);
    const auto bytes = readFile(run, name);
    if (!bytes)
        return std::nullopt;
    const auto array = json::parseArray(*bytes);
    std::vector<iyzico::BasketItem> items;
    for (const auto &value : array.value_or(QJsonArray())) {
        const auto item = iyzico::itemFromJson(value.toObject(), currency);
        if (!item) {
            run.fail(ExitCode::Usage, Words::tr("%1: every item needs a price above zero.").arg(name));
            return std::nullopt;
        }
        items.push_back(till::completed(*item));
    }
    if (!array) {
        run.fail(ExitCode::Usage, Words::tr("%1 is not a JSON array of items.").arg(name));
        return std::nullopt;
    }
    return items;
}

std::optional<iyzico::Buyer> readBuyer(Run &run)
{
    if (!run.has(u"buyer"_s))
        return iyzico::Buyer();
    const QString name = run.option(u"buyer"_s);
    const auto bytes = readFile(run, name);
    if (!bytes)
        return std::nullopt;
    const auto object = json::parseObject(*bytes);
    if (!object) {
        run.fail(ExitCode::Usage, Words::tr("%1 is not a JSON object with the buyer.").arg(name));
        return std::nullopt;
    }
    return iyzico::buyerFromJson(*object);
}

std::optional<card::Card> readCard(Run &run)
{
    QByteArray bytes = readStandardInput();
    auto object = json::parseObject(bytes);
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (!object) {
        run.fail(ExitCode::Usage, Words::tr("Give the card as a JSON object on standard input."));
        return std::nullopt;
    }
    if (object->contains("cardToken"_L1)) {
        card::TokenCard stored{.userKey = object->value("cardUserKey"_L1).toString(),
                               .token = object->value("cardToken"_L1).toString(),
                               .cvc = takeSecret(*object, "cvc"_L1)};
        if (!stored.userKey.isEmpty() && !stored.token.isEmpty())
            return stored;
        run.fail(ExitCode::Usage, Words::tr("A stored card needs both cardUserKey and cardToken."));
        return std::nullopt;
    }
    card::KeyedCard keyed = keyedCard(*object);
    const auto faults = card::faultsOf(keyed, SystemClock().now());
    if (faults.empty())
        return keyed;
    run.fail(ExitCode::Usage, textOf(faults.front()));
    return std::nullopt;
}

std::optional<ReasonAndNote> readReason(Run &run)
{
    const QString word =
        run.has(u"reason"_s) ? run.option(u"reason"_s) : iyzico::word(iyzico::Reason::BuyerRequest);
    const auto reason = iyzico::reasonFromWord(word);
    if (!reason) {
        run.fail(ExitCode::Usage, Words::tr("--reason is buyer_request, double_payment, fraud or other."));
        return std::nullopt;
    }
    const QString note = run.option(u"note"_s).trimmed();
    if (*reason == iyzico::Reason::Other && note.isEmpty()) {
        run.fail(ExitCode::Usage, Words::tr("--reason other needs a --note."));
        return std::nullopt;
    }
    return ReasonAndNote{word, note};
}

} // namespace vezne::cli
