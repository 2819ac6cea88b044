// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/customers/storedcardmodel.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/sale/storedcardchoice.h"
#include "ui/transactions/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

CustomersPage::CustomersPage(till::CardStore &cards, QWidget *parent)
    : QWidget(parent)
    , m_cards(cards)
    , m_model(new StoredCardModel(this))
    , m_search(new QLineEdit)
    , m_table(new TableView)
    , m_empty(new EmptyState(Glyph::Customers))
    , m_place(new QStackedWidget)
    , m_message(new PlainLabel)
    , m_delete(new QPushButton)
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &CustomersPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CustomersPage::showSelection);
    connect(m_delete, &QPushButton::clicked, this, &CustomersPage::askToDelete);
    connect(&cards, &till::CardStore::changed, this, &CustomersPage::refresh);
    retranslate();
}

void CustomersPage::build()
{
    m_search->setObjectName(u"customerSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(u"storedCardTable"_s);
    m_table->setModel(m_model);
    m_table->stretch(StoredCardModel::Card);
    m_message->setObjectName(u"customerMessage"_s);
    m_message->setWordWrap(true);
    m_delete->setObjectName(u"deleteCardButton"_s);
    setRole(m_delete, ButtonRole::Danger);
    auto *frame = new Panel;
    frame->body()->addWidget(m_table);
    m_place->addWidget(frame);
    m_place->addWidget(m_empty);
    setFocusProxy(m_search);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addWidget(m_message, 1);
    foot->addWidget(m_delete);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(m_search);
    layout->addWidget(m_place, 1);
    layout->addLayout(foot);
}

void CustomersPage::refresh()
{
    if (m_cards.refusalToSee()) {
        m_model->show({}, {});
        m_empty->setTexts(tr("Not for this role"), tr("Your role does not see customers and their cards."));
        m_place->setCurrentWidget(m_empty);
        m_search->setEnabled(false);
        return showSelection();
    }
    m_search->setEnabled(true);
    const auto all = m_cards.all();
    m_model->show(all, m_search->text());
    const bool isEmpty = m_model->rowCount() == 0;
    m_place->setCurrentIndex(static_cast<int>(isEmpty));
    if (all.empty())
        m_empty->setTexts(tr("No stored cards yet"),
                          tr("When a customer agrees, keep the card with a sale; it then stands here and in "
                             "the next sale to the same phone number."));
    else
        m_empty->setTexts(tr("Nobody found"),
                          tr("No customer with a stored card fits “%1”.").arg(m_search->text()));
    showSelection();
}

void CustomersPage::showSelection()
{
    m_delete->setEnabled(m_table->selectionModel()->hasSelection() && !m_cards.refusalToKeep());
}

void CustomersPage::askToDelete()
{
    const journal::StoredCard card =
        m_model->at(m_table->selectionModel()->selectedRows().constFirst().row());
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete the stored card"),
                                tr("%1 of %2 will be deleted at iyzico and here. Payments made with it stay.")
                                    .arg(StoredCardChoice::nameOf(card), card.name),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"deleteCardDialog"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *act = box->addButton(tr("Delete the card"), QMessageBox::DestructiveRole);
    auto *keep = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    connect(box, &QMessageBox::buttonClicked, this, [this, act, card](QAbstractButton *pressed) {
        if (pressed == act)
            deleteCard(card);
    });
    box->open();
}

void CustomersPage::deleteCard(const journal::StoredCard &card)
{
    const auto errand = m_cards.forget(card);
    if (!errand)
        return m_message->setText(problemText(errand.error().problem));
    m_delete->setEnabled(false);
    m_message->setText(tr("Deleting…"));
    connect(*errand, &till::CardErrand::finished, this, &CustomersPage::hearDeleted);
}

void CustomersPage::hearDeleted(const till::CardErrandEnd &end)
{
    const bool isSilent = end.outcome && !std::holds_alternative<iyzico::Answer>(*end.outcome);
    m_message->setText(end.isDone ? tr("The card was deleted.")
                       : isSilent ? tr("iyzico did not answer; the card may still be there. Try again.")
                                  : tr("The card was not deleted."));
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
    m_search->setPlaceholderText(tr("Name, phone number or last digits"));
    m_search->setAccessibleName(tr("Find a customer"));
    m_table->setAccessibleName(tr("Stored cards"));
    m_delete->setText(tr("Delete the card…"));
    m_message->setText({});
    m_model->retranslate();
    refresh();
}

} // namespace vezne::ui
