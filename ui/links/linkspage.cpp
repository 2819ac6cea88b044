// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linkspage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/kit/chipdelegate.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/panel.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/links/linkcard.h"
#include "ui/links/linkdialog.h"
#include "ui/links/linkmodel.h"
#include "ui/links/linktext.h"
#include "ui/links/newlinkdialog.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastBeside = 400;
constexpr int mostBeside = 500;
} // namespace

LinksPage::LinksPage(till::Links &links, QWidget *parent)
    : QWidget(parent)
    , m_links(links)
    , m_model(new LinkModel(this))
    , m_search(new QLineEdit)
    , m_table(new TableView)
    , m_empty(new EmptyState(Glyph::Links))
    , m_place(new QStackedWidget)
    , m_card(new LinkCard(links))
    , m_beside(new QScrollArea)
    , m_message(new PlainLabel({}, TextRole::Secondary))
    , m_actions(new QWidget)
    , m_look(new QPushButton)
    , m_new(new QPushButton)
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &LinksPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LinksPage::showSelection);
    connect(m_look, &QPushButton::clicked, this, &LinksPage::look);
    connect(m_new, &QPushButton::clicked, this, &LinksPage::askForNew);
    connect(m_empty, &EmptyState::actionRequested, this, &LinksPage::askForNew);
    connect(m_card, &LinkCard::openRequested, this, &LinksPage::openRequested);
    connect(m_card, &LinkCard::paymentRequested, this, &LinksPage::paymentRequested);
    connect(&links, &till::Links::changed, this, &LinksPage::refresh);
    connect(&links.watch(), &till::LinkWatch::looked, this, &LinksPage::hear);
    retranslate();
}

void LinksPage::build()
{
    m_search->setObjectName(u"linkSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(u"linkTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(LinkModel::Standing, new ChipDelegate(m_table));
    m_table->setWordWrap(false); // a row is one line high
    m_table->stretch(LinkModel::Name);
    m_message->setObjectName(u"linksMessage"_s);
    m_message->setWordWrap(true);
    m_look->setObjectName(u"lookAtLinksButton"_s);
    m_new->setObjectName(u"newLinkButton"_s);
    ui::setRole(m_new, ButtonRole::Primary);
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);
    setFocusProxy(m_search);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(space::s);
    actions->addWidget(m_look);
    actions->addWidget(m_new);

    auto *list = new Panel;
    list->body()->setSpacing(space::m);
    list->body()->addWidget(m_search);
    list->body()->addWidget(m_place, 1);
    list->body()->addWidget(m_message);
    m_beside->setFocusPolicy(Qt::NoFocus);
    m_beside->setWidget(m_card);
    m_beside->setWidgetResizable(true);
    m_beside->setFrameShape(QFrame::NoFrame);
    m_beside->setMinimumWidth(leastBeside);
    m_beside->setMaximumWidth(mostBeside);
    m_beside->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(list, 3);
    layout->addWidget(m_beside, 2);
}

void LinksPage::refresh()
{
    const QString chosen = m_card->link().id;
    const auto all = m_links.book().all().value_or(std::vector<journal::Link>());
    m_model->showMatching(all, m_search->text());
    const bool isEmpty = m_model->rowCount() == 0;
    m_place->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (all.empty())
        m_empty->setTexts(tr("No payment links yet"),
                          tr("A link lets a customer pay on iyzico’s page, so that no card is read out. Make "
                             "one here, or from a sale with Ctrl+B."),
                          tr("New link…"));
    else
        m_empty->setTexts(tr("Nothing found"), tr("No link fits “%1”.").arg(m_search->text()));
    if (!isEmpty)
        m_table->selectRow(std::max(0, m_model->rowOf(chosen)));
    showSelection();
}

void LinksPage::showSelection()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    m_beside->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_card->show(*m_model->at(rows.constFirst().row()));
}

void LinksPage::look()
{
    m_look->setEnabled(false);
    m_message->setText(tr("Asking iyzico…"));
    m_links.watch().look();
}

void LinksPage::hear(const iyzico::LinkRows &rows)
{
    m_look->setEnabled(true);
    if (!rows.isWhole())
        m_message->setText(tr("iyzico’s list could not be read: this is what was known before. %1")
                               .arg(rows.failure ? linkTroubleText(*rows.failure) : QString()));
    else
        m_message->setText(
            rows.isReviewed
                ? QString()
                : tr("iyzico has not approved your links yet. Until it has, nobody can pay them."));
}

void LinksPage::askForNew()
{
    auto *dialog = new NewLinkDialog(this);
    connect(dialog, &NewLinkDialog::wanted, this,
            [this, dialog](const till::LinkOffer &offer) { make(offer, dialog); });
    dialog->open();
}

void LinksPage::make(const till::LinkOffer &offer, NewLinkDialog *form)
{
    auto *making = new LinkDialog(m_links, offer, this);
    connect(making, &LinkDialog::openRequested, this, &LinksPage::openRequested);
    connect(making, &QDialog::finished, form, [this, making, form] {
        if (!making->refusal().isEmpty())
            return form->comeBack(making->refusal());
        form->deleteLater();
        m_table->selectRow(0);
    });
    making->open();
}

void LinksPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_links.watch().setEager(true);
    refresh();
    look();
}

void LinksPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_links.watch().setEager(false);
}

void LinksPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LinksPage::retranslate()
{
    m_search->setPlaceholderText(tr("Name, order, customer or amount"));
    m_search->setAccessibleName(tr("Find a payment link"));
    m_table->setAccessibleName(tr("Payment links"));
    m_look->setText(tr("Refresh"));
    m_new->setText(tr("New link…"));
    m_message->setText({});
    m_model->retranslate();
    refresh();
}

} // namespace vezne::ui
