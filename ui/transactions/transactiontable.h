// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/records.h"
#include "ui/kit/tableview.h"

namespace vezne::ui {

class TransactionModel;

/// The list itself. Rows that come in above leave what is being read where it stands. J and K move like the
/// arrows, Enter opens, Space shows beside, R asks for a refund, P shows the receipt, C copies the reference,
/// Ctrl+C the selected rows, Ctrl+Shift+C the cell.
class TransactionTable : public TableView
{
    Q_OBJECT

public:
    explicit TransactionTable(TransactionModel *model, QWidget *parent = nullptr);

    /// The operation under the cursor; null when there is none.
    [[nodiscard]] const journal::Operation *current() const;

    /// What a number of the customer's statement or of iyzico's panel finds: the payment id, else the order.
    void copyReference();
    void copyCell();
    /// The selected rows as text that a spreadsheet takes: columns as on screen, apart by tabs, under their
    /// headers when there are several. Rows that are not here yet are read first.
    void copyRows();

    /// Columns that the person does not want to see; others may be hidden for want of room.
    void hideByChoice(const QSet<int> &columns);
    [[nodiscard]] const QSet<int> &hiddenByChoice() const { return m_hiddenByChoice; }
    /// The columns that the person wants to see, in the order on screen; also those that have no room now.
    [[nodiscard]] std::vector<int> chosenColumns() const;
    /// Of these, the ones that have no room now.
    [[nodiscard]] QSet<int> columnsWithoutRoom() const;

    /// In the list's order.
    [[nodiscard]] std::vector<qint64> selectedSeqs() const;

    void keyboardSearch(const QString &) override {} // letters are commands here

Q_SIGNALS:
    void currentOperationChanged();
    void opened();
    void refundRequested();
    void receiptRequested();
    void severalRefundsRequested();
    void previewRequested();
    void rowsSelected();
    /// To the clipboard; fewer than selected when those were very many.
    void copied(int rows, int selected);
    /// A reference or a cell, to the clipboard.
    void textCopied(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool commandByKey(const QKeyEvent *event);
    void requestRefund();
    void step(int rows);
    void fitColumns();
    [[nodiscard]] int usualWidth(int column) const;
    void keepPlace(int first, int count);
    void keepPlaceOfMove(int from, int to);
    void restoreCurrent();
    void announceCurrent();
    void copyText(const QString &text);
    [[nodiscard]] QString asText(const std::vector<journal::Operation> &rows) const;

    TransactionModel *m_model;
    qint64 m_currentSeq = 0;   ///< survives a load
    qint64 m_announcedSeq = 0; ///< what currentOperationChanged() told last
    QSet<int> m_hiddenByChoice;
};

} // namespace vezne::ui
