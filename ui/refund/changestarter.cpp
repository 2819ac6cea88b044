// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/changestarter.h"

#include "ui/payment/undo.h"
#include "ui/refund/canceldialog.h"
#include "ui/refund/capturedialog.h"
#include "ui/refund/refunddialog.h"

namespace vezne::ui {

using journal::Kind;

namespace {

std::optional<journal::Problem> refusalOf(Kind kind, const journal::PaymentFile &file, Instant at)
{
    return kind == Kind::Capture  ? refusalOfCapture(file, at)
           : kind == Kind::Cancel ? refusalOfCancel(file, at)
                                  : refusalOfRefund(file, at);
}

ChangeDialog *newDialog(Kind kind, const journal::PaymentFile &file, till::Till &till, QWidget *parent)
{
    if (kind == Kind::Capture)
        return new CaptureDialog(file, till, parent);
    if (kind == Kind::Cancel)
        return new CancelDialog(file, till, parent);
    return new RefundDialog(file, till, parent);
}

} // namespace

ChangeStarter::ChangeStarter(journal::ReaderThread &reader, till::Till &till, const Clock &clock,
                             QWidget *window)
    : QObject(window)
    , m_reader(reader)
    , m_till(till)
    , m_clock(clock)
    , m_window(window)
{}

void ChangeStarter::start(const QString &payment, Kind kind)
{
    read(payment, [this, kind](const journal::PaymentFile &file) {
        return refusalOf(kind, file, m_clock.now()) ? std::nullopt : std::optional(kind);
    });
}

void ChangeStarter::startUndo(const QString &payment)
{
    read(payment, [this](const journal::PaymentFile &file) { return undoOf(file, m_clock.now()); });
}

void ChangeStarter::read(const QString &payment, Choose choose)
{
    if (m_isReading || (m_dialog && m_dialog->isVisible()))
        return;
    m_isReading = true;
    // Read again: what the dialog shows as left must be what the journal says now.
    m_reader.ask(
        this, [payment](const journal::Reader &reader) { return reader.paymentFile(payment); },
        [this, choose = std::move(choose)](const journal::Result<journal::PaymentFile> &file) {
            m_isReading = false;
            if (!file)
                return Q_EMIT failed(file.error());
            if (const auto kind = choose(*file))
                show(*file, *kind);
            else
                Q_EMIT impossible(file->payment.id);
        });
}

void ChangeStarter::show(const journal::PaymentFile &file, Kind kind)
{
    m_dialog = newDialog(kind, file, m_till, m_window);
    connect(m_dialog, &ChangeDialog::refundWanted, this,
            [this](const QString &payment) { start(payment, Kind::Refund); });
    if (m_showReceipt) {
        m_dialog->offerReceipt();
        connect(m_dialog, &ChangeDialog::receiptWanted, this, m_showReceipt);
    }
    m_dialog->open();
}

} // namespace vezne::ui
