// SPDX-License-Identifier: GPL-3.0-or-later
// The window's pages, each made when it is first shown, and where one leads to another.
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include "app/desktop/desk.h"
#include "ui/awaiting/awaitingpage.h"
#include "ui/customers/customerspage.h"
#include "ui/dayend/dayendpage.h"
#include "ui/figures/figurespage.h"
#include "ui/help/unopeneddialog.h"
#include "ui/kit/metrics.h"
#include "ui/links/linkspage.h"
#include "ui/reconciliation/reconcilepage.h"
#include "ui/refund/requestsdialog.h"
#include "ui/sale/salepage.h"
#include "ui/settings/settingspage.h"
#include "ui/setup/closedpage.h"
#include "ui/shell/journalnotice.h"
#include "ui/transactions/savedviews.h"
#include "ui/transactions/transactionspage.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;
using ui::Glyph;
using ui::PageId;
using ui::PageParts;

void Desk::addPages()
{
    const auto add = [this](PageId id, Glyph glyph, const std::function<QString()> &title,
                            PageParts (Desk::*make)(), std::optional<PageId> under = {}) {
        m_window->addPage({id, glyph, title, [this, make] { return (this->*make)(); }, under});
    };
    add(
        PageId::Sale, Glyph::Sale, [] { return tr("Sale"); }, m_noKeys ? &Desk::newClosed : &Desk::newSale);
    add(
        PageId::Transactions, Glyph::Transactions, [] { return tr("Transactions"); }, &Desk::newTransactions);
    add(
        PageId::Customers, Glyph::Customers, [] { return tr("Customers"); }, &Desk::newCustomers);
    if (!m_noKeys)
        add(
            PageId::Links, Glyph::Links, [] { return tr("Links"); }, &Desk::newLinks);
    add(
        PageId::DayEnd, Glyph::DayEnd, [] { return tr("Day end"); }, &Desk::newDayEnd);
    add(
        PageId::Reconciliation, Glyph::Reconciliation, [] { return tr("Reconciliation"); },
        &Desk::newReconciliation);
    add(
        PageId::Settings, Glyph::Settings, [] { return tr("Settings"); }, &Desk::newSettings);
    add(
        PageId::Awaiting, Glyph::Clock, [] { return tr("Awaited results"); }, &Desk::newAwaiting,
        PageId::Transactions);
    add(
        PageId::Figures, Glyph::DayEnd, [] { return tr("Figures"); }, &Desk::newFigures, PageId::DayEnd);
    connect(m_window->statusBand(), &ui::StatusBand::awaitedRequested, this, &Desk::openAwaiting);
    connect(m_window->statusBand(), &ui::StatusBand::holdsRequested, this,
            [this] { openList(ui::holdsView()); });
}

void Desk::openPayment(const QString &id)
{
    goTo(PageId::Transactions);
    transactions().open(id);
}

void Desk::openList(const ui::ListFilter &filter)
{
    goTo(PageId::Transactions);
    transactions().setFilter(filter);
}

void Desk::goTo(PageId page)
{
    m_window->showPage(page);
    m_window->parts(page).content->setFocus(Qt::OtherFocusReason);
}

void Desk::openSection(ui::Panel *section)
{
    m_window->showPage(PageId::Settings);
    settings().showSection(section);
}

void Desk::openAwaiting()
{
    m_window->showPage(PageId::Awaiting);
}

void Desk::openOutside(const QUrl &address)
{
    if (!m_browser || m_browser(address))
        return;
    QWidget *front = QApplication::activeModalWidget(); // a link's own dialog, say
    (new ui::UnopenedDialog(address, front ? front : m_window.get()))->open();
}

PageParts Desk::newClosed()
{
    auto *closed = new ui::ClosedPage(*m_noKeys);
    connect(closed, &ui::ClosedPage::retryRequested, this, &Desk::retryRequested);
    connect(closed, &ui::ClosedPage::keysRequested, this, &Desk::keysRequested);
    return {closed};
}

PageParts Desk::newSale()
{
    m_sale = new ui::SalePage(m_till, m_lookup, m_clock);
    m_sale->setUsualBuyer(m_buyer);
    m_customers.setUsualBuyer(m_buyer);
    m_sale->setCustomers(m_customers);
    m_sale->setReceipts(m_reader,
                        {.shop = m_shop, .openLink = m_browser, .attachments = m_attachments.path()});
    connect(m_sale, &ui::SalePage::browserRequested, this, &Desk::openOutside);
    connect(&m_till.roster(), &till::Roster::changed, this, &Desk::followSettings);
    followSettings();
    m_sale->setObstacle(ui::saleObstacleOf(m_bookState));
    return {m_sale};
}

