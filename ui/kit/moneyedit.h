// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <optional>

#include "core/money/moneytext.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

/// The sentence for a typed amount that is none; empty for AmountError::Empty.
[[nodiscard]] QString messageFor(AmountError error);

/// An amount of money, typed the way the interface language writes it. At its left stands how the text was
/// understood, so that a thousand can never pass for one; when the focus leaves, the text itself takes that
/// form.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(Currency currency = Currency::TRY, QWidget *parent = nullptr);

    /// The size of the figures; Amount for the one sum a screen is about.
    void setRole(TextRole role);

    /// The text is read again in the new currency.
    void setCurrency(Currency currency);
    [[nodiscard]] Currency currency() const { return m_currency; }

    /// Nothing empties the field. An amount brings its currency along. `amountChanged` follows.
    void setAmount(std::optional<Money> amount);
    [[nodiscard]] std::optional<Money> amount() const { return m_amount; }

    /// Why there is no amount.
    [[nodiscard]] std::optional<AmountError> error() const { return m_error; }

    /// How the text was understood, `₺1.250,50`; the symbol alone while there is no amount.
    [[nodiscard]] QString echo() const;

Q_SIGNALS:
    void amountChanged(std::optional<vezne::Money> amount);
    /// The focus left; time to check.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    void write();
    void retranslate();

    Currency m_currency;
    TextRole m_role = TextRole::Body;
    std::optional<Money> m_amount;
    std::optional<AmountError> m_error = AmountError::Empty;
};

} // namespace vezne::ui
