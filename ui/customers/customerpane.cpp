// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerpane.h"

#include <QEvent>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>

#include "core/base/phone.h"
#include "core/base/wholefile.h"
#include "ui/customers/customernote.h"
#include "ui/customers/purchasemodel.h"
#include "ui/customers/purchasetable.h"
#include "ui/customers/renamedialog.h"
#include "ui/customers/storedcardspanel.h"
#include "ui/help/failure.h"
#include "ui/kit/factlist.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/panel.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style.h"
#include "ui/kit/wholerows.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int boughtHeight = 130;
} // namespace

CustomerPane::CustomerPane(till::Customers &customers, till::CardStore &cards, QWidget *parent)
    : QWidget(parent)
    , m_customers(customers)
    , m_name(new PlainLabel({}, TextRole::Section))
    , m_rename(new QPushButton)
    , m_facts(new FactList)
    , m_note(new CustomerNote(customers))
    , m_cards(new StoredCardsPanel(cards))
    , m_bought(new Panel)
    , m_model(new PurchaseModel(this))
    , m_table(new PurchaseTable(m_model))
    , m_message(new PlainLabel({}, TextRole::Secondary))
    , m_export(new QPushButton)
    , m_erase(new QPushButton)
{
    build();
    connect(m_note, &CustomerNote::told, this, &CustomerPane::say);
    connect(m_rename, &QPushButton::clicked, this, &CustomerPane::rename);
    connect(m_export, &QPushButton::clicked, this, &CustomerPane::chooseExportFile);
    connect(m_erase, &QPushButton::clicked, this, &CustomerPane::askToErase);
    connect(&cards, &till::CardStore::changed, this, &CustomerPane::showRights);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const journal::Operation *payment = m_model->at(index.row()))
            Q_EMIT openRequested(payment->id);
    });
    retranslate();
}

void CustomerPane::build()
{
    m_name->setObjectName(u"customerName"_s);
    m_name->setWordWrap(true);
    m_rename->setObjectName(u"renameCustomerButton"_s);
    m_table->setObjectName(u"purchaseTable"_s);
    m_message->setObjectName(u"customerPaneMessage"_s);
    m_message->setWordWrap(true);
    m_export->setObjectName(u"exportCustomerButton"_s);
    m_erase->setObjectName(u"eraseCustomerButton"_s);
    auto *scroll = new QScrollArea;
    scroll->setWidget(newContent());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(scroll, 1);
    layout->addWidget(newFoot());
}

QWidget *CustomerPane::newContent()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_name, 1);
    head->addWidget(m_rename, 0, Qt::AlignTop);
    auto *who = new Panel;
    who->body()->addLayout(head);
    who->body()->addWidget(m_facts);
    auto *rows = new WholeRows(m_table);
    rows->setMinimumHeight(boughtHeight);
    m_bought->body()->addWidget(rows);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, space::m, 0); // the scroll bar has room of its own
    layout->setSpacing(space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{who, m_note, m_cards})
        layout->addWidget(part);
    layout->addWidget(m_bought, 1);
    return content;
}

QWidget *CustomerPane::newFoot()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, space::s, FlowLayout::Side::Trailing);
    flow->addWidget(m_export);
    flow->addWidget(m_erase);
    auto *foot = new QWidget;
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, space::m, space::xs);
    layout->setSpacing(space::s);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    return foot;
}

void CustomerPane::show(journal::Customer customer)
{
    const bool isAnother = customer.phone != m_customer.phone;
    m_customer = std::move(customer);
    m_model->show(m_customers.payments(m_customer.phone));
    m_cards->setCustomer(m_customer.phone);
    if (isAnother)
        say({});
    showFacts();
    showRights();
    m_note->setCustomer(m_customer); // says what became of a note on somebody else
}

void CustomerPane::showFacts()
{
    // What stands in for those who gave nothing is no fact.
    const iyzico::Buyer given = m_customers.givenBy(m_customer);
    m_name->setText(m_customer.name());
    m_facts->setFacts(
        {{tr("Phone"), phoneText(m_customer.phone), Fact::Manner::Copyable},
         {tr("E-mail"), given.email, Fact::Manner::Copyable},
         {tr("Identity number"), given.identityNumber},
         {tr("Address"),
          QStringList{given.registrationAddress, given.zipCode, given.city}.join(u' ').simplified()}});
}

void CustomerPane::showRights()
{
    const bool mayEdit = !m_customers.refusalToEdit();
    const bool hasBought = m_model->rowCount() > 0;
    m_note->showRights();
    m_rename->setEnabled(mayEdit && hasBought);
    m_rename->setToolTip(hasBought ? QString() : tr("The name is that of the stored card."));
    m_rename->setAccessibleDescription(m_rename->toolTip());
    m_export->setEnabled(!m_customers.refusalToExport());
    m_erase->setEnabled(mayEdit && m_cards->isEmpty());
    m_erase->setToolTip(m_cards->isEmpty() ? QString() : tr("Delete the stored cards first."));
    m_erase->setAccessibleDescription(m_erase->toolTip());
}

void CustomerPane::rename()
{
    auto *dialog = new RenameDialog(m_customers, m_customer, window());
    connect(dialog, &QDialog::accepted, this, [this] { say(tr("The name was changed.")); });
    dialog->open();
}

void CustomerPane::chooseExportFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: Name of a file, without blanks.
    auto *dialog =
        new QFileDialog(window(), tr("Export personal data"), folder + u'/' + tr("customer") + u".json"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &CustomerPane::exportTo);
    dialog->open();
}

void CustomerPane::exportTo(const QString &file)
{
    const auto everything = m_customers.everythingOf(m_customer.phone);
    if (!everything)
        return say(textOf(failureOf(everything.error())));
    const bool isSaved = writeWhole(file, QJsonDocument(*everything).toJson(), Audience::OwnerOnly);
    say(isSaved ? tr("Saved.") : textOf(failureOf(PaperFault::File)));
}

void CustomerPane::askToErase()
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Erase the customer"),
                        tr("What is known of %1 will be erased: phone, e-mail, note, and names on links. Of "
                           "payments the name and "
                           "address stay for ten years, as the law on books asks. This cannot be undone.")
                            .arg(m_customer.name()),
                        QMessageBox::NoButton, this);
    box->setObjectName(u"eraseCustomerDialog"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *act = box->addButton(tr("Erase the customer"), QMessageBox::DestructiveRole);
    auto *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    connect(box, &QMessageBox::buttonClicked, this, [this, act](QAbstractButton *pressed) {
        if (pressed == act)
            erase();
    });
    box->open();
}

void CustomerPane::erase()
{
    const QString note = m_note->setAside();
    const auto erased = m_customers.erase(m_customer.phone);
    if (erased)
        return; // the list has lost the person, and with it this pane
    m_note->putBack(note);
    say(textOf(failureOf(erased.error())));
}

void CustomerPane::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    announce(m_message, text);
}

void CustomerPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CustomerPane::retranslate()
{
    m_rename->setText(tr("Change the name…"));
    m_bought->setTitle(tr("Payments"));
    m_table->setAccessibleName(tr("Payments of the customer"));
    m_model->retranslate();
    m_export->setText(tr("Export personal data…"));
    m_export->setAccessibleDescription(tr("A file with everything, for the person it is about (KVKK)"));
    m_erase->setText(tr("Erase the customer…"));
    say({});
    showFacts();
    showRights();
}

} // namespace vezne::ui
