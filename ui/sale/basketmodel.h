// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "core/iyzico/endpoints/party.h"

namespace vezne::ui {

/// The lines of an order while they are typed. A line may be unfinished; `isComplete` tells.
class BasketModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, Price, ColumnCount };

    explicit BasketModel(Currency currency, QObject *parent = nullptr);

    /// Appends an empty line; false when the basket holds as many as iyzico takes.
    bool addLine();
    void removeLine(int row);
    void clear();

    /// Lines keep their figures, in the new currency.
    void setCurrency(Currency currency);
    /// Lines keep their names; what they cost is to be typed anew.
    void clearPrices();

    /// Each line has a name and a price above zero.
    [[nodiscard]] bool isComplete() const;
    /// Of the lines that have a price; nothing on overflow.
    [[nodiscard]] std::optional<Money> sum() const;

    /// The order is sold for `total`: what it differs from the lines' own prices is spread over them in
    /// proportion. False while no line has a price. A price that is typed afterwards ends the agreement.
    bool agreeOn(Money total);
    /// The sum of the lines' own prices while another total is agreed on.
    [[nodiscard]] std::optional<Money> listed() const;

    /// Every line as the provider wants it; ids are the line's number.
    [[nodiscard]] std::vector<iyzico::BasketItem> items() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Qt::EditRole: a QString, an iyzico::ItemType, a Money.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QString name;
        iyzico::ItemType type = iyzico::ItemType::Physical;
        std::optional<Money> price;  ///< what is charged for it
        std::optional<Money> listed; ///< its own
    };
    [[nodiscard]] std::optional<Money> sumOf(std::optional<Money> Line::*price) const;
    void endAgreement();
    [[nodiscard]] QVariant displayed(const Line &line, int column) const;
    [[nodiscard]] QVariant edited(const Line &line, int column) const;

    Currency m_currency;
    bool m_isAgreed = false;
    std::vector<Line> m_lines;
};

/// `physical` or `digital`.
[[nodiscard]] QString itemTypeWord(iyzico::ItemType type);

} // namespace vezne::ui
