// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/journal/books/customersearch.h"
#include "core/journal/engine/database.h"
#include "core/journal/records.h"

namespace vezne::journal {

/// Somebody who bought by phone, as the newest payment under that number has it. A view of the buyers'
/// records, which stand beside the chain so that they can be erased (docs/decisions/005).
struct Customer
{
    QString phone; ///< as stored, `+905321234567`
    QJsonObject buyer;

    [[nodiscard]] QString name() const;
};

/// What an erasure came to.
struct Erasure
{
    int erased = 0;    ///< records of which nothing is left
    int shortened = 0; ///< records whose name and address the law asks to keep, and nothing else
};

/// Customers by their phone number. Reading works on any connection.
class CustomerBook
{
public:
    explicit CustomerBook(const Database &database)
        : m_database(&database)
    {}

    /// Whose stored number begins with `phone`; who bought last comes first.
    [[nodiscard]] Result<std::vector<Customer>> startingWith(const QString &phone, int most) const;
    /// Of whom the search box finds a payment, or who were given such a name; who bought last comes first,
    /// and last who is found by the name alone. Digits in groups are looked for in phone numbers only
    /// (customersearch.h). All when `text` is empty.
    [[nodiscard]] Result<std::vector<Customer>> find(const QString &text, int most) const;
    [[nodiscard]] Result<std::optional<Customer>> at(const QString &phone) const;
    /// What was given under this number from sale to sale, the oldest first.
    [[nodiscard]] Result<std::vector<QJsonObject>> records(const QString &phone) const;
    /// Their payments, newest first.
    [[nodiscard]] Result<std::vector<Operation>> payments(const QString &phone, int most) const;

    /// Whether a payment under this number may still end either way at `now`, one on watch too.
    [[nodiscard]] Result<bool> isUnsettled(const QString &phone, Instant now) const;
    [[nodiscard]] Result<QString> note(const QString &phone) const;
    /// An empty text takes the note away.
    [[nodiscard]] Result<void> setNote(const QString &phone, const QString &text) const;

    /// By phone number, `name` and `surname` of those who were given another name than their sales have.
    [[nodiscard]] Result<QHash<QString, QJsonObject>> givenNames() const;
    [[nodiscard]] Result<void> setGivenName(const QString &phone, const QString &name,
                                            const QString &surname) const;

    /// Erases what is known of a person. Of records under which money was taken at `keepSince` or later, or
    /// may have been, name, identity number and address stay; of all others nothing does. Notes, given names
    /// and the names on links go. The chain is untouched: it names nobody. One transaction.
    [[nodiscard]] Result<Erasure> erase(const QString &phone, Instant keepSince) const;
    /// Erases the records that belong to no operation since `before`, whoever they are of. Notes and given
    /// names go with a person's last record.
    [[nodiscard]] Result<int> retire(Instant before) const;

private:
    [[nodiscard]] Result<std::vector<Customer>> customers(const QString &rest, const QVariantList &values,
                                                          int most) const;
    [[nodiscard]] Result<QStringList> phonesNamed(const CustomerSearch &search) const;
    [[nodiscard]] Result<void> dropWordsOnNobody() const;
    [[nodiscard]] Result<void> keepBeside(const QString &key, const QString &text) const;

    const Database *m_database;
};

} // namespace vezne::journal
