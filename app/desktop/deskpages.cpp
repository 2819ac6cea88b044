// SPDX-License-Identifier: GPL-3.0-or-later
// The window's pages, and where one leads to another.
#include <QHBoxLayout>
#include <QPushButton>

#include "app/desktop/desk.h"
#include "ui/awaiting/awaitingpage.h"
#include "ui/customers/customerspage.h"
#include "ui/dayend/dayendpage.h"
#include "ui/figures/figurespage.h"
#include "ui/kit/metrics.h"
#include "ui/links/linkspage.h"
#include "ui/reconciliation/reconcilepage.h"
#include "ui/refund/requestsdialog.h"
#include "ui/sale/salepage.h"
#include "ui/setup/closedpage.h"
#include "ui/transactions/savedviews.h"
#include "ui/transactions/transactionspage.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

QWidget *Desk::newSale(const Premises &premises)
{
    if (premises.noKeys) {
        auto *closed = new ui::ClosedPage(*premises.noKeys);
        connect(closed, &ui::ClosedPage::retryRequested, this, &Desk::retryRequested);
        connect(closed, &ui::ClosedPage::keysRequested, this, &Desk::keysRequested);
        return closed;
    }
    m_sale = new ui::SalePage(m_till, m_lookup, m_clock);
    m_sale->setUsualBuyer(premises.buyer);
    m_sale->setCustomers(m_customers);
    if (premises.browser)
        connect(m_sale, &ui::SalePage::browserRequested, this, premises.browser);
    return m_sale;
}

void Desk::addPages(const Premises &premises)
{
    QWidget *sale = newSale(premises);
    auto *transactions = new ui::TransactionsPage(m_reader, m_till, m_clock, &m_settings);
    m_transactions = transactions;
    transactions->setReceiptDesk(
        {.shop = premises.shop, .openLink = premises.browser, .attachments = m_attachments.path()});
    auto *awaiting = new ui::AwaitingPage(m_reader, m_till, m_clock);
    connect(awaiting, &ui::AwaitingPage::openRequested, transactions,
            [this, transactions](const QString &id) {
                m_window->showPage(ui::PageId::Transactions);
                transactions->open(id);
            });
    const auto showAwaiting = [this] { m_window->showPage(ui::PageId::Awaiting); };
    connect(m_window->statusBand(), &ui::StatusBand::awaitedRequested, this, showAwaiting);
    connect(transactions, &ui::TransactionsPage::awaitedRequested, this, showAwaiting);
    m_window->addPage({ui::PageId::Sale, ui::Glyph::Sale, [] { return tr("Sale"); }, sale});
    m_window->addPage({ui::PageId::Transactions, ui::Glyph::Transactions, [] { return tr("Transactions"); },
                       transactions, newListActions(transactions)});
    connect(m_window->statusBand(), &ui::StatusBand::holdsRequested, this, [this, transactions] {
        m_window->showPage(ui::PageId::Transactions);
        transactions->setFilter(ui::holdsView());
    });
    auto *dayEnd = new ui::DayEndPage(m_reader, m_till, m_clock);
    connect(dayEnd, &ui::DayEndPage::awaitedRequested, this, showAwaiting);
    m_window->addPage(
        {ui::PageId::DayEnd, ui::Glyph::DayEnd, [] { return tr("Day end"); }, dayEnd, newFiguresButton()});
    auto *figures = new ui::FiguresPage(m_reader, m_till, m_clock);
    connect(figures, &ui::FiguresPage::listRequested, transactions,
            [this, transactions](const ui::ListFilter &filter) {
                transactions->setFilter(filter);
                m_window->showPage(ui::PageId::Transactions);
            });
    m_window->addPage({ui::PageId::Figures, ui::Glyph::DayEnd, [] { return tr("Figures"); }, figures,
                       figures->actions(), ui::PageId::DayEnd});
    m_window->addPage({ui::PageId::Awaiting, ui::Glyph::Clock, [] { return tr("Awaited results"); }, awaiting,
                       awaiting->actions(), ui::PageId::Transactions});
    addReconciliation(transactions);
    auto *customers = new ui::CustomersPage(m_customers, m_till.cards());
    connect(customers, &ui::CustomersPage::openRequested, transactions,
            [this, transactions](const QString &id) {
                m_window->showPage(ui::PageId::Transactions);
                transactions->open(id);
            });
    m_window->addPage(
        {ui::PageId::Customers, ui::Glyph::Customers, [] { return tr("Customers"); }, customers});
    if (!m_isClosed)
        addLinks(premises, transactions);
    m_window->addPage(
        {ui::PageId::Settings, ui::Glyph::Settings, [] { return tr("Settings"); }, newSettings(premises)});
}

