// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dayend/dayreport.h"
#include "ui/kit/panel.h"

class QPushButton;

namespace vezne::ui {

class ClosingModel;
class TableView;

/// Day ends of the past, to be printed. Paper of a day end is its original once: the first that is printed or
/// saved after it was closed in this window. The journal does not know what was printed, so that whatever is
/// opened from the list at another time says COPY.
class PastPanel : public Panel
{
    Q_OBJECT

public:
    explicit PastPanel(QWidget *parent = nullptr);

    void setShop(const finance::ReceiptShop &shop) { m_shop = shop; }
    /// Newest first. The row that was chosen stays chosen.
    void show(std::vector<journal::Closing> closings);
    /// Has just been closed here: it is chosen as soon as it is shown, and its original is still to come.
    void expect(qint64 number);
    /// What the next paper of this day end is.
    [[nodiscard]] Copy copyOf(qint64 number) const;

Q_SIGNALS:
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const journal::Closing *chosen() const;
    [[nodiscard]] QString reportOf(const journal::Closing &closing) const;
    void choose(qint64 number);
    void print();
    void savePdf();
    void take(qint64 number);
    void showButtons();
    void retranslate();

    finance::ReceiptShop m_shop;
    qint64 m_expected = 0; ///< to be chosen; 0 for none
    qint64 m_original = 0; ///< of which nothing is on paper yet; 0 for none
    PlainLabel *m_none;
    ClosingModel *m_model;
    TableView *m_table;
    QPushButton *m_pdf;
    QPushButton *m_print;
};

} // namespace vezne::ui
