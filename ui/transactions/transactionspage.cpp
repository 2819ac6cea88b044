// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactionspage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <utility>

#include "core/base/istanbul.h"
#include "ui/help/failure.h"
#include "ui/inquiry/inquirydialog.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/panel.h"
#include "ui/kit/skeleton.h"
#include "ui/kit/wholerows.h"
#include "ui/receipt/paperstarter.h"
#include "ui/refund/bench/benchstarter.h"
#include "ui/refund/changestarter.h"
#include "ui/transactions/activefilters.h"
#include "ui/transactions/columnlook.h"
#include "ui/transactions/datewords.h"
#include "ui/transactions/detailpane.h"
#include "ui/transactions/emptylist.h"
#include "ui/transactions/exportdialog.h"
#include "ui/transactions/filterbar.h"
#include "ui/transactions/listsummary.h"
#include "ui/transactions/noticeline.h"
#include "ui/transactions/selectionsums.h"
#include "ui/transactions/standingtiles.h"
#include "ui/transactions/totalsfoot.h"
#include "ui/transactions/transactionmodel.h"
#include "ui/transactions/transactiontable.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Kind;

namespace {
constexpr int detailWidth = 440;
const QString settingsGroup = u"transactions"_s;
} // namespace

TransactionsPage::TransactionsPage(journal::ReaderThread &reader, till::Till &till, const Clock &clock,
                                   QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_till(till)
    , m_clock(clock)
    , m_settings(settings)
    , m_model(new TransactionModel(reader, this))
    , m_summary(new ListSummary(reader.place(), this))
    , m_tiles(new StandingTiles)
    , m_bar(new FilterBar(settings))
    , m_active(new ActiveFilters)
    , m_notice(new NoticeLine)
    , m_stack(new QStackedWidget)
    , m_table(new TransactionTable(m_model))
    , m_empty(new EmptyList(reader))
    , m_failure(new EmptyState(Glyph::Warning))
    , m_skeleton(new Skeleton(m_stack))
    , m_foot(new TotalsFoot)
    , m_selection(new SelectionSums(reader, this))
    , m_list(newList())
    , m_starter(new ChangeStarter(reader, till, clock, this))
    , m_papers(new PaperStarter(reader, till, clock, this))
    , m_bench(new BenchStarter(reader, till, clock))
{
    setObjectName(u"transactionsPage"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_table);
    m_bar->setColumnsMenu(
        (new ColumnLook(m_table, settings,
                        reader.place().isShared() ? ColumnLook::Tills::Several : ColumnLook::Tills::One))
            ->menu());
    connectParts();
    connectList();
    addShortcuts();
    retranslate();
    arrange();
    ListFilter filter;
    if (settings) {
        settings->beginGroup(settingsGroup);
        filter = ListFilter::load(*settings, ListFilter::usual());
        settings->endGroup();
    }
    use(filter);
}

QWidget *TransactionsPage::newList()
{
    for (QWidget *page : std::initializer_list<QWidget *>{new WholeRows(m_table), m_empty, m_failure})
        m_stack->addWidget(page);
    auto *card = new Panel;
    card->layout()->setContentsMargins(1, space::xs, 1, space::xs);
    card->body()->setSpacing(0);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(m_foot);

    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_tiles);
    layout->addWidget(m_bar);
    layout->addWidget(m_active);
    layout->addWidget(m_notice);
    layout->addWidget(card, 1);
    return list;
}

void TransactionsPage::readChoices()
{
    m_reader.ask(
        this, [](const journal::Reader &reader) { return reader.listing().choices(); },
        [this](const journal::Result<journal::Choices> &choices) {
            if (choices)
                m_bar->setChoices(*choices);
        });
}

void TransactionsPage::readCurrencies()
{
    m_reader.ask(
        this, [](const journal::Reader &reader) { return reader.listing().sums(journal::Filter{}); },
        [this](const journal::Result<journal::Sums> &sums) {
            if (sums)
                m_active->setOnlyCurrency(sums->totals.size() == 1 ? std::optional(sums->totals.firstKey())
                                                                   : std::nullopt);
        });
}

void TransactionsPage::exportList()
{
    // Newest first the journal is walked, and what comes in meanwhile is no matter; sorted by something else,
    // the rows go out as they stand.
    auto *dialog =
        new ExportDialog({.journal = m_reader.place(),
                          .pages = m_model->shownOrder().isUsual() ? finance::pagesOf(m_model->shownFilter())
                                                                   : finance::pagesOf(m_model->seqs()),
                          .columns = m_table->chosenColumns(),
                          .withoutRoom = m_table->columnsWithoutRoom(),
                          .rows = std::max<qint64>(m_summary->rowCount(), m_model->rowCount()),
                          .restriction = m_filter.summary()},
                         m_till.roster(), this);
    dialog->open();
}

QWidget *TransactionsPage::actions() const
{
    return m_bench;
}

void TransactionsPage::openBench()
{
    // One row is the one under the cursor, which is always selected: refunds of one payment have a dialog.
    std::vector<qint64> seqs = m_table->selectedSeqs();
    if (seqs.size() < 2)
        return m_bench->open({}, this);
    if (!m_bench->isEnabled())
        return m_notice->say(
            tr("You cannot refund several payments at once. Choose one to ask for its refund."));
    seqs.resize(std::min(seqs.size(), journal::mostBatchRows + 1)); // what is too much is said there
    m_model->withRows(std::move(seqs), [this](const std::vector<journal::Operation> &rows) {
        QStringList payments;
        for (const journal::Operation &row : rows)
            payments.append(row.parent.isEmpty() ? row.id : row.parent);
        payments.removeDuplicates();
        m_bench->open(payments, this);
    });
}

