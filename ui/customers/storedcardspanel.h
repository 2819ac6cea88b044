// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/till/cardstore.h"
#include "ui/kit/panel.h"

class QPushButton;

namespace vezne::ui {

class StoredCardModel;
class TableView;

/// The cards that iyzico keeps for one customer; deletes one there and here.
class StoredCardsPanel : public Panel
{
    Q_OBJECT

public:
    explicit StoredCardsPanel(till::CardStore &cards, QWidget *parent = nullptr);

    /// An empty text for nobody.
    void setCustomer(const QString &customer);
    [[nodiscard]] bool isEmpty() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showSelection();
    void askToDelete();
    void deleteCard(const journal::StoredCard &card);
    void hearDeleted(const journal::StoredCard &card, const till::CardErrandEnd &end);
    void dropRecord(const journal::StoredCard &card);
    /// Asks with the delete question's buttons; `act` when somebody wants it.
    void ask(const QString &question, const std::function<void()> &act);
    void retranslate();

    till::CardStore &m_cards;
    StoredCardModel *m_model;
    TableView *m_table;
    PlainLabel *m_none;
    PlainLabel *m_message;
    QPushButton *m_delete;
    QString m_customer;
};

} // namespace vezne::ui
