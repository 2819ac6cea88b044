// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipt/paperstarter.h"

namespace vezne::ui {

PaperStarter::PaperStarter(journal::ReaderThread &reader, till::Roster &roster, const Clock &clock,
                           QWidget *window)
    : QObject(window)
    , m_reader(reader)
    , m_roster(roster)
    , m_clock(clock)
    , m_window(window)
{}

void PaperStarter::showReceipt(const QString &operation)
{
    if (operation.isEmpty() || m_isReading || (m_dialog && m_dialog->isVisible()))
        return;
    m_isReading = true;
    m_reader.ask(
        this,
        [operation](const journal::Reader &reader) -> journal::Result<journal::PaymentFile> {
            const auto found = reader.operation(operation);
            if (!found)
                return tl::unexpected(found.error());
            return reader.paymentFile(found->parent.isEmpty() ? found->id : found->parent);
        },
        [this](const journal::Result<journal::PaymentFile> &file) {
            m_isReading = false;
            if (!file)
                Q_EMIT failed(file.error());
            else if (file->payment.taken().isZero())
                Q_EMIT nothingCollected();
            else
                show(*file);
        });
}

void PaperStarter::show(const journal::PaymentFile &file)
{
    const bool isPrivate = m_roster.refusalOf(access::Action::SeeCustomers).has_value();
    m_dialog = new ReceiptDialog(
        file, m_desk, isPrivate ? finance::ReceiptCustomer::Unnamed : finance::ReceiptCustomer::Named,
        m_clock.now(), m_window);
    m_dialog->open();
}

} // namespace vezne::ui
