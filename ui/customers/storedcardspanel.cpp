// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/storedcardspanel.h"

#include <QEvent>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <utility>

#include "ui/customers/storedcardmodel.h"
#include "ui/help/failure.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/sale/storedcardchoice.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostCardRows = 4;
} // namespace

StoredCardsPanel::StoredCardsPanel(till::CardStore &cards, QWidget *parent)
    : Panel({}, parent)
    , m_cards(cards)
    , m_model(new StoredCardModel(this))
    , m_table(new TableView)
    , m_none(new PlainLabel({}, TextRole::Secondary))
    , m_message(new PlainLabel)
    , m_delete(new QPushButton)
{
    m_table->setObjectName(u"storedCardTable"_s);
    m_table->setModel(m_model);
    m_table->hideColumn(StoredCardModel::Customer);
    m_table->hideColumn(StoredCardModel::Contact);
    m_table->stretch(StoredCardModel::Card);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->hide();
    m_message->setObjectName(u"customerMessage"_s);
    m_delete->setObjectName(u"deleteCardButton"_s);
    for (PlainLabel *label : {m_none, m_message})
        label->setWordWrap(true);
    addAction(m_delete);
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_none, m_message})
        body()->addWidget(part);
    m_message->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StoredCardsPanel::showSelection);
    connect(m_delete, &QPushButton::clicked, this, &StoredCardsPanel::askToDelete);
    connect(&cards, &till::CardStore::changed, this, &StoredCardsPanel::refresh);
    retranslate();
}

void StoredCardsPanel::setCustomer(const QString &customer)
{
    if (std::exchange(m_customer, customer) != customer)
        m_message->hide();
    refresh();
}

bool StoredCardsPanel::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void StoredCardsPanel::refresh()
{
    m_model->showMatching(
        m_cards.refusalToSee() ? std::vector<journal::StoredCard>() : m_cards.cardsOfPerson(m_customer), {});
    m_table->setFixedHeight(qMin(m_model->rowCount(), mostCardRows) * rowHeight(RowDensity::Compact));
    m_table->setVisible(!isEmpty());
    m_none->setVisible(isEmpty());
    showSelection();
}

void StoredCardsPanel::showSelection()
{
    m_delete->setEnabled(m_table->selectionModel()->hasSelection() && !m_cards.refusalToKeep());
    m_delete->setVisible(!isEmpty());
}

void StoredCardsPanel::askToDelete()
{
    const journal::StoredCard card =
        *m_model->at(m_table->selectionModel()->selectedRows(StoredCardModel::Card).constFirst().row());
    ask(tr("%1 of %2 will be deleted at iyzico and here. Payments made with it stay.")
            .arg(StoredCardChoice::nameOf(card), card.name),
        [this, card] { deleteCard(card); });
}

void StoredCardsPanel::ask(const QString &question, const std::function<void()> &act)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete the stored card"), question,
                                QMessageBox::NoButton, this);
    box->setObjectName(u"deleteCardDialog"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *go = box->addButton(tr("Delete the card"), QMessageBox::DestructiveRole);
    auto *keep = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    connect(box, &QMessageBox::buttonClicked, this, [go, act](QAbstractButton *pressed) {
        if (pressed == go)
            act();
    });
    box->open();
}

void StoredCardsPanel::deleteCard(const journal::StoredCard &card)
{
    const auto errand = m_cards.forget(card);
    m_message->show();
    if (!errand)
        return m_message->setText(textOf(failureOf(errand.error())));
    m_delete->setEnabled(false);
    m_message->setText(tr("Deleting…"));
    connect(*errand, &till::CardErrand::finished, this,
            [this, card](const till::CardErrandEnd &end) { hearDeleted(card, end); });
}

void StoredCardsPanel::hearDeleted(const journal::StoredCard &card, const till::CardErrandEnd &end)
{
    const bool isSilent = end.outcome && !std::holds_alternative<iyzico::Answer>(*end.outcome);
    m_message->setText(end.isDone ? tr("The card was deleted.")
                       : isSilent ? tr("iyzico did not answer; the card may still be there. Try again.")
                                  : tr("The card was not deleted."));
    refresh();
    if (end.isDoubtful)
        ask(tr("With these keys iyzico knows no such card as %1 of %2. If it was stored with another "
               "account’s "
               "keys, it is still kept there: delete it in that account’s panel. Delete it here?")
                .arg(StoredCardChoice::nameOf(card), card.name),
            [this, card] { dropRecord(card); });
}

void StoredCardsPanel::dropRecord(const journal::StoredCard &card)
{
    const auto dropped = m_cards.dropRecord(card);
    m_message->show();
    m_message->setText(dropped ? tr("The card was deleted here.") : textOf(failureOf(dropped.error())));
}

void StoredCardsPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StoredCardsPanel::retranslate()
{
    setTitle(tr("Stored cards"));
    m_table->setAccessibleName(tr("Stored cards"));
    m_none->setText(tr("None. When a customer agrees, keep the card with a sale."));
    m_delete->setText(tr("Delete the card…"));
    m_message->hide();
    m_model->retranslate();
    refresh();
}

} // namespace vezne::ui
