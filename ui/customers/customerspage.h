// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "core/till/cardstore.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace vezne::ui {

class EmptyState;
class PlainLabel;
class StoredCardModel;
class TableView;

/// Customers whose cards iyzico keeps: look one up, see which cards, delete one there and here.
class CustomersPage : public QWidget
{
    Q_OBJECT

public:
    explicit CustomersPage(till::CardStore &cards, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void showSelection();
    void askToDelete();
    void deleteCard(const journal::StoredCard &card);
    void hearDeleted(const till::CardErrandEnd &end);
    void retranslate();

    till::CardStore &m_cards;
    StoredCardModel *m_model;
    QLineEdit *m_search;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_place;
    PlainLabel *m_message;
    QPushButton *m_delete;
};

} // namespace vezne::ui
