// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/base/language.h"
#include "core/journal/records.h"

namespace vezne::finance {

/// Who collected the money, as receipts name them.
struct ReceiptShop
{
    QString name, address;
    QByteArray logo; ///< a PNG or JPEG file's content; empty for none
};

/// The content of a PNG or JPEG file of at most 1 MiB; empty for anything else, and when it cannot be read.
[[nodiscard]] QByteArray readLogo(const QString &file);

/// A line of a receipt.
struct ReceiptLine
{
    QString label, value;
    bool isStrong = false;
};

/// What a customer gets about money that was collected by card, in the customer's language, whatever the
/// language of the screen is. It proves the collection; it is no invoice and no fiscal receipt, and says so.
struct Receipt
{
    ReceiptShop shop;
    Language language = Language::Turkish;
    QString title;
    QString number;                 ///< the order's, for file names and subjects
    std::vector<ReceiptLine> facts; ///< when, order, customer, card, references
    QString itemsTitle, sumsTitle;
    /// With prices, before what instalments cost more; without where another amount was taken than was held.
    std::vector<ReceiptLine> items;
    /// Price and vade farkı, or what was held before; collected, instalments, given back, left.
    std::vector<ReceiptLine> sums;
    QString words;  ///< the amount that stands last in words, and which one it is if something was given back
    QString notice; ///< what this paper is not
    QString printed; ///< when it was made
};

/// Whether the receipt names the customer.
enum class ReceiptCustomer { Named, Unnamed };

/// Nothing when no money was collected: then there is nothing to give a receipt for.
[[nodiscard]] std::optional<Receipt> receiptOf(const journal::PaymentFile &file, const ReceiptShop &shop,
                                               Language language, ReceiptCustomer customer, Instant now);

/// For paper and PDF: the subset of HTML that QTextDocument knows.
[[nodiscard]] QString toHtml(const Receipt &receipt);
/// For the body of an e-mail.
[[nodiscard]] QString toPlainText(const Receipt &receipt);
/// `Collection receipt S-2026-000417`
[[nodiscard]] QString subjectOf(const Receipt &receipt);
/// `receipt-S-2026-000417`, of letters, digits and dashes alone.
[[nodiscard]] QString fileNameOf(const Receipt &receipt);

} // namespace vezne::finance
