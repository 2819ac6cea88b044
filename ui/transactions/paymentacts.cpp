// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/paymentacts.h"

#include "ui/refund/canceldialog.h"
#include "ui/refund/capturedialog.h"
#include "ui/refund/refunddialog.h"
#include "ui/transactions/undo.h"

namespace vezne::ui {

using journal::Kind;

PaymentActs::PaymentActs(journal::ReaderThread &reader, till::Till &till, const Clock &clock, QWidget *window)
    : QObject(window)
    , m_reader(reader)
    , m_till(till)
    , m_clock(clock)
    , m_window(window)
{}

template<class Act>
void PaymentActs::withDossier(const QString &operation, Act act)
{
    m_reader.ask(
        this, [operation](const journal::Reader &reader) { return readDossier(reader, operation); },
        [this, act](const journal::Result<Dossier> &dossier) {
            if (dossier)
                act(*dossier);
            else
                Q_EMIT failed(dossier.error());
        });
}

void PaymentActs::change(const QString &operation, Kind kind)
{
    withDossier(operation, [this, kind](const Dossier &dossier) { openChange(dossier, kind); });
}

void PaymentActs::showReceipt(const QString &operation)
{
    withDossier(operation, [this](const Dossier &dossier) { openReceipt(dossier); });
}

void PaymentActs::openChange(const Dossier &dossier, Kind kind)
{
    const journal::PaymentFile &file = dossier.file;
    const auto refusal = kind == Kind::Capture  ? refusalOfCapture(file, m_clock.now())
                         : kind == Kind::Cancel ? refusalOfCancel(file, m_clock.now())
                                                : refusalOfRefund(file, m_clock.now());
    if (refusal) {
        Q_EMIT refused(file.payment.id);
        return;
    }
    ChangeDialog *dialog = nullptr;
    if (kind == Kind::Capture)
        dialog = new CaptureDialog(file, m_till, m_window);
    else if (kind == Kind::Cancel)
        dialog = new CancelDialog(file, m_till, m_window);
    else
        dialog = new RefundDialog(file, m_till, m_window);
    connect(dialog, &ChangeDialog::refundWanted, this,
            [this](const QString &payment) { change(payment, Kind::Refund); });
    dialog->open();
}

void PaymentActs::openReceipt(const Dossier &dossier)
{
    if (dossier.file.payment.taken().isZero()) {
        Q_EMIT noticed(tr("No money was collected with this payment, so there is no receipt."));
        return;
    }
    const bool isPrivate = m_till.roster().refusalOf(access::Action::SeeCustomers).has_value();
    auto *dialog = new ReceiptDialog(
        dossier.file, m_desk, isPrivate ? finance::ReceiptCustomer::Unnamed : finance::ReceiptCustomer::Named,
        m_clock.now(), m_window);
    dialog->open();
}

} // namespace vezne::ui
