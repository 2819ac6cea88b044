// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the page tell each other, and its keys.
#include <QShortcut>

#include "ui/kit/emptystate.h"
#include "ui/kit/skeleton.h"
#include "ui/receipt/paperstarter.h"
#include "ui/refund/bench/benchstarter.h"
#include "ui/refund/changestarter.h"
#include "ui/transactions/activefilters.h"
#include "ui/transactions/detailpane.h"
#include "ui/transactions/emptylist.h"
#include "ui/transactions/filterbar.h"
#include "ui/transactions/listsummary.h"
#include "ui/transactions/noticeline.h"
#include "ui/transactions/selectionsums.h"
#include "ui/transactions/standingtiles.h"
#include "ui/transactions/totalsfoot.h"
#include "ui/transactions/transactionmodel.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontable.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Kind;

void TransactionsPage::connectParts()
{
    connect(&m_till, &till::Till::changed, this, &TransactionsPage::operationChanged);
    connect(m_model, &TransactionModel::loadStarted, m_skeleton, &Skeleton::begin);
    connect(m_model, &TransactionModel::loaded, this, &TransactionsPage::showRows);
    connect(m_model, &TransactionModel::rowsInserted, this, &TransactionsPage::showRows);
    connect(m_model, &TransactionModel::failed, this, &TransactionsPage::showFailure);
    connect(m_model, &TransactionModel::hiddenCountChanged, m_active, &ActiveFilters::setHiddenCount);
    connect(m_summary, &ListSummary::changed, this, [this] {
        m_tiles->setCounts(m_summary->counts());
        m_foot->show(m_summary->rowCount(), m_summary->totals());
    });
    connect(m_bar, &FilterBar::edited, this, [this] { setFilter(m_bar->applied(m_filter)); });
    connect(m_tiles, &StandingTiles::chosenChanged, this, [this] {
        ListFilter filter = m_bar->applied(m_filter);
        filter.groups = m_tiles->chosen();
        setFilter(filter);
    });
    connect(m_active, &ActiveFilters::reduced, this, &TransactionsPage::setFilter);
    connect(m_empty, &EmptyList::filterRequested, this, &TransactionsPage::setFilter);
    connect(m_empty, &EmptyList::inquiryRequested, this, &TransactionsPage::inquire);
    connect(m_failure, &EmptyState::actionRequested, this, [this] { setFilter(m_filter); });

    connect(m_bar, &FilterBar::listRequested, this, [this] {
        if (m_list->isVisible())
            m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_bar, &FilterBar::viewChosen, this, &TransactionsPage::setFilter);
    connect(m_bar, &FilterBar::choicesWanted, this, &TransactionsPage::readChoices);
    connect(m_bar, &FilterBar::exportWanted, this, &TransactionsPage::exportList);
    connect(m_notice, &NoticeLine::linkActivated, this, &TransactionsPage::awaitedRequested);
    connect(m_starter, &ChangeStarter::impossible, this, &TransactionsPage::open);
    connect(m_starter, &ChangeStarter::failed, this, &TransactionsPage::showFailure);
    m_starter->setReceipts([this](const QString &payment) { m_papers->showReceipt(payment); });
    connect(m_papers, &PaperStarter::failed, this, &TransactionsPage::showFailure);
    connect(m_papers, &PaperStarter::said, this, [this](const QString &text) { m_notice->say(text); });
}

void TransactionsPage::connectDetail()
{
    connect(&m_till, &till::Till::approvalChanged, m_detail, &DetailPane::refresh);
    // Somebody else may do other things.
    connect(&m_till.roster(), &till::Roster::changed, m_detail, &DetailPane::refresh);
    if (m_till.journal().isReadOnly())
        m_detail->setReadOnly();
    connect(m_detail, &DetailPane::inquiryRequested, this, &TransactionsPage::inquire);
    connect(m_detail, &DetailPane::closeRequested, this, &TransactionsPage::closeDetail);
    connect(m_detail, &DetailPane::giveUpRequested, this, [this](const QString &operation) {
        if (auto *threeDs = qobject_cast<till::ThreeDs *>(m_till.visitOf(operation)))
            threeDs->giveUp();
    });
    connect(m_detail, &DetailPane::changeRequested, this, [this](Kind kind) {
        if (m_detail->dossier())
            startChange(m_detail->dossier()->file.payment, kind);
    });
    connect(m_detail, &DetailPane::receiptRequested, this,
            [this] { m_papers->showReceipt(presentOperation()); });
    connect(m_detail, &DetailPane::packRequested, this, [this] { m_papers->savePack(presentOperation()); });
    // In the list the table knows these; they work beside it too.
    const auto addKey = [this](Qt::Key key, auto act) {
        auto *shortcut = new QShortcut(key, m_detail);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    addKey(Qt::Key_R, [this] { m_starter->start(presentOperation(), Kind::Refund); });
    addKey(Qt::Key_P, [this] { m_papers->showReceipt(presentOperation()); });
}

void TransactionsPage::connectList()
{
    connect(m_model, &TransactionModel::completed, this, [this](ListWalk::End end) {
        if (end == ListWalk::End::TookTooLong)
            m_notice->say(
                tr("The search took too long and was stopped; older records may be missing. Choose a "
                   "range of dates, or type three letters and more."));
        else if (end == ListWalk::End::TooMany)
            m_notice->say(tr("These are too many records to sort. Choose a range of dates."));
    });
    connect(m_table, &TransactionTable::opened, this, [this] {
        if (m_table->current())
            open(m_table->current()->id);
    });
    connect(m_table, &TransactionTable::previewRequested, this, &TransactionsPage::preview);
    connect(m_table, &TransactionTable::rowsSelected, this,
            [this] { m_selection->select(m_table->selectedSeqs()); });
    connect(m_table, &TransactionTable::copied, this, [this](int rows, int selected) {
        if (rows < selected)
            m_notice->say(tr("%Ln record(s) were copied; more do not fit the clipboard.", nullptr, rows));
        else
            m_foot->sayBriefly(tr("%Ln record(s) copied", nullptr, rows));
    });
    connect(m_table, &TransactionTable::textCopied, this,
            [this](const QString &text) { m_foot->sayBriefly(tr("Copied: %1").arg(text)); });
    connect(m_selection, &SelectionSums::changed, this,
            [this] { m_foot->showSelection(m_selection->count(), m_selection->totals()); });
    connect(m_table, &TransactionTable::currentOperationChanged, this, [this] {
        if (m_isDetailOpen && m_table->current())
            m_detail->open(m_table->current()->id);
    });
    connect(m_table, &TransactionTable::refundRequested, this, [this] {
        if (m_table->current())
            startChange(*m_table->current(), Kind::Refund);
    });
    connect(m_table, &TransactionTable::severalRefundsRequested, this, &TransactionsPage::openBench);
    connect(m_bench, &QPushButton::clicked, this, &TransactionsPage::openBench);
    connect(m_table, &TransactionTable::receiptRequested, this,
            [this] { m_papers->showReceipt(m_table->current() ? m_table->current()->id : QString()); });
}

void TransactionsPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::Key_Slash, [this] {
        if (!m_list->isVisible())
            closeDetail();
        m_bar->focusSearch();
    });
    add(Qt::Key_F5, [this] { setFilter(m_filter); });
    add(Qt::Key_Escape, [this] { back(); });
}

} // namespace vezne::ui
