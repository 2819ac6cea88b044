// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/journal/readerthread.h"
#include "core/till/till.h"
#include "ui/receipt/receiptdialog.h"
#include "ui/transactions/dossier.h"

namespace vezne::ui {

/// What the list and the detail can do with a payment: change it, give a receipt. Each reads the payment
/// again first, so that what a dialog shows as left is what the journal says now.
class PaymentActs : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    PaymentActs(journal::ReaderThread &reader, till::Till &till, const Clock &clock, QWidget *window);

    void setReceiptDesk(const ReceiptDesk &desk) { m_desk = desk; }

    /// Capture, Cancel or Refund of the payment that `operation` is or changes.
    void change(const QString &operation, journal::Kind kind);
    void showReceipt(const QString &operation);

Q_SIGNALS:
    /// The payment cannot be changed so; its page says why not.
    void refused(const QString &payment);
    void failed(const vezne::journal::Error &error);
    /// Something to be read beside the list.
    void noticed(const QString &text);

private:
    template<class Act>
    void withDossier(const QString &operation, Act act);
    void openChange(const Dossier &dossier, journal::Kind kind);
    void openReceipt(const Dossier &dossier);

    journal::ReaderThread &m_reader;
    till::Till &m_till;
    const Clock &m_clock;
    QWidget *m_window;
    ReceiptDesk m_desk;
};

} // namespace vezne::ui
