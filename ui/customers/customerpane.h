// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/till/customers.h"

class QPlainTextEdit;
class QPushButton;

namespace vezne::ui {

class FactList;
class Panel;
class PlainLabel;
class PurchaseModel;
class StoredCardsPanel;
class TableView;

/// One customer: who it is, a note, stored cards, what was bought; and what the law lets them ask for.
class CustomerPane : public QWidget
{
    Q_OBJECT

public:
    CustomerPane(till::Customers &customers, till::CardStore &cards, QWidget *parent = nullptr);

    void show(const journal::Customer &customer);
    [[nodiscard]] QString phone() const { return m_customer.phone; }

Q_SIGNALS:
    /// A payment is to be looked at; its operation id.
    void openRequested(const QString &operation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showFacts();
    void showRights();
    void keepNote();
    void chooseExportFile();
    void exportTo(const QString &file);
    void askToErase();
    void erase();
    void say(const QString &text);
    void retranslate();

    till::Customers &m_customers;
    journal::Customer m_customer;
    PlainLabel *m_name;
    FactList *m_facts;
    Panel *m_notePanel;
    QPlainTextEdit *m_note;
    QPushButton *m_keep;
    StoredCardsPanel *m_cards;
    Panel *m_bought;
    PurchaseModel *m_model;
    TableView *m_table;
    PlainLabel *m_message;
    QPushButton *m_export;
    QPushButton *m_erase;
};

} // namespace vezne::ui