void TransactionsPage::showNotice()
{
    const QString dates = m_filter.textOf(ListFilter::Part::Dates);
    const auto typed = readDateWords(m_filter.text, m_today).days;
    const QSet<StandingGroup> asked{StandingGroup::Waiting, StandingGroup::Attention};
    if (typed && !dates.isEmpty())
        m_notice->say(tr("The dates of the search count: %1. “%2” does not meanwhile.")
                          .arg(ListFilter{.dates = DatePreset::Custom, .custom = *typed}.textOf(
                                   ListFilter::Part::Dates),
                               dates));
    else if (!m_filter.groups.isEmpty() && asked.contains(m_filter.groups))
        m_notice->say(tr("What is being asked, when next, and what you can do:"), tr("Awaited results"));
    else
        m_notice->say({});
}

QString TransactionsPage::presentOperation() const
{
    if (m_isDetailOpen && m_detail->dossier())
        return m_detail->dossier()->file.payment.id;
    return m_table->current() ? m_table->current()->id : QString();
}

void TransactionsPage::setReceiptDesk(const ReceiptDesk &desk)
{
    m_papers->setDesk(desk);
}

void TransactionsPage::preview()
{
    if (m_isDetailOpen)
        return closeDetail();
    if (!m_table->current())
        return;
    open(m_table->current()->id);
    if (m_list->isVisible())
        m_table->setFocus();
}

void TransactionsPage::setFilter(const ListFilter &filter)
{
    use(filter);
    if (m_settings) {
        m_settings->beginGroup(settingsGroup);
        filter.save(*m_settings);
        m_settings->endGroup();
    }
}

void TransactionsPage::use(const ListFilter &filter)
{
    m_filter = filter;
    m_today = istanbul::day(m_clock.now());
    m_bar->show(filter, m_today);
    m_tiles->setChosen(filter.groups);
    m_active->show(filter);
    showNotice();
    if (filter.least || filter.most)
        readCurrencies();
    m_model->setNow(m_clock.now());
    m_areSumsDue = true;
    m_model->load(filter.on(m_today));
    if (!m_model->shownOrder().isUsual())
        readSums(); // sorted rows may be long in coming
    if (m_isDetailOpen)
        m_detail->refresh();
}

void TransactionsPage::readSums()
{
    if (std::exchange(m_areSumsDue, false))
        m_summary->load(m_filter.on(m_today));
}

void TransactionsPage::operationChanged(const QString &operation)
{
    if (istanbul::day(m_clock.now()) != m_today) {
        setFilter(m_filter); // "today" is another day now
        return;
    }
    m_model->update(operation);
    m_summary->refresh();
    if (m_isDetailOpen)
        m_detail->refresh();
}

void TransactionsPage::showRows()
{
    m_skeleton->end();
    m_bar->setExportable(m_model->rowCount() > 0);
    readSums();
    if (m_model->rowCount() > 0)
        return m_stack->setCurrentWidget(m_table->parentWidget());
    m_empty->explain(m_filter, m_today,
                     m_model->isJournalEmpty()       ? EmptyList::Journal::Empty
                     : m_till.journal().isReadOnly() ? EmptyList::Journal::ReadOnly
                                                     : EmptyList::Journal::Open);
    m_stack->setCurrentWidget(m_empty);
}

void TransactionsPage::showFailure(const journal::Error &error)
{
    m_skeleton->end();
    m_failure->setTexts(tr("The list cannot be read"),
                        textOf(failureOfReading(error)) + u'\n' +
                            tr("Take no payment before the list is back."),
                        tr("Try again"));
    m_stack->setCurrentWidget(m_failure);
}

DetailPane &TransactionsPage::detail()
{
    if (!m_detail) {
        m_detail = new DetailPane(m_reader, m_till, m_clock);
        layout()->addWidget(m_detail);
        connectDetail();
    }
    return *m_detail;
}

void TransactionsPage::open(const QString &operation)
{
    detail().open(operation);
    m_isDetailOpen = true;
    arrange();
    if (!m_list->isVisible())
        m_detail->setFocus();
}

void TransactionsPage::inquire(const QString &anyId)
{
    auto *dialog = new InquiryDialog(m_till, anyId, this);
    connect(dialog, &InquiryDialog::openRequested, this, &TransactionsPage::open);
    dialog->open();
}

void TransactionsPage::closeDetail()
{
    m_isDetailOpen = false;
    arrange();
    m_table->setFocus();
}

void TransactionsPage::arrange()
{
    const bool isWide = window()->width() >= wideWindow;
    if (const bool isWanted = isWide || !m_isDetailOpen; m_list->isHidden() == isWanted)
        m_list->setVisible(isWanted);
    if (!m_detail)
        return;
    m_detail->setVisible(m_isDetailOpen);
    m_detail->setPlace(isWide ? DetailPane::Place::Beside : DetailPane::Place::Instead);
    m_detail->setMinimumWidth(isWide ? detailWidth : 0);
    m_detail->setMaximumWidth(isWide ? detailWidth : QWIDGETSIZE_MAX);
}

void TransactionsPage::back()
{
    if (m_isDetailOpen)
        closeDetail();
    else
        m_table->setFocus();
}

void TransactionsPage::startChange(const journal::Operation &operation, Kind kind)
{
    m_starter->start(operation.parent.isEmpty() ? operation.id : operation.parent, kind);
}

void TransactionsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TransactionsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TransactionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void TransactionsPage::retranslate()
{
    m_table->setAccessibleName(tr("Transactions"));
    m_model->retranslate();
    showNotice();
}

} // namespace vezne::ui
