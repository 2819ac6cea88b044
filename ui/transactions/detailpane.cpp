// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/detailpane.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

#include "core/till/shoprules.h"
#include "core/till/till.h"
#include "ui/kit/icon.h"
#include "ui/kit/panel.h"
#include "ui/kit/style.h"
#include "ui/payment/paymentfacts.h"
#include "ui/transactions/approvalbar.h"
#include "ui/transactions/changebuttons.h"
#include "ui/transactions/detailhead.h"
#include "ui/transactions/itemtable.h"
#include "ui/transactions/nextsteps.h"
#include "ui/transactions/notespanel.h"
#include "ui/transactions/timeline.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestContent = 760;

Panel *newPanel(QWidget *content)
{
    auto *panel = new Panel;
    panel->body()->addWidget(content);
    return panel;
}

bool hasValues(const std::vector<Fact> &facts)
{
    return std::ranges::any_of(facts, [](const Fact &fact) { return !fact.value.isEmpty(); });
}

void showFacts(Panel *panel, FactList *list, const std::vector<Fact> &facts)
{
    list->setFacts(facts);
    panel->setVisible(hasValues(facts));
}

} // namespace

DetailPane::DetailPane(journal::ReaderThread &reader, till::Till &till, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_till(till)
    , m_clock(clock)
    , m_bar(new QHBoxLayout)
    , m_close(new QPushButton)
    , m_receipt(new QPushButton)
    , m_pack(new QPushButton)
    , m_content(new QWidget)
    , m_head(new DetailHead)
    , m_buttons(new ChangeButtons(till.roster()))
    , m_nextSteps(new NextSteps(till, clock))
    , m_amounts(new FactList(FactList::Values::Figures))
    , m_items(new ItemModel(this))
    , m_customer(new FactList)
    , m_notes(new NotesPanel(till.roster()))
    , m_history(new Timeline)
    , m_ids(new FactList)
    , m_compare(new QPushButton)
    , m_error(new FactList)
{
    setObjectName(u"detailPane"_s);
    m_close->setObjectName(u"closeDetailButton"_s);
    m_close->setIcon(themedIcon(Glyph::Close));
    setRole(m_close, ButtonRole::Quiet);
    m_amountsPanel = newPanel(m_amounts);
    auto *items = new ItemTable(m_items);
    m_itemsPanel = newPanel(items);
    m_approval = new ApprovalBar(till, m_items, items);
    m_itemsPanel->body()->addWidget(m_approval);
    m_customerPanel = newPanel(m_customer);
    m_historyPanel = newPanel(m_history);
    m_idsPanel = newPanel(m_ids);
    m_compare->setObjectName(u"compareButton"_s);
    setRole(m_compare, ButtonRole::Quiet);
    m_idsPanel->addAction(m_compare);
    m_errorPanel = newPanel(m_error);

    m_receipt->setObjectName(u"receiptButton"_s);
    m_receipt->setIcon(themedIcon(Glyph::Receipt));
    setRole(m_receipt, ButtonRole::Quiet);
    m_receipt->hide();
    m_pack->setObjectName(u"packButton"_s);
    m_pack->setIcon(themedIcon(Glyph::Dispute));
    setRole(m_pack, ButtonRole::Quiet);
    m_pack->hide();
    m_bar->setSpacing(space::s);
    m_bar->addWidget(m_receipt);
    m_bar->addWidget(m_pack);
    m_bar->addStretch();
    m_bar->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addWidget(newContent(), 1);
    setFocusProxy(m_close);

    connect(m_close, &QPushButton::clicked, this, &DetailPane::closeRequested);
    connect(m_receipt, &QPushButton::clicked, this, &DetailPane::receiptRequested);
    connect(m_pack, &QPushButton::clicked, this, &DetailPane::packRequested);
    connect(m_notes, &NotesPanel::added, this, &DetailPane::refresh);
    connect(m_nextSteps, &NextSteps::giveUpRequested, this, &DetailPane::giveUpRequested);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT inquiryRequested(m_operation); });
    connect(m_buttons, &ChangeButtons::requested, this, &DetailPane::changeRequested);
    retranslate();
}

QWidget *DetailPane::newContent()
{
    m_content->setMaximumWidth(widestContent);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, space::xs, space::l);
    column->setSpacing(space::m);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_head, m_nextSteps, m_buttons, m_amountsPanel, m_itemsPanel,
                                          m_customerPanel, m_errorPanel, m_notes, m_historyPanel, m_idsPanel})
        column->addWidget(part);
    column->addStretch(1); // else panels take a part of it
    auto *area = new QScrollArea;
    area->setObjectName(u"detailArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    area->setWidget(m_content);
    return area;
}