void Desk::addLinks(const Premises &premises, ui::TransactionsPage *transactions)
{
    auto *links = new ui::LinksPage(m_till.links());
    connect(links, &ui::LinksPage::paymentRequested, transactions, [this, transactions](const QString &id) {
        m_window->showPage(ui::PageId::Transactions);
        transactions->open(id);
    });
    if (premises.browser)
        connect(links, &ui::LinksPage::openRequested, this, premises.browser);
    m_window->addPage(
        {ui::PageId::Links, ui::Glyph::Links, [] { return tr("Links"); }, links, links->actions()});
}

void Desk::addReconciliation(ui::TransactionsPage *transactions)
{
    auto *page = new ui::ReconcilePage(m_reader, m_till, m_reconciler, m_clock);
    connect(&m_reconciler, &finance::Reconciler::appeared, &m_till.recovery(), &till::Recovery::tell);
    connect(page, &ui::ReconcilePage::openRequested, transactions, [this, transactions](const QString &id) {
        m_window->showPage(ui::PageId::Transactions);
        transactions->open(id);
    });
    connect(page, &ui::ReconcilePage::awaitedRequested, this,
            [this] { m_window->showPage(ui::PageId::Awaiting); });
    m_window->addPage({ui::PageId::Reconciliation, ui::Glyph::Reconciliation,
                       [] { return tr("Reconciliation"); }, page, page->actions()});
}

QWidget *Desk::newFiguresButton()
{
    auto *button = new QPushButton;
    button->setObjectName(u"figuresButton"_s);
    const auto name = [button] { button->setText(tr("Charts of day, week, month…")); };
    connect(this, &Desk::languageChanged, button, name);
    connect(button, &QPushButton::clicked, this, [this] { m_window->showPage(ui::PageId::Figures); });
    name();
    return button;
}

QWidget *Desk::newListActions(ui::TransactionsPage *transactions)
{
    auto *ask = new QPushButton;
    ask->setObjectName(u"inquireButton"_s);
    const auto show = [this, ask] {
        ask->setText(tr("Ask iyzico…"));
        ask->setToolTip(tr("What iyzico knows of a payment, by its id"));
        ask->setEnabled(!m_isClosed && !m_till.roster().refusalOf(access::Action::AskResult));
    };
    connect(this, &Desk::languageChanged, ask, show);
    connect(&m_till.roster(), &till::Roster::changed, ask, show);
    connect(ask, &QPushButton::clicked, transactions, [transactions] { transactions->inquire({}); });
    show();
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ui::space::s);
    row->addWidget(ask);
    row->addWidget(transactions->actions());
    row->addWidget(newRequestsButton());
    return actions;
}

QWidget *Desk::newRequestsButton()
{
    auto *button = new QPushButton;
    button->setObjectName(u"requestsButton"_s);
    const auto show = [this, button] {
        const auto waiting = m_journal->reader().requests().waiting();
        const int count = waiting ? static_cast<int>(waiting->size()) : 0;
        button->setText(tr("Refund requests (%n)", nullptr, count));
        button->setVisible(count > 0 || m_till.roster().hasStaff());
    };
    connect(this, &Desk::languageChanged, button, show);
    connect(&m_till, &till::Till::requestsChanged, button, show);
    connect(&m_till.roster(), &till::Roster::changed, button, show);
    connect(button, &QPushButton::clicked, this, [this, button] {
        auto *dialog = new ui::RequestsDialog(m_till, button->window());
        dialog->open();
    });
    show();
    return button;
}

} // namespace vezne::desktop
