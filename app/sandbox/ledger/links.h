// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <vector>

#include "app/sandbox/ledger/database.h"
#include "core/base/clock.h"
#include "core/money/currency.h"
#include "core/money/decimal.h"

namespace vezne::sandbox {

/// Something that is sold by an address alone (iyzico Link).
struct Link
{
    enum class Type { Product, Fast };

    QString token; ///< the end of its address
    Type type = Type::Product;
    std::optional<QString> conversationId;
    QString name, description;
    Decimal price;
    Currency currency = Currency::TRY;
    bool isActive = true;
    bool isAddressIgnorable = true;
    bool offersInstallments = false;
    std::optional<int> stock; ///< how many may be sold; nothing: no end
    int soldCount = 0;
    bool isFlexible = false;           ///< the payer chooses or types the amount
    std::vector<Decimal> presetPrices; ///< to choose from
    QString category = QStringLiteral("UNKNOWN");
    QByteArray image;
    int imageVersion = 0;

    [[nodiscard]] bool isSoldOut() const { return stock && soldCount >= *stock; }
};

/// The links in a ledger. A view: it lives no longer than the ledger.
class Links
{
public:
    explicit Links(const Database &database)
        : m_database(database)
    {}

    /// Writes a new link; gives it back with its token.
    [[nodiscard]] Link add(Link link) const;
    void update(const Link &link) const;
    void remove(const QString &token) const;
    void countSale(const QString &token) const;

    [[nodiscard]] std::optional<Link> find(const QString &token) const;
    /// Newest first.
    [[nodiscard]] std::vector<Link> all() const;

private:
    [[nodiscard]] std::vector<Link> select(const QString &where, const QVariantList &values) const;

    const Database &m_database;
};

} // namespace vezne::sandbox
