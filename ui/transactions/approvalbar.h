// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "core/till/till.h"

class QPushButton;

namespace vezne::ui {

class ItemModel;
class ItemTable;
class PlainLabel;

/// Below the lines of a marketplace's payment: lets the selected line's share be paid out, or takes that
/// back. Hidden for other accounts.
class ApprovalBar : public QWidget
{
    Q_OBJECT

public:
    ApprovalBar(till::Till &till, ItemModel *model, ItemTable *table, QWidget *parent = nullptr);

    /// `isOffered`: the account is a marketplace's and the journal can be written.
    void show(const journal::PaymentFile &file, bool isOffered);
    void retranslate();

private:
    void showSelection();
    void act(iyzico::Approval approval);
    void hear(const till::ApprovalEnd &end);
    [[nodiscard]] QString transaction() const;

    till::Till &m_till;
    ItemModel *m_model;
    ItemTable *m_table;
    QString m_payment;
    QPointer<till::ItemApproval> m_underWay;
    PlainLabel *m_message;
    QPushButton *m_approve;
    QPushButton *m_takeBack;
};

} // namespace vezne::ui
