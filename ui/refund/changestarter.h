// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

#include "core/journal/readerthread.h"
#include "core/till/till.h"

namespace vezne::ui {

class ChangeDialog;

/// Opens the dialog of a refund, cancel or capture over a window: one at a time, however often its button is
/// pressed, and with what the journal says at that moment.
class ChangeStarter : public QObject
{
    Q_OBJECT

public:
    ChangeStarter(journal::ReaderThread &reader, till::Till &till, const Clock &clock, QWidget *window);

    void start(const QString &payment, journal::Kind kind);
    /// A cancel on the payment's day while it is whole, a refund otherwise.
    void startUndo(const QString &payment);
    /// From now on what was done offers the payment's receipt.
    void setReceipts(std::function<void(const QString &payment)> show) { m_showReceipt = std::move(show); }

Q_SIGNALS:
    /// The payment does not allow it any more; its buttons say why.
    void impossible(const QString &payment);
    void failed(const vezne::journal::Error &error);

private:
    using Choose = std::function<std::optional<journal::Kind>(const journal::PaymentFile &)>;

    void read(const QString &payment, Choose choose);
    void show(const journal::PaymentFile &file, journal::Kind kind);

    journal::ReaderThread &m_reader;
    till::Till &m_till;
    const Clock &m_clock;
    QWidget *m_window;
    std::function<void(const QString &)> m_showReceipt; ///< may be empty
    QPointer<ChangeDialog> m_dialog;
    bool m_isReading = false;
};

} // namespace vezne::ui
