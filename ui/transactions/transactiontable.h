// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/records.h"
#include "ui/kit/tableview.h"

namespace vezne::ui {

class TransactionModel;

/// The list itself. Rows that come in above leave what is being read where it stands. J and K move like the
/// arrows, Enter opens, R asks for a refund, C copies the reference, Ctrl+C the row.
class TransactionTable : public TableView
{
    Q_OBJECT

public:
    explicit TransactionTable(TransactionModel *model, QWidget *parent = nullptr);

    /// The operation under the cursor; null when there is none.
    [[nodiscard]] const journal::Operation *current() const;

    /// What a number of the customer's statement or of iyzico's panel finds: the payment id, else the order.
    void copyReference() const;
    /// As text that a spreadsheet takes, columns apart by tabs.
    void copyRow() const;

    void keyboardSearch(const QString &) override {} // letters are commands here

Q_SIGNALS:
    void currentOperationChanged();
    void opened();
    void refundRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool commandByKey(const QKeyEvent *event);
    void step(int rows);
    void fitColumns();
    [[nodiscard]] int usualWidth(int column) const;
    void keepPlace(int first, int count);
    void restoreCurrent();

    TransactionModel *m_model;
    QString m_currentId; ///< survives a load
};

} // namespace vezne::ui