void Desk::followSettings()
{
    if (!m_sale)
        return;
    m_sale->setAutoAdvance(m_preferences.isOn(Switch::AutoAdvance));
    m_sale->setBkmOffered(m_preferences.isOn(Switch::Bkm));
    m_sale->setNumberMasked(m_preferences.isOn(Switch::MaskNumber));
    m_sale->setAsksForPause(m_preferences.isOn(Switch::AskForPause));
    const auto shop = m_journal->reader().staff().settings();
    m_sale->setCaps(till::installmentCaps(shop.value_or(QHash<QString, QString>())));
}

ui::TransactionsPage &Desk::transactions()
{
    m_window->parts(PageId::Transactions);
    return *m_transactions;
}

PageParts Desk::newTransactions()
{
    m_transactions = new ui::TransactionsPage(m_reader, m_till, m_clock, &m_preferences.file());
    m_transactions->setReceiptDesk(
        {.shop = m_shop, .openLink = m_browser, .attachments = m_attachments.path()});
    connect(m_transactions, &ui::TransactionsPage::awaitedRequested, this, &Desk::openAwaiting);
    return {m_transactions, newListActions()};
}

PageParts Desk::newAwaiting()
{
    auto *awaiting = new ui::AwaitingPage(m_reader, m_till, m_clock);
    connect(awaiting, &ui::AwaitingPage::openRequested, this, &Desk::openPayment);
    return {awaiting, awaiting->actions()};
}

PageParts Desk::newDayEnd()
{
    auto *dayEnd = new ui::DayEndPage(m_reader, m_till, m_clock);
    dayEnd->setShop(m_shop);
    connect(dayEnd, &ui::DayEndPage::awaitedRequested, this, &Desk::openAwaiting);
    return {dayEnd, newFiguresButton()};
}

PageParts Desk::newFigures()
{
    auto *figures = new ui::FiguresPage(m_reader, m_till, m_clock);
    connect(figures, &ui::FiguresPage::listRequested, this, &Desk::openList);
    return {figures, figures->actions()};
}

PageParts Desk::newCustomers()
{
    auto *customers = new ui::CustomersPage(m_customers, m_till.cards());
    connect(customers, &ui::CustomersPage::openRequested, this, &Desk::openPayment);
    return {customers};
}

PageParts Desk::newLinks()
{
    auto *links = new ui::LinksPage(m_till.links());
    connect(links, &ui::LinksPage::paymentRequested, this, &Desk::openPayment);
    connect(links, &ui::LinksPage::openRequested, this, &Desk::openOutside);
    return {links, links->actions()};
}

PageParts Desk::newReconciliation()
{
    auto *page = new ui::ReconcilePage(m_reader, m_till, m_reconciler, m_clock);
    connect(page, &ui::ReconcilePage::openRequested, this, &Desk::openPayment);
    connect(page, &ui::ReconcilePage::awaitedRequested, this, &Desk::openAwaiting);
    return {page, page->actions()};
}

QWidget *Desk::newFiguresButton()
{
    auto *button = new QPushButton;
    button->setObjectName(u"figuresButton"_s);
    const auto name = [button] { button->setText(tr("Charts of day, week, month…")); };
    connect(this, &Desk::languageChanged, button, name);
    connect(button, &QPushButton::clicked, this, [this] { m_window->showPage(PageId::Figures); });
    name();
    // They are the shop's, as the day's figures are: for who closes it.
    const auto isHidden = [this] { return m_till.roster().refusalOf(access::Action::CloseDay).has_value(); };
    connect(&m_till.roster(), &till::Roster::changed, button,
            [button, isHidden] { button->setHidden(isHidden()); });
    if (isHidden()) // shown by whoever takes it in otherwise
        button->hide();
    return button;
}

QWidget *Desk::newListActions()
{
    auto *ask = new QPushButton;
    ask->setObjectName(u"inquireButton"_s);
    const auto show = [this, ask] {
        ask->setText(tr("Ask iyzico…"));
        ask->setToolTip(tr("What iyzico knows of a payment, by its id"));
        ask->setEnabled(!m_noKeys && !m_till.roster().refusalOf(access::Action::AskResult));
    };
    connect(this, &Desk::languageChanged, ask, show);
    connect(&m_till.roster(), &till::Roster::changed, ask, show);
    connect(ask, &QPushButton::clicked, m_transactions, [this] { m_transactions->inquire({}); });
    show();
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ui::space::s);
    row->addWidget(ask);
    row->addWidget(m_transactions->actions());
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
