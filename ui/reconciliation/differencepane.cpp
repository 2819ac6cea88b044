// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/differencepane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

#include "ui/kit/chipdelegate.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/skeleton.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tile.h"
#include "ui/kit/tilerow.h"
#include "ui/reconciliation/differencecard.h"
#include "ui/reconciliation/explainedgaps.h"
#include "ui/reconciliation/reconciletext.h"
#include "ui/reconciliation/sumsgrid.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Difference;
using journal::Finding;

namespace {

constexpr int leastColumn = 84;
// Pixels; a narrower pane leaves the gap, and then the day, to the card below and the list beside it.
constexpr int allColumnsFrom = 840;
constexpr int dayFrom = 620;

Decimal addedTo(Decimal sum, Decimal amount)
{
    return sum.plus(amount).value_or(sum);
}

/// As the filter has it, which therefore needs no telling.
void press(Tile *tile, bool isOn)
{
    const QSignalBlocker blocker(tile);
    tile->setChecked(isOn);
}

} // namespace

DifferencePane::DifferencePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new DifferenceModel(this))
    , m_matched(new Tile)
    , m_explained(new Tile)
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_empty(new EmptyState(Glyph::Reconciliation))
    , m_failure(new EmptyState(Glyph::Warning))
    , m_card(new DifferenceCard)
    , m_sums(new SumsGrid)
{
    build();
    addShortcuts();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DifferencePane::showChosen);
    connect(m_table, &QAbstractItemView::activated, m_card, &DifferenceCard::open);
    connect(m_card, &DifferenceCard::openRequested, this, &DifferencePane::openRequested);
    connect(m_card, &DifferenceCard::askRequested, this, &DifferencePane::askRequested);
    connect(m_card, &DifferenceCard::awaitedRequested, this, &DifferencePane::awaitedRequested);
    connect(m_card, &DifferenceCard::takeInRequested, this, &DifferencePane::takeInRequested);
    connect(m_card, &DifferenceCard::acceptRequested, this, &DifferencePane::acceptRequested);
    connect(m_card, &DifferenceCard::reopenRequested, this, &DifferencePane::reopenRequested);
    connect(m_card, &DifferenceCard::compareRequested, this, &DifferencePane::compareRequested);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_filter.isEmpty())
            return Q_EMIT compareRequested();
        m_filter = {};
        applyFilter();
    });
    retranslate();
}

void DifferencePane::build()
{
    auto *tiles = new TileRow;
    m_matched->setObjectName(u"matchedTile"_s);
    m_matched->setCheckable(false);
    m_matched->setFocusPolicy(Qt::NoFocus);
    tiles->add(m_matched);
    for (const Finding finding : journal::allFindings) {
        auto *tile = new Tile;
        tile->setObjectName(word(finding) + "Tile"_L1);
        connect(tile, &Tile::toggled, this, [this, finding](bool isOn) {
            isOn ? void(m_filter.findings.insert(finding)) : void(m_filter.findings.remove(finding));
            applyFilter();
        });
        tiles->add(tile);
        m_tiles.emplace(finding, tile);
    }
    m_explained->setObjectName(u"explainedTile"_s);
    connect(m_explained, &Tile::toggled, this, [this](bool isOn) {
        m_filter.isExplained = isOn;
        applyFilter();
    });
    tiles->add(m_explained);

    m_table->setObjectName(u"differenceTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setDensity(RowDensity::Normal);
    m_table->stretch(DifferenceModel::Cause, leastColumn);
    // What a bank calls a deposit can be long; it is whole in the card below.
    m_table->horizontalHeader()->setSectionResizeMode(DifferenceModel::Order, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(
        DifferenceModel::Order, m_table->fontMetrics().horizontalAdvance(u"S-2026-000000"_s) + space::xl);
    auto *panel = new Panel;
    panel->body()->setContentsMargins(0, 0, 0, 0);
    panel->body()->addWidget(m_table);
    m_skeleton = new Skeleton(m_table);
    for (QWidget *page : std::initializer_list<QWidget *>{panel, m_empty, m_failure})
        m_stack->addWidget(page);
    m_sums->setObjectName(u"comparedSums"_s);
    m_card->setObjectName(u"differenceCard"_s);
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(tiles);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_card);
    layout->addWidget(m_sums);
    setFocusProxy(m_table);
}

void DifferencePane::addShortcuts()
{
    // Those of the list of payments, as far as they mean something here.
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    const auto step = [this](int rows) {
        const int row =
            std::clamp(m_table->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1));
        m_table->selectRow(row);
    };
    add(Qt::Key_J, [step] { step(1); });
    add(Qt::Key_K, [step] { step(-1); });
    add(Qt::Key_E, [this] { m_card->explain(); });
}

void DifferencePane::show(const std::vector<ComparisonModel::Entry> &entries,
                          std::vector<Difference> differences)
{
    m_skeleton->end();
    const Difference *kept = chosen();
    const QString id = kept ? kept->id : QString();
    m_entries = entries;
    m_model->setDifferences(std::move(differences));
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->selectRow(row);
    showRows();
}

