// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/journal/records.h"

class QRadioButton;

namespace vezne::ui {

class Field;
class ItemModel;
class ItemTable;
class MoneyEdit;

/// How much of a payment goes back: all that is left, a part, or one of its lines. Of a capture, how much of
/// the hold is collected. Never more than is left.
class RefundChoice : public QWidget
{
    Q_OBJECT

public:
    explicit RefundChoice(const journal::PaymentFile &file, journal::Kind kind = journal::Kind::Refund,
                          QWidget *parent = nullptr);

    /// Above zero and within the limit; nothing while the input is neither.
    [[nodiscard]] std::optional<Money> amount() const;

    /// Provider's id of the line; empty for the payment as a whole.
    [[nodiscard]] QString itemTransaction() const;
    [[nodiscard]] QString itemName() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void showLimit();
    void check();
    [[nodiscard]] int chosenRow() const;
    [[nodiscard]] Money limit() const;
    void selectFirstLine();

    Money m_left;
    QRadioButton *m_whole;
    QRadioButton *m_part;
    QRadioButton *m_line;
    ItemModel *m_items;
    ItemTable *m_table;
    MoneyEdit *m_amount;
    Field *m_amountField;
};

} // namespace vezne::ui
