// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/iyzico/endpoints/installment.h"
#include "core/till/installmentcaps.h"
#include "core/till/sale.h"
#include "core/till/till.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QStackedWidget;

namespace vezne::ui {

class AmountPanel;
class CardForm;
class CustomerPanel;
class InstallmentPicker;
class Panel;
class StoredCardChoice;
class ThreeDsChoice;

/// What a sale is made of: customer, amount, card and instalments, in one column or two. In the card's place
/// stands another panel while the bank or an outcome is looked at.
class SaleForm : public QWidget
{
    Q_OBJECT

public:
    SaleForm(till::CardStore &cards, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] CustomerPanel &customer() const { return *m_customer; }
    [[nodiscard]] AmountPanel &amount() const { return *m_amount; }
    [[nodiscard]] CardForm &card() const { return *m_card; }
    [[nodiscard]] ThreeDsChoice &threeDs() const { return *m_threeDs; }
    [[nodiscard]] InstallmentPicker &picker() const { return *m_picker; }

    /// `panel` can stand in the card's place; the form owns it.
    void addCover(QWidget *panel);
    /// Shows `panel` in the card's place; null gives the card back.
    void cover(QWidget *panel);

    /// How many instalments each group of products allows; the picker offers no more.
    void setCaps(std::vector<till::InstallmentCap> caps);

    /// What the chosen group allows; nothing for no limit.
    [[nodiscard]] std::optional<int> most() const;

    void setEditable(bool on);
    [[nodiscard]] bool isEditable() const { return m_isEditable; }

    /// Shows everything that is wrong; the first wrong field, or null when the sale can be charged.
    [[nodiscard]] QWidget *check();

    /// The same without the card, for a customer who pays elsewhere.
    [[nodiscard]] QWidget *checkOrder();
    /// What a payment link of this sale asks for.
    [[nodiscard]] till::LinkOffer linkOffer() const;

    /// What was keyed in, without what is known of the card. `usual` is the buyer of customers who give
    /// nothing.
    [[nodiscard]] till::Sale sale(const iyzico::InstallmentPlan &plan, const iyzico::Buyer &usual) const;

    /// The next sale: empty, in an order of its own.
    void clear(const QString &orderId);
    /// Back to a card that is read out; customer and amount stay.
    void forgetCard();

    /// Moves on from the focused field, as Enter does.
    void advance();

Q_SIGNALS:
    void takingChanged(vezne::iyzico::Taking taking);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool wide);
    void orderTabs();
    void showCustomersCards();
    void showGroups();
    void takeGroup();
    void retranslate();

    till::CardStore &m_cards;
    const Clock &m_clock;
    std::vector<till::InstallmentCap> m_caps;
    QGridLayout *m_grid;
    CustomerPanel *m_customer;
    AmountPanel *m_amount;
    CardForm *m_card;
    ThreeDsChoice *m_threeDs;
    QCheckBox *m_hold;
    StoredCardChoice *m_storedCards;
    QStackedWidget *m_cardPlace;
    Panel *m_plans;
    QComboBox *m_group; ///< of products
    InstallmentPicker *m_picker;
    bool m_isEditable = true;
    bool m_isWide = false;
};

} // namespace vezne::ui
