// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/till/cardstore.h"
#include "core/till/customers.h"

class QPushButton;

namespace vezne::ui {

class CustomerNote;
class FactList;
class Panel;
class PlainLabel;
class PurchaseModel;
class PurchaseTable;
class StoredCardsPanel;

/// One customer: who it is, a note, stored cards, what was bought; and what the law lets them ask for.
/// Scrolls where the window is low; what can be done with the person stays in sight below.
class CustomerPane : public QWidget
{
    Q_OBJECT

public:
    CustomerPane(till::Customers &customers, till::CardStore &cards, QWidget *parent = nullptr);

    void show(journal::Customer customer);
    [[nodiscard]] QString phone() const { return m_customer.phone; }

Q_SIGNALS:
    /// A payment is to be looked at; its operation id.
    void openRequested(const QString &operation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *newContent();
    [[nodiscard]] QWidget *newFoot();
    void showFacts();
    void showRights();
    void rename();
    void chooseExportFile();
    void exportTo(const QString &file);
    void askToErase();
    void erase();
    void say(const QString &text);
    void retranslate();

    till::Customers &m_customers;
    journal::Customer m_customer;
    PlainLabel *m_name;
    QPushButton *m_rename;
    FactList *m_facts;
    CustomerNote *m_note;
    StoredCardsPanel *m_cards;
    Panel *m_bought;
    PurchaseModel *m_model;
    PurchaseTable *m_table;
    PlainLabel *m_message;
    QPushButton *m_export;
    QPushButton *m_erase;
};

} // namespace vezne::ui
