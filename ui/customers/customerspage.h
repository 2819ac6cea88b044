// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/till/cardstore.h"
#include "core/till/customers.h"

class QLineEdit;
class QStackedWidget;

namespace vezne::ui {

class CustomerModel;
class CustomerPane;
class EmptyState;
class TableView;

/// Who buys: a list to search at the left, the chosen customer at the right.
class CustomersPage : public QWidget
{
    Q_OBJECT

public:
    CustomersPage(till::Customers &customers, till::CardStore &cards, QWidget *parent = nullptr);
    ~CustomersPage() override;

Q_SIGNALS:
    /// A payment is to be looked at; its operation id.
    void openRequested(const QString &operation);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refresh();
    void showEmpty();
    void showChosen();
    void retranslate();

    till::Customers &m_customers;
    till::CardStore &m_cards;
    CustomerModel *m_model;
    QLineEdit *m_search;
    TableView *m_table;
    CustomerPane *m_pane;
    EmptyState *m_empty;
    QStackedWidget *m_place;
    bool m_isReading = false;
};

} // namespace vezne::ui
