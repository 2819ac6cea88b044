// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerpane.h"

#include <QEvent>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>

#include "core/base/phone.h"
#include "core/base/wholefile.h"
#include "core/till/sale.h"
#include "ui/customers/purchasemodel.h"
#include "ui/customers/storedcardspanel.h"
#include "ui/help/failure.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/factlist.h"
#include "ui/kit/panel.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int noteHeight = 64;
constexpr int boughtHeight = 130;
} // namespace

CustomerPane::CustomerPane(till::Customers &customers, till::CardStore &cards, QWidget *parent)
    : QWidget(parent)
    , m_customers(customers)
    , m_name(new PlainLabel({}, TextRole::Section))
    , m_facts(new FactList)
    , m_notePanel(new Panel)
    , m_note(new QPlainTextEdit)
    , m_keep(new QPushButton)
    , m_cards(new StoredCardsPanel(cards))
    , m_bought(new Panel)
    , m_model(new PurchaseModel(this))
    , m_table(new TableView)
    , m_message(new PlainLabel({}, TextRole::Secondary))
    , m_export(new QPushButton)
    , m_erase(new QPushButton)
{
    build();
    connect(m_note, &QPlainTextEdit::textChanged, this, &CustomerPane::showRights);
    connect(m_keep, &QPushButton::clicked, this, &CustomerPane::keepNote);
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
    m_note->setObjectName(u"customerNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_keep->setObjectName(u"keepNoteButton"_s);
    m_table->setObjectName(u"purchaseTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->stretch(PurchaseModel::Card);
    m_table->setMinimumHeight(boughtHeight);
    m_message->setObjectName(u"customerPaneMessage"_s);
    m_message->setWordWrap(true);
    m_export->setObjectName(u"exportCustomerButton"_s);
    m_erase->setObjectName(u"eraseCustomerButton"_s);
    auto *who = new Panel;
    who->body()->addWidget(m_name);
    who->body()->addWidget(m_facts);
    m_notePanel->body()->addWidget(m_note);
    m_notePanel->addAction(m_keep);
    m_bought->body()->addWidget(m_table);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_message, 1);
    foot->addWidget(m_export);
    foot->addWidget(m_erase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space::m, space::xs); // the scroll bar has room of its own
    layout->setSpacing(space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{who, m_notePanel, m_cards})
        layout->addWidget(part);
    layout->addWidget(m_bought, 1);
    layout->addLayout(foot);
}

void CustomerPane::show(const journal::Customer &customer)
{
    const bool isSame = customer.phone == m_customer.phone;
    m_customer = customer;
    m_model->show(m_customers.payments(customer.phone));
    m_cards->setCustomer(customer.phone);
    if (!isSame) { // a note that is being written stays
        m_note->setPlainText(m_customers.note(customer.phone));
        say({});
    }
    showFacts();
    showRights();
}

void CustomerPane::showFacts()
{
    // What stands for those who gave nothing is no fact.
    const QJsonObject plain = iyzico::toJson(till::completed({}, {}));
    const auto field = [this, &plain](QLatin1StringView name) {
        const QString text = m_customer.buyer.value(name).toString();
        return text == plain.value(name).toString() ? QString() : text;
    };
    m_name->setText(m_customer.name());
    m_facts->setFacts(
        {{tr("Phone"), phoneText(m_customer.phone), Fact::Manner::Copyable},
         {tr("E-mail"), field("email"_L1), Fact::Manner::Copyable},
         {tr("Identity number"), field("identityNumber"_L1)},
         {tr("Address"), QStringList{field("registrationAddress"_L1), field("zipCode"_L1), field("city"_L1)}
                             .join(u' ')
                             .simplified()}});
}

void CustomerPane::showRights()
{
    const bool mayEdit = !m_customers.refusalToEdit();
    m_note->setReadOnly(!mayEdit);
    m_keep->setEnabled(mayEdit && m_note->toPlainText().trimmed() != m_customers.note(m_customer.phone));
    m_export->setEnabled(!m_customers.refusalToExport());
    m_erase->setEnabled(mayEdit && m_cards->isEmpty());
    m_erase->setToolTip(m_cards->isEmpty() ? QString() : tr("Delete the stored cards first."));
    m_erase->setAccessibleDescription(m_erase->toolTip());
}

void CustomerPane::keepNote()
{
    const auto kept = m_customers.setNote(m_customer.phone, m_note->toPlainText());
    if (kept)
        m_note->setPlainText(m_customers.note(m_customer.phone)); // as it was kept
    say(kept ? tr("The note is kept.") : textOf(failureOf(kept.error())));
    showRights();
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
    if (const auto erased = m_customers.erase(m_customer.phone); !erased)
        say(textOf(failureOf(erased.error()))); // else the list has lost the person, and with it this pane
}

void CustomerPane::say(const QString &text)
{
    m_message->setText(text);
}

void CustomerPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CustomerPane::retranslate()
{
    m_notePanel->setTitle(tr("Note"));
    m_note->setAccessibleName(tr("Note on the customer"));
    m_note->setPlaceholderText(tr("What the next person at the phone should know; no card numbers"));
    m_keep->setText(tr("Save note"));
    m_bought->setTitle(tr("Payments"));
    m_table->setAccessibleName(tr("Payments of the customer"));
    m_export->setText(tr("Export personal data…"));
    m_export->setAccessibleDescription(tr("A file with everything, for the person it is about (KVKK)"));
    m_erase->setText(tr("Erase the customer…"));
    say({});
    showFacts();
    showRights();
}

} // namespace vezne::ui
