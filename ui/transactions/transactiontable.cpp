// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactiontable.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/metrics.h"
#include "ui/payment/operationtext.h"
#include "ui/transactions/transactiondelegate.h"
#include "ui/transactions/transactionmodel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastCustomerWidth = 120;

/// What goes first when the view is too narrow for everything.
constexpr std::array dispensable{TransactionModel::Security, TransactionModel::Actor,
                                 TransactionModel::Till,     TransactionModel::Installment,
                                 TransactionModel::Kind,     TransactionModel::Card};

constexpr std::size_t mostCopied = 10'000; ///< rows

/// A spreadsheet takes what begins with one of these for a formula; an amount is none.
QString harmless(QString cell)
{
    static const QRegularExpression formula(u"^[=+@]|^-(?!₺?[\\d.,$€£])"_s);
    return formula.match(cell).hasMatch() ? cell.prepend('\''_L1) : cell.replace('\t'_L1, ' '_L1);
}

/// A text as long as the column's usual ones.
QString sampleOf(int column)
{
    switch (static_cast<TransactionModel::Column>(column)) {
    case TransactionModel::Time:
        return dateTimeText(Instant(std::chrono::sys_days(std::chrono::year(2026) / 12 / 28)), language());
    case TransactionModel::Order:
        return u"S-2026-000417"_s;
    case TransactionModel::Card:
        return u"Garanti BBVA · Bonus · •••• 0008"_s;
    case TransactionModel::Amount:
        return u"-₺100.000,00"_s;
    case TransactionModel::Actor:
        return u"Mehmet Yılmaz"_s;
    case TransactionModel::Installment:
        return TransactionModel::tr("Single");
    case TransactionModel::Security:
        return u"MOTO"_s;
    case TransactionModel::Till:
        return u"muhasebe"_s;
    case TransactionModel::Customer:
    case TransactionModel::Kind:
    case TransactionModel::Status:
    case TransactionModel::ColumnCount:
        break;
    }
    return {};
}

int widestKind(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const journal::Kind kind : journal::allKinds)
        widest = qMax(widest, metrics.horizontalAdvance(kindWord(kind)));
    return widest;
}

} // namespace

TransactionTable::TransactionTable(TransactionModel *model, QWidget *parent)
    : TableView(parent)
    , m_model(model)
{
    setObjectName(u"transactionTable"_s);
    setItemDelegate(new TransactionDelegate(this));
    setDensity(RowDensity::Normal);
    setWordWrap(false);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Widths come from sample texts: measuring contents would make columns jump with every page.
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setModel(model);
    stretch(TransactionModel::Customer);
    horizontalHeader()->setSortIndicator(TransactionModel::Time, Qt::DescendingOrder);
    setSortingEnabled(true);

    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        keepPlace(first, last - first + 1);
        restoreCurrent(); // the row may have been found only now
    });
    connect(model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                keepPlaceOfMove(from, to > from ? to - 1 : to);
            });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        restoreCurrent();
        Q_EMIT rowsSelected(); // a reset empties the selection without a word
    });
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TransactionTable::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &TransactionTable::announceCurrent);
    connect(model, &TransactionModel::completed, this, [this](ListWalk::End end) {
        if (end == ListWalk::End::TooMany) // the model went back to its usual order
            horizontalHeader()->setSortIndicator(TransactionModel::Time, Qt::DescendingOrder);
    });
    connect(this, &TableView::clicked, this, &TransactionTable::opened);
}

const journal::Operation *TransactionTable::current() const
{
    return currentIndex().isValid() ? m_model->at(currentIndex().row()) : nullptr;
}

void TransactionTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    if (!current.isValid() || m_model->seqAt(current.row()) == m_currentSeq)
        return;
    m_currentSeq = m_model->seqAt(current.row());
    announceCurrent();
}

void TransactionTable::announceCurrent()
{
    if (m_announcedSeq == m_currentSeq || !current())
        return; // told already, or the row is still being read
    m_announcedSeq = m_currentSeq;
    Q_EMIT currentOperationChanged();
}

void TransactionTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    TableView::selectionChanged(selected, deselected);
    Q_EMIT rowsSelected();
}

std::vector<qint64> TransactionTable::selectedSeqs() const
{
    // By ranges: a selection of everything is one, however many rows it has.
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<qint64> seqs;
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            seqs.push_back(m_model->seqAt(row));
        next = std::max(next, bottom + 1);
    }
    return seqs;
}

void TransactionTable::hideByChoice(const QSet<int> &columns)
{
    m_hiddenByChoice = columns;
    fitColumns();
}

std::vector<int> TransactionTable::chosenColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        if (const int column = horizontalHeader()->logicalIndex(place); !m_hiddenByChoice.contains(column))
            columns.push_back(column);
    }
    return columns;
}

QSet<int> TransactionTable::columnsWithoutRoom() const
{
    QSet<int> columns;
    for (const int column : chosenColumns()) {
        if (isColumnHidden(column))
            columns.insert(column);
    }
    return columns;
}

void TransactionTable::restoreCurrent()
{
    if (currentIndex().isValid() || m_currentSeq == 0)
        return;
    if (const int row = m_model->rowOf(m_currentSeq); row >= 0)
        setCurrentIndex(m_model->index(row, 0));
}

void TransactionTable::keepPlace(int first, int count)
{
    QScrollBar *bar = verticalScrollBar();
    const int rowPixels = verticalHeader()->defaultSectionSize();
    if (bar->value() == 0 || first * rowPixels > bar->value())
        return;
    updateGeometries(); // the bar learns of the new height only later otherwise
    bar->setValue(bar->value() + count * rowPixels);
}

