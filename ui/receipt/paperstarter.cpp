// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipt/paperstarter.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include "core/till/exportpermit.h"
#include "ui/help/failure.h"
#include "ui/paper/paper.h"
#include "ui/receipt/disputepack.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

PaperStarter::PaperStarter(journal::ReaderThread &reader, till::Till &till, const Clock &clock,
                           QWidget *window)
    : QObject(window)
    , m_reader(reader)
    , m_till(till)
    , m_roster(till.roster())
    , m_clock(clock)
    , m_window(window)
{}

template<class Act>
void PaperStarter::withDossier(const QString &operation, Act act)
{
    if (operation.isEmpty() || m_isReading || (m_dialog && m_dialog->isVisible()))
        return;
    m_isReading = true;
    m_reader.ask(
        this, [operation](const journal::Reader &reader) { return readDossier(reader, operation); },
        [this, act](const journal::Result<Dossier> &dossier) {
            m_isReading = false;
            if (dossier)
                act(*dossier);
            else
                Q_EMIT failed(dossier.error());
        });
}

void PaperStarter::showReceipt(const QString &operation)
{
    withDossier(operation, [this](const Dossier &dossier) {
        if (dossier.file.payment.taken().isZero())
            Q_EMIT said(tr("No money was collected with this payment, so there is no receipt."));
        else
            openReceipt(dossier.file);
    });
}

void PaperStarter::openReceipt(const journal::PaymentFile &file)
{
    const bool isPrivate = m_roster.refusalOf(access::Action::SeeCustomers).has_value();
    m_dialog = new ReceiptDialog(
        file, m_desk, isPrivate ? finance::ReceiptCustomer::Unnamed : finance::ReceiptCustomer::Named,
        m_clock.now(), m_window);
    m_dialog->open();
}

void PaperStarter::savePack(const QString &operation)
{
    withDossier(operation, [this](const Dossier &dossier) { choosePackFile(dossier); });
}

void PaperStarter::choosePackFile(const Dossier &dossier)
{
    auto *dialog = new QFileDialog(m_window, tr("Save the dispute pack"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("PDF (*.pdf)"));
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(tr("dispute") + u'-' + dossier.file.payment.paymentId + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dossier](const QString &file) { makePack(dossier, file); });
    dialog->open();
}

void PaperStarter::makePack(const Dossier &dossier, const QString &file)
{
    if (const auto refusal = m_roster.refusalOf(access::Action::SeeCustomers))
        return Q_EMIT said(textOf(failureOf(till::problemOf(*refusal))));
    if (const auto permitted = till::permitExport(
            m_roster, {.file = file, .format = u"pdf"_s, .what = dossier.file.payment.orderId});
        !permitted)
        return Q_EMIT said(textOf(failureOf(permitted.error())));
    const auto check = m_till.check(dossier.file.payment.id);
    if (!check) // a journal that is only read has nobody to ask
        return writePack(dossier, {}, file);
    Q_EMIT said(tr("Asking iyzico…"));
    connect(
        *check, &till::PaymentCheck::finished, this,
        [this, dossier, file](const till::CheckedPayment &checked) { writePack(dossier, checked, file); });
}

void PaperStarter::writePack(const Dossier &dossier, const till::CheckedPayment &checked, const QString &file)
{
    const QString html =
        disputePack(dossier, checked, m_desk.shop, m_roster.journal().actor().name, m_clock.now());
    const QString name = QDir::toNativeSeparators(file);
    Q_EMIT said(savePdf(html, dossier.file.payment.orderId, file)
                    ? tr("Saved as %1").arg(name)
                    : tr("%1 could not be written. Choose another place.").arg(name));
}

} // namespace vezne::ui
