// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "core/journal/readerthread.h"
#include "core/till/roster.h"
#include "ui/receipt/receiptdialog.h"

namespace vezne::ui {

/// Opens a payment's receipt over a window: one at a time, however often its button is pressed, and with what
/// the journal says at that moment.
class PaperStarter : public QObject
{
    Q_OBJECT

public:
    PaperStarter(journal::ReaderThread &reader, till::Roster &roster, const Clock &clock, QWidget *window);

    void setDesk(const ReceiptDesk &desk) { m_desk = desk; }

    /// Of the payment that `operation` is or changes.
    void showReceipt(const QString &operation);

Q_SIGNALS:
    /// There is nothing to give a receipt for.
    void nothingCollected();
    void failed(const vezne::journal::Error &error);

private:
    void show(const journal::PaymentFile &file);

    journal::ReaderThread &m_reader;
    till::Roster &m_roster;
    const Clock &m_clock;
    QWidget *m_window;
    ReceiptDesk m_desk;
    QPointer<QDialog> m_dialog;
    bool m_isReading = false;
};

} // namespace vezne::ui
