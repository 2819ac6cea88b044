// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "core/journal/readerthread.h"
#include "core/till/till.h"
#include "ui/payment/dossier.h"
#include "ui/receipt/receiptdialog.h"

namespace vezne::ui {

/// Opens a payment's receipt over a window, or saves its dispute pack: one at a time, however often its
/// button is pressed, and with what the journal says at that moment.
class PaperStarter : public QObject
{
    Q_OBJECT

public:
    PaperStarter(journal::ReaderThread &reader, till::Till &till, const Clock &clock, QWidget *window);

    void setDesk(const ReceiptDesk &desk) { m_desk = desk; }

    /// Of the payment that `operation` is or changes.
    void showReceipt(const QString &operation);
    /// Asks where to.
    void savePack(const QString &operation);
    /// Asks iyzico about the payment first; what it says, or that it said nothing, is part of the pack. Only
    /// for those who may export and see customers; in the audit trail.
    void makePack(const Dossier &dossier, const QString &file);

Q_SIGNALS:
    /// What came of it, to be read beside the list.
    void said(const QString &text);
    void failed(const vezne::journal::Error &error);

private:
    template<class Act>
    void withDossier(const QString &operation, Act act);
    void openReceipt(const journal::PaymentFile &file);
    void choosePackFile(const Dossier &dossier);
    void writePack(const Dossier &dossier, const till::CheckedPayment &checked, const QString &file);

    journal::ReaderThread &m_reader;
    till::Till &m_till;
    till::Roster &m_roster;
    const Clock &m_clock;
    QWidget *m_window;
    ReceiptDesk m_desk;
    QPointer<QDialog> m_dialog;
    bool m_isReading = false;
};

} // namespace vezne::ui
