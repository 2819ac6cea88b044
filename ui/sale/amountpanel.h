// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/iyzico/endpoints/party.h"
#include "ui/kit/panel.h"
#include "ui/sale/fielderrors.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace vezne::ui {

class BasketDelegate;
class BasketModel;
class Field;
class MoneyEdit;
class TableView;

/// What is sold: one amount, or lines that add up to it; and a note. Another total than that of the lines is
/// spread over them.
class AmountPanel : public Panel
{
    Q_OBJECT

public:
    explicit AmountPanel(QWidget *parent = nullptr);

    /// The amount, or the sum of the lines; nothing while it is none or not above zero.
    [[nodiscard]] std::optional<Money> price() const;
    /// What the provider's basket holds; one line of the whole price when there are none.
    [[nodiscard]] std::vector<iyzico::BasketItem> items() const;
    [[nodiscard]] QString note() const;

    /// Shows what is wrong; the widget that should get the focus, or null when nothing is.
    [[nodiscard]] QWidget *check();

    void clear();

    /// An amount of one currency is none of another: the price is asked for anew, in `currency`.
    void askAnewIn(Currency currency);

Q_SIGNALS:
    void priceChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addLine();
    void removeLine();
    void basketChanged();
    void totalTyped();
    void totalLeft();
    void showError();
    /// What the total is the sum of, and what the note is for.
    void showMeanings();
    void retranslate();
    void choose(Currency currency);
    [[nodiscard]] bool hasLines() const;

    MoneyEdit *m_amount;
    Field *m_amountField;
    QComboBox *m_currency;
    Field *m_currencyField;
    BasketModel *m_basket;
    BasketDelegate *m_delegate;
    TableView *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLineEdit *m_note;
    Field *m_noteField;
    FieldErrors m_errors;
};

} // namespace vezne::ui
