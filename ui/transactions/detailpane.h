// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/journal/readerthread.h"
#include "ui/payment/dossier.h"

class QBoxLayout;
class QPushButton;

namespace vezne::till {
class Till;
}

namespace vezne::ui {

class ApprovalBar;
class ChangeButtons;
class DetailHead;
class FactList;
class ItemModel;
class NextSteps;
class NotesPanel;
class Panel;
class PlainLabel;
class Timeline;

/// One payment with everything about it. Reads by itself when it is opened and when asked to refresh.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    DetailPane(journal::ReaderThread &reader, till::Till &till, const Clock &clock,
               QWidget *parent = nullptr);

    /// Shows the payment that `operation` is or changes.
    void open(const QString &operation);
    void refresh();

    enum class Place {
        Beside,  ///< the list
        Instead, ///< of the list
    };
    void setPlace(Place place);

    /// What is shown; nothing until the first read is over.
    [[nodiscard]] const std::optional<Dossier> &dossier() const { return m_dossier; }

    /// No payment can be changed: the journal is open for reading only.
    void setReadOnly();

Q_SIGNALS:
    void closeRequested();
    void giveUpRequested(const QString &operation);
    /// Cancel, Refund or Capture.
    void changeRequested(vezne::journal::Kind kind);
    /// iyzico's word on this payment is wanted beside the journal's.
    void inquiryRequested(const QString &operation);
    void receiptRequested();
    /// Everything about the payment, for a bank that asks.
    void packRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *newContent();
    void show(const Dossier &dossier);
    void retranslate();

    journal::ReaderThread &m_reader;
    till::Till &m_till;
    const Clock &m_clock;
    QString m_operation;
    std::optional<Dossier> m_dossier;
    int m_generation = 0;
    bool m_isReadOnly = false;

    Place m_place = Place::Beside;
    QBoxLayout *m_bar;
    QPushButton *m_close;
    QPushButton *m_receipt;
    QPushButton *m_pack;
    QWidget *m_content; ///< of the scroll area
    DetailHead *m_head;
    ChangeButtons *m_buttons;
    NextSteps *m_nextSteps;
    Panel *m_amountsPanel;
    FactList *m_amounts;
    Panel *m_itemsPanel;
    ItemModel *m_items;
    ApprovalBar *m_approval;
    Panel *m_customerPanel;
    FactList *m_customer;
    NotesPanel *m_notes;
    Panel *m_historyPanel;
    Timeline *m_history;
    Panel *m_idsPanel;
    FactList *m_ids;
    QPushButton *m_compare;
    Panel *m_errorPanel;
    FactList *m_error;
};

} // namespace vezne::ui
