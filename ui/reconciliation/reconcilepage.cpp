// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/reconcilepage.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include "core/base/istanbul.h"
#include "core/finance/filecomparison.h"
#include "ui/help/failure.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/panel.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/reconciliation/acceptdialog.h"
#include "ui/reconciliation/differencepane.h"
#include "ui/reconciliation/importdialog.h"
#include "ui/reconciliation/payoutview.h"
#include "ui/reconciliation/reconciletext.h"
#include "ui/reconciliation/runpanel.h"
#include "ui/reconciliation/takeindialog.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using finance::FileKind;
using journal::Difference;

namespace {

constexpr int sideWidth = 312; ///< two dates beside each other
constexpr auto gatheringPause = 200ms;

} // namespace

ReconcilePage::ReconcilePage(journal::ReaderThread &reader, till::Till &till, finance::Reconciler &reconciler,
                             const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_till(till)
    , m_reconciler(reconciler)
    , m_clock(clock)
    , m_gathering(gatheringPause)
    , m_switch(new QWidget)
    , m_views(new QButtonGroup(this))
    , m_pages(new QStackedWidget)
    , m_sides(new QStackedWidget)
    , m_run(new RunPanel)
    , m_files(new Panel)
    , m_settlement(new QPushButton)
    , m_statement(new QPushButton)
    , m_fileNote(new PlainLabel({}, TextRole::Secondary))
    , m_message(new PlainLabel)
    , m_listPanel(new Panel)
    , m_model(new ComparisonModel(this))
    , m_table(new TableView)
    , m_pane(new DifferencePane)
    , m_payouts(new PayoutView(reader, clock))
{
    build();
    connectParts();
    m_run->setToday(istanbul::day(m_clock.now()));
    retranslate();
}

void ReconcilePage::buildSwitch()
{
    auto *layout = new QHBoxLayout(m_switch);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    for (const auto &[view, name] :
         {std::pair(Days, u"daysViewButton"_s), std::pair(Files, u"filesViewButton"_s),
          std::pair(Payouts, u"payoutsViewButton"_s)}) {
        auto *button = new QPushButton;
        button->setObjectName(name);
        button->setCheckable(true);
        button->setChecked(view == Days);
        m_views->addButton(button, view);
        layout->addWidget(button);
    }
    connect(m_views, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (isChosen)
            showView(static_cast<View>(id));
    });
}

void ReconcilePage::build()
{
    m_settlement->setObjectName(u"settlementFileButton"_s);
    m_statement->setObjectName(u"statementFileButton"_s);
    m_fileNote->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_settlement, m_statement, m_fileNote})
        m_files->body()->addWidget(part);
    m_sides->addWidget(m_run);
    m_sides->addWidget(m_files);
    m_sides->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_message->setObjectName(u"reconcileMessage"_s);
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::BrightText); // it says what went wrong with a file
    m_message->hide();
    m_table->setObjectName(u"comparisonTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setDensity(RowDensity::Normal);
    m_table->stretch(ComparisonModel::Name);
    m_listPanel->body()->setContentsMargins(0, 0, 0, 0);
    m_listPanel->body()->addWidget(m_table);

    auto *beside = new QWidget;
    beside->setFixedWidth(sideWidth);
    auto *side = new QVBoxLayout(beside);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::m);
    side->addWidget(m_sides);
    side->addWidget(m_message);
    side->addWidget(m_listPanel, 1);
    auto *comparisons = new QWidget;
    auto *columns = new QHBoxLayout(comparisons);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::m);
    columns->addWidget(beside);
    columns->addWidget(m_pane, 1);
    m_pages->addWidget(comparisons);
    m_pages->addWidget(m_payouts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::l);
    layout->addWidget(m_pages);
    buildSwitch();
    setFocusProxy(m_run);
}