void DifferencePane::beginLoading()
{
    m_skeleton->begin();
}

void DifferencePane::showFailure(const QString &text)
{
    m_skeleton->end();
    m_failure->setTexts(tr("The comparisons cannot be read"), text);
    m_stack->setCurrentWidget(m_failure);
}

void DifferencePane::setAllowed(bool isAllowed)
{
    m_card->setAllowed(isAllowed);
}

void DifferencePane::applyFilter()
{
    m_model->setFilter(m_filter);
    showRows();
}

void DifferencePane::showRows()
{
    qint64 matched = 0;
    bool isAnyCompared = false;
    for (const ComparisonModel::Entry &entry : m_entries) {
        matched += entry.comparison ? entry.comparison->matched : 0;
        isAnyCompared = isAnyCompared || entry.comparison;
    }
    std::map<Finding, qint64> counts;
    qint64 explained = 0;
    for (const Difference &difference : m_model->all()) {
        ++(difference.acceptance ? explained : counts[difference.finding]);
    }
    const auto known = [isAnyCompared](qint64 count) {
        return isAnyCompared ? std::optional(count) : std::nullopt;
    };
    m_matched->setCount(known(matched));
    m_explained->setCount(known(explained));
    press(m_explained, m_filter.isExplained);
    for (const auto &[finding, tile] : m_tiles) {
        tile->setCount(known(counts[finding]));
        press(tile, m_filter.findings.contains(finding));
    }
    const bool hasRows = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(hasRows ? 0 : 1);
    if (hasRows && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    showEmpty();
    showSums();
    showChosen();
}

void DifferencePane::showEmpty()
{
    qint64 compared = 0;
    for (const ComparisonModel::Entry &entry : m_entries)
        compared += entry.comparison ? 1 : 0;
    if (!m_filter.isEmpty())
        return m_empty->setTexts(tr("None of this class"), tr("Another class or day may have some."),
                                 tr("Show all differences"));
    if (compared == 0)
        return m_empty->setTexts(
            tr("Nothing was compared yet"),
            tr("Compare the journal with iyzico’s list of each day, or read a file. What does "
               "not agree appears here, with its cause and what to do."));
    if (compared < qint64(m_entries.size()))
        return m_empty->setTexts(tr("No open difference so far"),
                                 tr("%n day(s) were not compared yet.", nullptr,
                                    static_cast<int>(qint64(m_entries.size()) - compared)));
    const bool isExplained = std::ranges::any_of(
        m_model->all(), [](const Difference &difference) { return difference.acceptance.has_value(); });
    if (!isExplained)
        return m_empty->setTexts(tr("Both books are equal"), tr("Every payment, cancel and refund agrees."));
    const QString gaps = explainedGapText(m_model->all());
    m_empty->setTexts(tr("No unexplained difference"), gaps.isEmpty()
                                                           ? tr("The differences were explained.")
                                                           : tr("Differences explained: %1").arg(gaps));
}

void DifferencePane::showSums()
{
    QMap<Currency, journal::ComparedSums> sums;
    bool isBank = false;
    for (const ComparisonModel::Entry &entry : m_entries) {
        if (!entry.comparison)
            continue;
        isBank = isBank || entry.comparison->source == journal::Source::Bank;
        const auto &added = entry.comparison->sums;
        for (auto sum = added.begin(); sum != added.end(); ++sum) {
            journal::ComparedSums &all = sums[sum.key()];
            for (const auto member : {&journal::ComparedSums::takenHere, &journal::ComparedSums::takenThere,
                                      &journal::ComparedSums::givenHere, &journal::ComparedSums::givenThere,
                                      &journal::ComparedSums::feesThere, &journal::ComparedSums::payoutThere})
                all.*member = addedTo(all.*member, (*sum).*member);
        }
    }
    m_sums->show(sums, isBank ? SumsGrid::Of::Bank : SumsGrid::Of::Days);
}

const Difference *DifferencePane::chosen() const
{
    return m_table->selectionModel()->hasSelection() ? m_model->at(m_table->currentIndex().row()) : nullptr;
}

void DifferencePane::showChosen()
{
    const Difference *difference = chosen();
    m_card->show(difference);
    m_card->setVisible(difference != nullptr);
}

void DifferencePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DifferencePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(DifferenceModel::Gap, width() < allColumnsFrom);
    m_table->setColumnHidden(DifferenceModel::Day, width() < dayFrom);
}

void DifferencePane::retranslate()
{
    m_matched->setChip(matchedChip());
    m_explained->setChip(explainedChip());
    for (const auto &[finding, tile] : m_tiles)
        tile->setChip(chipOf(finding));
    m_table->setAccessibleName(tr("Differences"));
    m_model->retranslate();
    showEmpty();
    showSums();
}

} // namespace vezne::ui
