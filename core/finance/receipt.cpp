// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/receipt.h"

#include <QFile>
#include <algorithm>

#include "core/base/istanbul.h"
#include "core/finance/receiptwords.h"
#include "core/journal/rules.h"
#include "core/money/moneytext.h"

namespace vezne::finance {

using namespace Qt::StringLiterals;
using journal::Kind;
using journal::Operation;
using journal::PaymentFile;
using journal::State;

namespace {

constexpr qint64 largestLogo = 1024 * 1024;

QString timeText(Instant at, Language language)
{
    const QDateTime local = istanbul::dateTime(at);
    return language == Language::Turkish
               ? local.toString(u"dd.MM.yyyy HH:mm"_s)
               : QLocale(QLocale::English, QLocale::UnitedKingdom).toString(local, u"d MMM yyyy HH:mm"_s);
}

QString cardLine(const Operation &payment)
{
    QStringList parts{payment.cardBank, payment.cardFamily.isEmpty() ? payment.cardBrand : payment.cardFamily,
                      payment.cardLast4.isEmpty() ? QString() : u"•••• "_s + payment.cardLast4};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Adds what a receipt of one payment says; built once, in one language.
class ReceiptMaker
{
public:
    ReceiptMaker(const PaymentFile &file, Language language)
        : m_file(file)
        , m_language(language)
        , m_words(language)
    {}

    [[nodiscard]] QString word(const char *source) const { return m_words(source); }
    [[nodiscard]] QString text(const Money &amount) const { return toText(amount, m_language); }

    [[nodiscard]] std::vector<ReceiptLine> facts(ReceiptCustomer customer) const
    {
        const Operation &payment = m_file.payment;
        std::vector<ReceiptLine> facts{
            {word(QT_TRANSLATE_NOOP("ReceiptWords", "Date")), timeText(journal::takenAt(m_file), m_language)},
            {word(QT_TRANSLATE_NOOP("ReceiptWords", "Order")), payment.orderId},
            {word(QT_TRANSLATE_NOOP("ReceiptWords", "Customer")),
             customer == ReceiptCustomer::Named ? payment.buyerName : QString()},
            {word(QT_TRANSLATE_NOOP("ReceiptWords", "Card")), cardLine(payment)},
            {word(QT_TRANSLATE_NOOP("ReceiptWords", "Authorisation code")), payment.authCode},
            {word(QT_TRANSLATE_NOOP("ReceiptWords", "iyzico payment number")), payment.paymentId},
        };
        std::erase_if(facts, [](const ReceiptLine &line) { return line.value.isEmpty(); });
        if (payment.state == State::PaidHeld && !payment.cancelled)
            facts.push_back(
                {word(QT_TRANSLATE_NOOP("ReceiptWords", "Under review")),
                 word(QT_TRANSLATE_NOOP("ReceiptWords", "iyzico has not approved this payment yet")), true});
        return facts;
    }

    [[nodiscard]] std::vector<ReceiptLine> items() const
    {
        std::vector<ReceiptLine> lines;
        for (const journal::Item &item : m_file.items) {
            if (const auto price = Money::fromDecimal(item.price, m_file.payment.price.currency()))
                lines.push_back({item.name.isEmpty() ? item.itemId : item.name,
                                 isPartOfAHold() ? QString() : text(*price)});
        }
        return lines;
    }

    [[nodiscard]] std::vector<ReceiptLine> sums() const
    {
        const Operation &payment = m_file.payment;
        std::vector<ReceiptLine> lines;
        // What instalments cost more is a price for time, never hidden in the items.
        const auto surcharge = payment.paidPrice.minus(payment.price);
        if (isPartOfAHold()) {
            lines.push_back({word(QT_TRANSLATE_NOOP("ReceiptWords", "Held on the card before")),
                             text(payment.paidPrice)});
        } else if (surcharge && !surcharge->isZero()) {
            lines.push_back({word(QT_TRANSLATE_NOOP("ReceiptWords", "Price")), text(payment.price)});
            lines.push_back(
                {word(QT_TRANSLATE_NOOP("ReceiptWords", "Instalment surcharge")), text(*surcharge)});
        }
        lines.push_back(
            {word(QT_TRANSLATE_NOOP("ReceiptWords", "Collected by card")), text(payment.taken()), true});
        addInstallments(lines);
        addGivenBack(lines);
        return lines;
    }

    /// Of the amount that the paper ends with: what was collected, or what is left of it.
    [[nodiscard]] QString words() const
    {
        if (!isGivenBack())
            return word(QT_TRANSLATE_NOOP("ReceiptWords", "In words: %1"))
                .arg(toWords(m_file.payment.taken(), m_language));
        return word(QT_TRANSLATE_NOOP("ReceiptWords", "Remains collected, in words: %1"))
            .arg(toWords(remaining(), m_language));
    }

private:
    /// Another amount was taken than was held: prices of items and of instalments are the hold's and do not
    /// add up to it.
    [[nodiscard]] bool isPartOfAHold() const
    {
        const Operation &payment = m_file.payment;
        return payment.kind == Kind::Preauth && payment.taken() != payment.paidPrice;
    }

    void addInstallments(std::vector<ReceiptLine> &lines) const
    {
        const Operation &payment = m_file.payment;
        if (payment.installment < 2)
            return;
        // The last one takes what does not divide.
        const qint64 whole = payment.taken().minorUnits();
        const Currency currency = payment.taken().currency();
        const qint64 each = whole / payment.installment;
        const qint64 last = whole - each * (payment.installment - 1);
        QString value = u"%1 × %2"_s.arg(payment.installment).arg(text({each, currency}));
        if (last != each)
            value =
                word(QT_TRANSLATE_NOOP("ReceiptWords", "%1, the last %2")).arg(value, text({last, currency}));
        lines.push_back({word(QT_TRANSLATE_NOOP("ReceiptWords", "Instalments")), value});
    }

    static bool gaveBack(const Operation &change)
    {
        return change.state == State::Done && change.kind != Kind::Capture;
    }

    [[nodiscard]] bool isGivenBack() const { return std::ranges::any_of(m_file.changes, gaveBack); }

    void addGivenBack(std::vector<ReceiptLine> &lines) const
    {
        for (const Operation &change : m_file.changes) {
            if (!gaveBack(change))
                continue;
            const QString what = change.kind == Kind::Cancel
                                     ? word(QT_TRANSLATE_NOOP("ReceiptWords", "Cancelled on %1"))
                                     : word(QT_TRANSLATE_NOOP("ReceiptWords", "Refunded on %1"));
            const auto given = change.amount.times(-1);
            lines.push_back({what.arg(timeText(change.settledAt.value_or(change.createdAt), m_language)),
                             text(given.value_or(change.amount))});
        }
        if (isGivenBack())
            lines.push_back(
                {word(QT_TRANSLATE_NOOP("ReceiptWords", "Remains collected")), text(remaining()), true});
    }

    [[nodiscard]] Money remaining() const
    {
        const Operation &payment = m_file.payment;
        if (payment.cancelled)
            return {0, payment.paidPrice.currency()};
        return payment.taken().minus(payment.refunded).value_or(payment.taken());
    }

    const PaymentFile &m_file;
    Language m_language;
    ReceiptWords m_words;
};

} // namespace

QByteArray readLogo(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > largestLogo)
        return {};
    const QByteArray content = file.read(largestLogo);
    const bool isPicture = content.startsWith("\x89PNG\r\n") || content.startsWith("\xFF\xD8\xFF");
    return isPicture ? content : QByteArray();
}

std::optional<Receipt> receiptOf(const PaymentFile &file, const ReceiptShop &shop, Language language,
                                 ReceiptCustomer customer, Instant now)
{
    const Operation &payment = file.payment;
    if (payment.taken().isZero())
        return std::nullopt; // never collected, or only held on the card
    const ReceiptMaker maker(file, language);
    return Receipt{
        .shop = shop,
        .language = language,
        .title = maker.word(QT_TRANSLATE_NOOP("ReceiptWords", "Collection receipt")),
        .number = payment.orderId,
        .facts = maker.facts(customer),
        .itemsTitle = maker.word(QT_TRANSLATE_NOOP("ReceiptWords", "Items")),
        .sumsTitle = maker.word(QT_TRANSLATE_NOOP("ReceiptWords", "Amount")),
        .items = maker.items(),
        .sums = maker.sums(),
        .words = maker.words(),
        .notice = maker.word(QT_TRANSLATE_NOOP(
            "ReceiptWords",
            "This paper shows that the amount was collected from the card. It is not a fiscal "
            "document and stands in for no invoice, till receipt or e-archive document.")),
        .printed = maker.word(QT_TRANSLATE_NOOP("ReceiptWords", "Made on %1 with Vezne"))
                       .arg(timeText(now, language)),
    };
}

QString subjectOf(const Receipt &receipt)
{
    return receipt.title + u' ' + receipt.number;
}

QString fileNameOf(const Receipt &receipt)
{
    QString name = (receipt.language == Language::Turkish ? u"makbuz-"_s : u"receipt-"_s) + receipt.number;
    for (QChar &letter : name) {
        const bool isPlain = (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') ||
                             (letter >= u'0' && letter <= u'9') || letter == u'-';
        if (!isPlain)
            letter = u'-';
    }
    return name;
}

} // namespace vezne::finance