void ReconcilePage::connectParts()
{
    connect(&m_gathering, &Pause::over, this, &ReconcilePage::load);
    connect(&m_reconciler, &finance::Reconciler::changed, &m_gathering, &Pause::begin);
    connect(&m_reconciler, &finance::Reconciler::progressed, m_run, &RunPanel::showProgress);
    connect(&m_reconciler, &finance::Reconciler::finished, this, [this](const finance::RunEnd &end) {
        const bool hadNothingToDo =
            end.how == finance::RunEnd::How::Done && m_reconciler.progress().days == 0;
        m_run->showIdle(hadNothingToDo ? tr("All of these days were compared after their end.")
                                       : endText(end));
        load();
    });
    connect(m_run, &RunPanel::rangeChanged, this, &ReconcilePage::load);
    connect(m_run, &RunPanel::compareRequested, this, &ReconcilePage::compare);
    connect(m_run, &RunPanel::stopRequested, &m_reconciler, &finance::Reconciler::stop);
    connect(&m_till.roster(), &till::Roster::changed, this, &ReconcilePage::showRights);
    connect(m_settlement, &QPushButton::clicked, this, [this] { chooseFile(FileKind::Settlement); });
    connect(m_statement, &QPushButton::clicked, this, [this] { chooseFile(FileKind::Bank); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReconcilePage::showChosen);
    connect(m_pane, &DifferencePane::openRequested, this, &ReconcilePage::openRequested);
    connect(m_pane, &DifferencePane::awaitedRequested, this, &ReconcilePage::awaitedRequested);
    connect(m_pane, &DifferencePane::compareRequested, this, &ReconcilePage::compare);
    connect(m_pane, &DifferencePane::askRequested, this,
            [this](const QString &operation) { m_till.recovery().askNow(operation); });
    connect(m_pane, &DifferencePane::takeInRequested, this, &ReconcilePage::takeIn);
    for (const auto signal : {&DifferencePane::acceptRequested, &DifferencePane::reopenRequested})
        connect(m_pane, signal, this, &ReconcilePage::explain);
    auto *refresh = new QShortcut(Qt::Key_F5, this);
    refresh->setContext(Qt::WidgetWithChildrenShortcut);
    connect(refresh, &QShortcut::activated, this, [this] { m_view == Days ? m_run->compare() : load(); });
}

QWidget *ReconcilePage::actions() const
{
    return m_switch;
}

void ReconcilePage::showView(View view)
{
    m_view = view;
    const QSignalBlocker blocker(m_views);
    m_views->button(view)->setChecked(true);
    m_pages->setCurrentIndex(view == Payouts ? 1 : 0);
    m_sides->setCurrentIndex(view == Files ? 1 : 0);
    say({});
    retranslate();
    load();
}

void ReconcilePage::load()
{
    if (!isVisible())
        return;
    if (m_view == Payouts)
        return m_payouts->refresh();
    m_pane->beginLoading();
    m_reader.ask(
        this,
        [view = m_view, range = m_run->range()](const journal::Reader &reader) {
            return view == Files ? readFiles(reader) : readDays(reader, range.first, range.last);
        },
        [this, generation = ++m_generation](journal::Result<FoundComparisons> found) {
            if (generation != m_generation)
                return;
            if (found)
                showFound(std::move(*found));
            else
                m_pane->showFailure(textOf(failureOfReading(found.error())));
        });
}

void ReconcilePage::showFound(FoundComparisons found)
{
    const auto nameAt = [this](int row) {
        const auto entries = m_model->at(row);
        return entries.size() == 1 ? entries.front().day : QDate();
    };
    const QDate kept = nameAt(m_table->currentIndex().row());
    m_found = std::move(found);
    m_model->setEntries(m_found.entries);
    int row = 0;
    for (int i = 0; kept.isValid() && i < m_model->rowCount(); ++i) {
        if (nameAt(i) == kept)
            row = i;
    }
    if (m_model->rowCount() > 0)
        m_table->selectRow(row);
    showChosen();
}

void ReconcilePage::showChosen()
{
    const int row = m_table->currentIndex().row();
    const bool isAll = m_found.entries.size() == 1 || row <= 0;
    if (isAll)
        return m_pane->show(m_found.entries, m_found.differences);
    const auto place = static_cast<std::size_t>(row - 1);
    if (place >= m_found.entries.size())
        return;
    std::size_t first = 0;
    for (std::size_t i = 0; i < place; ++i)
        first += m_found.counts[i];
    const auto begin = m_found.differences.begin() + static_cast<std::ptrdiff_t>(first);
    m_pane->show({m_found.entries[place]},
                 std::vector<Difference>(begin, begin + static_cast<std::ptrdiff_t>(m_found.counts[place])));
}

void ReconcilePage::compare()
{
    if (m_view != Days)
        return showView(Days);
    const DateRange range = m_run->range();
    const auto started = m_reconciler.start(range.first, range.last,
                                            m_run->isAgainWanted() ? finance::Reconciler::Again::Everything
                                                                   : finance::Reconciler::Again::WhatIsOpen);
    if (started)
        m_run->showProgress(m_reconciler.progress());
    else
        m_run->showIdle(textOf(failureOf(started.error())));
}

void ReconcilePage::chooseFile(FileKind kind)
{
    auto *dialog =
        new QFileDialog(this, kind == FileKind::Bank ? tr("Bank statement") : tr("Settlement file"), {},
                        tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind](const QString &file) { importFile(kind, file); });
    dialog->open();
}

