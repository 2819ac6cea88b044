// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "core/journal/books/cardbook.h"

class QCheckBox;
class QComboBox;

namespace vezne::ui {

/// The cards that iyzico keeps for the customer, to be chosen instead of keying one in; and, for a card that
/// is keyed in, whether the customer agrees that it is kept. That box stands apart, below the card. Both come
/// and go while a phone number is typed, and nothing that is about to be filled in may move: this one is made
/// for a panel's head.
class StoredCardChoice : public QWidget
{
    Q_OBJECT

public:
    explicit StoredCardChoice(QWidget *parent = nullptr);

    /// To be placed by whoever places this; hidden where there is nothing to agree to.
    [[nodiscard]] QCheckBox *keepBox() const { return m_keep; }

    /// `isKnown`: the customer can be found again, so that keeping a card makes sense.
    void setCustomer(bool isKnown, const std::vector<journal::StoredCard> &cards);

    /// Nothing while a card is keyed in.
    [[nodiscard]] std::optional<journal::StoredCard> chosen() const;
    /// The customer agreed; only of a card that is keyed in.
    [[nodiscard]] bool isToKeep() const;

    /// What a person calls such a card: `Halkbank · Paraf · •••• 0008`.
    [[nodiscard]] static QString nameOf(const journal::StoredCard &card);

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString newCardText() const;
    void choose();
    void retranslate();

    std::vector<journal::StoredCard> m_cards;
    bool m_isKnown = false;
    QComboBox *m_combo;
    QCheckBox *m_keep;
};

} // namespace vezne::ui