void TransactionTable::keepPlaceOfMove(int from, int to)
{
    QScrollBar *bar = verticalScrollBar();
    const int rowPixels = verticalHeader()->defaultSectionSize();
    const int top = (bar->value() + rowPixels - 1) / rowPixels; // the first row that is wholly there
    if (from >= top && to < top)
        keepPlace(to, 1);
    else if (from < top && to >= top)
        bar->setValue(bar->value() - rowPixels);
}

int TransactionTable::usualWidth(int column) const
{
    const QFontMetrics metrics(tabular(font()));
    const int header = horizontalHeader()->sectionSizeHint(column);
    if (column == TransactionModel::Customer)
        return leastCustomerWidth;
    if (column == TransactionModel::Kind)
        return qMax(header, widestKind(metrics) + 2 * space::m);
    if (column != TransactionModel::Status)
        return qMax(header, metrics.horizontalAdvance(sampleOf(column)) + 2 * space::m);
    int widest = header;
    for (const journal::State state : journal::allStates) {
        const QSize chip =
            chipSize(chipOf(journal::Kind::Charge, state), fontFor(TextRole::Secondary, font()));
        widest = qMax(widest, chip.width() + space::l);
    }
    return widest;
}

void TransactionTable::fitColumns()
{
    std::array<int, TransactionModel::ColumnCount> widths{};
    for (int column = 0; column < TransactionModel::ColumnCount; ++column) {
        if (m_hiddenByChoice.contains(column))
            continue;
        setColumnHidden(column, false); // the head of a hidden one has no width to ask for
        widths[static_cast<std::size_t>(column)] = usualWidth(column);
    }
    int needed = std::accumulate(widths.begin(), widths.end(), 0);
    for (const int column : dispensable) {
        if (needed > viewport()->width())
            needed -= std::exchange(widths[static_cast<std::size_t>(column)], 0);
    }
    for (int column = 0; column < TransactionModel::ColumnCount; ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        setColumnHidden(column, width == 0);
        if (width > 0 && column != TransactionModel::Customer)
            setColumnWidth(column, width);
    }
}

void TransactionTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fitColumns();
}

void TransactionTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fitColumns();
}

void TransactionTable::step(int rows)
{
    const int row = qBound(0, currentIndex().row() + rows, m_model->rowCount() - 1);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, qMax(0, currentIndex().column())));
}

void TransactionTable::requestRefund()
{
    if (selectedSeqs().size() > 1)
        Q_EMIT severalRefundsRequested(); // one of several would be a guess at which was meant
    else if (current())
        Q_EMIT refundRequested();
}

bool TransactionTable::commandByKey(const QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyCell();
        return true;
    }
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_J:
        step(1);
        return true;
    case Qt::Key_K:
        step(-1);
        return true;
    case Qt::Key_C:
        copyReference();
        return true;
    case Qt::Key_R:
        requestRefund();
        return true;
    case Qt::Key_P:
        if (current())
            Q_EMIT receiptRequested();
        return true;
    case Qt::Key_Space:
        if (current())
            Q_EMIT previewRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current())
            Q_EMIT opened();
        return true;
    default:
        return false;
    }
}

void TransactionTable::keyPressEvent(QKeyEvent *event)
{
    if (!commandByKey(event))
        TableView::keyPressEvent(event);
}

void TransactionTable::copyText(const QString &text)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT textCopied(text);
}

void TransactionTable::copyReference()
{
    if (const journal::Operation *operation = current())
        copyText(operation->paymentId.isEmpty() ? operation->orderId : operation->paymentId);
}

void TransactionTable::copyCell()
{
    if (currentIndex().isValid())
        copyText(currentIndex().data().toString());
}

QString TransactionTable::asText(const std::vector<journal::Operation> &rows) const
{
    const std::vector<int> columns = chosenColumns();
    QStringList lines;
    const auto add = [&](auto textOf) {
        QStringList cells;
        for (const int column : columns)
            cells.append(textOf(column));
        lines.append(cells.join('\t'_L1));
    };
    if (rows.size() > 1)
        add([&](int column) {
            return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        });
    for (const journal::Operation &row : rows)
        add([&](int column) { return harmless(m_model->text(row, column)); });
    return lines.join('\n'_L1);
}

void TransactionTable::copyRows()
{
    std::vector<qint64> seqs = selectedSeqs();
    const int selected = static_cast<int>(seqs.size());
    if (seqs.empty())
        return;
    seqs.resize(std::min(seqs.size(), mostCopied));
    m_model->withRows(seqs, [this, selected](const std::vector<journal::Operation> &rows) {
        QGuiApplication::clipboard()->setText(asText(rows));
        Q_EMIT copied(static_cast<int>(rows.size()), selected);
    });
}

void TransactionTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool areSeveral = selectedSeqs().size() > 1;
    menu->addAction(tr("Open"), this, &TransactionTable::opened);
    menu->addAction(areSeveral ? tr("Refund the selected…") : tr("Refund…"), this,
                    &TransactionTable::requestRefund);
    menu->addAction(tr("Receipt…"), this, &TransactionTable::receiptRequested);
    menu->addSeparator();
    menu->addAction(tr("Copy reference"), this, &TransactionTable::copyReference);
    menu->addAction(tr("Copy cell"), this, &TransactionTable::copyCell);
    menu->addAction(tr("Copy selected rows"), this, &TransactionTable::copyRows);
    menu->popup(event->globalPos());
}

} // namespace vezne::ui