void ReconcilePage::importFile(FileKind kind, const QString &file)
{
    auto table = finance::readTableFile(file);
    if (!table)
        return say(u"%1: %2"_s.arg(QFileInfo(file).fileName(), faultText(table.error())));
    const QString name = QFileInfo(file).fileName();
    auto *dialog = new ImportDialog(kind, std::move(*table), name, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, name] { compareFile(dialog->kind(), name, dialog->table(), dialog->columns()); });
    dialog->open();
}

void ReconcilePage::compareFile(FileKind kind, const QString &name, const finance::Table &table,
                                const finance::ColumnMap &map)
{
    const auto compared = finance::compareTable(m_reconciler, kind, name, table, map);
    if (!compared)
        return say(tr("%1 was not compared. %2").arg(name, textOf(failureOf(compared.error()))));
    const int bad = static_cast<int>(compared->bad.size());
    say(bad == 0 ? QString()
                 : tr("%n row(s) of %1 could not be read and were left out.", nullptr, bad).arg(name));
}

void ReconcilePage::explain(const Difference &difference)
{
    (new AcceptDialog(difference, m_found.differences, m_reconciler, this))->open();
}

void ReconcilePage::takeIn(const Difference &difference)
{
    auto *dialog = new TakeInDialog(difference, m_till, this);
    // The day is compared once more, and agrees.
    connect(dialog, &QDialog::accepted, this, [this, day = difference.day] {
        if (const auto started = m_reconciler.start(day, day, finance::Reconciler::Again::Everything);
            !started)
            say(textOf(failureOf(started.error())));
    });
    dialog->open();
}

void ReconcilePage::showRights()
{
    const auto &roster = m_till.roster();
    const bool mayCompare = !roster.refusalOf(access::Action::Reconcile);
    m_run->setAllowed(mayCompare);
    m_settlement->setEnabled(mayCompare);
    m_statement->setEnabled(mayCompare);
    m_pane->setAllowed(!roster.refusalOf(access::Action::AcceptDifference));
}

void ReconcilePage::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void ReconcilePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_run->setToday(istanbul::day(m_clock.now()));
    showRights();
    load();
}

void ReconcilePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReconcilePage::retranslate()
{
    m_views->button(Days)->setText(tr("Days at iyzico"));
    m_views->button(Files)->setText(tr("Files"));
    m_views->button(Payouts)->setText(tr("Payout calendar"));
    m_files->setTitle(tr("Compare a file"));
    m_settlement->setText(tr("iyzico’s settlement file…"));
    m_statement->setText(tr("Bank statement…"));
    m_fileNote->setText(
        tr("CSV files as iyzico and the bank hand them out. The columns are recognised and can be put "
           "right before anything is compared."));
    m_table->setAccessibleName(m_view == Files ? tr("Files that were compared") : tr("Days"));
    m_model->retranslate();
}

} // namespace vezne::ui