void DetailPane::setPlace(Place place)
{
    if (m_place == place)
        return;
    m_place = place;
    retranslate();
}

void DetailPane::open(const QString &operation)
{
    m_operation = operation;
    refresh();
}

void DetailPane::refresh()
{
    if (m_operation.isEmpty())
        return;
    m_reader.ask(
        this,
        [operation = m_operation](const journal::Reader &reader) { return readDossier(reader, operation); },
        [this, generation = ++m_generation](const journal::Result<Dossier> &dossier) {
            // A journal that cannot be read is the list's to report.
            if (generation == m_generation && dossier)
                show(*dossier);
        });
}

void DetailPane::show(const Dossier &dossier)
{
    m_dossier = dossier;
    const journal::PaymentFile &file = m_dossier->file;
    m_head->show(file.payment);
    m_receipt->setVisible(!file.payment.taken().isZero());
    const auto &roster = m_till.roster();
    m_pack->setVisible(!roster.refusalOf(access::Action::Export) &&
                       !roster.refusalOf(access::Action::SeeCustomers));
    m_notes->show(file.payment, m_dossier->notes);
    m_nextSteps->show(*m_dossier);
    m_buttons->show(file, m_clock.now());
    showFacts(m_amountsPanel, m_amounts, amountFacts(file));
    const auto settings = m_till.journal().reader().staff().settings().value_or(QHash<QString, QString>());
    m_items->setApprovalShown(till::isMarketplace(settings));
    m_items->setItems(file.items, file.payment.paidPrice.currency(),
                      file.payment.cancelled  ? ItemModel::Stage::Cancelled
                      : file.payment.isHold() ? ItemModel::Stage::Held
                                              : ItemModel::Stage::Taken);
    m_approval->show(file, till::isMarketplace(settings) && !m_isReadOnly);
    m_itemsPanel->setVisible(!file.items.empty());
    const bool isPrivate = m_till.roster().refusalOf(access::Action::SeeCustomers).has_value();
    showFacts(m_customerPanel, m_customer, isPrivate ? std::vector<Fact>() : customerFacts(file));
    const bool isCashier = m_till.roster().refusalOf(access::Action::SeeAudit).has_value();
    showFacts(m_errorPanel, m_error, errorFacts(file, isCashier ? Audience::Cashier : Audience::Finance));
    m_history->show(m_dossier->history);
    m_compare->setEnabled(!m_isReadOnly && !m_till.roster().refusalOf(access::Action::AskResult));
    showFacts(m_idsPanel, m_ids, idFacts(file));
    // While the pane is hidden its area hears nothing of contents that have become narrower.
    QCoreApplication::postEvent(m_content, new QEvent(QEvent::LayoutRequest));
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DetailPane::retranslate()
{
    // A panel is closed at its outer corner; from a page one goes back where one came from.
    m_bar->setDirection(m_place == Place::Beside ? QBoxLayout::LeftToRight : QBoxLayout::RightToLeft);
    m_close->setText(m_place == Place::Beside ? tr("Close") : tr("Back to the list"));
    m_close->setToolTip(tr("Back to the list (Esc)"));
    m_receipt->setText(tr("Receipt…"));
    m_pack->setText(tr("Dispute pack…"));
    m_pack->setToolTip(tr("One PDF with everything about the payment, for the bank"));
    m_receipt->setToolTip(tr("Print, PDF or e-mail (P)"));
    m_amountsPanel->setTitle(tr("Amounts"));
    m_itemsPanel->setTitle(tr("Items"));
    m_customerPanel->setTitle(tr("Customer"));
    m_errorPanel->setTitle(tr("Details"));
    m_historyPanel->setTitle(tr("History"));
    m_idsPanel->setTitle(tr("References"));
    m_compare->setText(tr("Compare with iyzico…"));
    m_items->retranslate();
    m_approval->retranslate();
    if (m_dossier)
        show(Dossier(*m_dossier));
}

void DetailPane::setReadOnly()
{
    m_isReadOnly = true;
    m_buttons->setReadOnly();
    m_notes->setReadOnly();
    m_pack->setEnabled(false); // that it was taken out could not be recorded
}

} // namespace vezne::ui
