// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include "ui/customers/customermodel.h"
#include "ui/customers/customerpane.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/panel.h"
#include "ui/kit/tableview.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastList = 300;
constexpr int mostList = 380;
} // namespace

CustomersPage::CustomersPage(till::Customers &customers, till::CardStore &cards, QWidget *parent)
    : QWidget(parent)
    , m_customers(customers)
    , m_cards(cards)
    , m_model(new CustomerModel(this))
    , m_search(new QLineEdit)
    , m_table(new TableView)
    , m_pane(new CustomerPane(customers, cards))
    , m_empty(new EmptyState(Glyph::Customers))
    , m_place(new QStackedWidget)
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &CustomersPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CustomersPage::showChosen);
    connect(&customers, &till::Customers::changed, this, &CustomersPage::refresh);
    connect(&cards, &till::CardStore::changed, this, &CustomersPage::refresh);
    connect(m_pane, &CustomerPane::openRequested, this, &CustomersPage::openRequested);
    retranslate();
}

CustomersPage::~CustomersPage()
{
    // A note that is being written is saved when the window goes, and this is no page any more by then.
    m_customers.disconnect(this);
}

void CustomersPage::build()
{
    m_search->setObjectName(u"customerSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(u"customerTable"_s);
    m_table->setModel(m_model);
    m_table->setDensity(RowDensity::Normal);
    m_table->stretch(CustomerModel::Name);
    m_table->setWordWrap(false);
    setFocusProxy(m_search);
    auto *list = new Panel;
    list->setMinimumWidth(leastList);
    list->setMaximumWidth(mostList);
    list->body()->addWidget(m_search);
    list->body()->addWidget(m_table, 1);
    m_place->addWidget(m_pane);
    m_place->addWidget(m_empty);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(list, 1);
    layout->addWidget(m_place, 2);
}

void CustomersPage::refresh()
{
    // Read when it is looked at; what the pane saves while it turns to somebody else comes back to here.
    if (!isVisible() || m_isReading)
        return;
    const QScopedValueRollback reading(m_isReading, true);
    const bool mayNot = m_customers.refusalToSee().has_value();
    const QString chosen = m_pane->phone();
    m_search->setEnabled(!mayNot);
    m_model->showMatching(m_customers.find(m_search->text()),
                          mayNot ? std::vector<journal::StoredCard>() : m_cards.all(), m_search->text());
    const bool isEmpty = m_model->rowCount() == 0;
    m_place->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty)
        return showEmpty();
    m_table->selectRow(qMax(0, m_model->rowOf(chosen)));
}

void CustomersPage::showEmpty()
{
    if (m_customers.refusalToSee())
        m_empty->setTexts(tr("Not for this role"), tr("Your role may not see customers and their cards."));
    else if (m_search->text().trimmed().isEmpty())
        m_empty->setTexts(
            tr("No customers yet"),
            tr("Who gives a phone number with a sale stands here, with payments and stored cards."));
    else
        m_empty->setTexts(tr("Nobody found"), tr("No customer fits “%1”.").arg(m_search->text()));
}

void CustomersPage::showChosen()
{
    const QScopedValueRollback reading(m_isReading, true);
    const auto rows = m_table->selectionModel()->selectedRows();
    if (const journal::Customer *customer = rows.isEmpty() ? nullptr : m_model->at(rows.constFirst().row()))
        m_pane->show(*customer);
}

void CustomersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CustomersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CustomersPage::retranslate()
{
    m_search->setPlaceholderText(tr("Name, phone number, order or last digits"));
    m_search->setAccessibleName(tr("Find a customer"));
    m_table->setAccessibleName(tr("Customers"));
    m_model->retranslate();
    refresh();
}

} // namespace vezne::ui
