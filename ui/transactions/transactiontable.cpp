// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactiontable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <array>

#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/metrics.h"
#include "ui/transactions/operationtext.h"
#include "ui/transactions/transactiondelegate.h"
#include "ui/transactions/transactionmodel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastCustomerWidth = 120;

/// What goes first when the view is too narrow for everything.
constexpr std::array dispensable{TransactionModel::Actor, TransactionModel::Kind,
                                 TransactionModel::Installment, TransactionModel::Card};

/// A text as long as the column's usual ones.
QString sampleOf(int column)
{
    switch (static_cast<TransactionModel::Column>(column)) {
    case TransactionModel::Time:
        return dateTimeText(Instant(std::chrono::sys_days(std::chrono::year(2026) / 12 / 28)), language());
    case TransactionModel::Order:
        return u"S-2026-000417"_s;
    case TransactionModel::Kind:
        return kindText(journal::Kind::Refund);
    case TransactionModel::Card:
        return u"Garanti BBVA · Bonus · •••• 0008"_s;
    case TransactionModel::Amount:
        return u"-₺100.000,00"_s;
    case TransactionModel::Actor:
        return u"Mehmet Yılmaz"_s;
    case TransactionModel::Installment:
        return TransactionModel::tr("Single");
    case TransactionModel::Customer:
    case TransactionModel::Status:
    case TransactionModel::ColumnCount:
        break;
    }
    return {};
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
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Widths come from sample texts: measuring contents would make columns jump with every page.
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setModel(model);
    stretch(TransactionModel::Customer);

    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first, last - first + 1); });
    connect(model, &QAbstractItemModel::modelReset, this, &TransactionTable::restoreCurrent);
    connect(this, &TableView::clicked, this, &TransactionTable::opened);
}

const journal::Operation *TransactionTable::current() const
{
    return currentIndex().isValid() ? &m_model->at(currentIndex().row()) : nullptr;
}

void TransactionTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    const QString id = current.isValid() ? m_model->at(current.row()).id : QString();
    if (!current.isValid() || id == m_currentId)
        return;
    m_currentId = id;
    Q_EMIT currentOperationChanged();
}

void TransactionTable::restoreCurrent()
{
    if (const int row = m_model->rowOf(m_currentId); row >= 0)
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

int TransactionTable::usualWidth(int column) const
{
    const QFontMetrics metrics(tabular(font()));
    const int header = horizontalHeader()->sectionSizeHint(column);
    if (column == TransactionModel::Customer)
        return leastCustomerWidth;
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
    int needed = 0;
    for (int column = 0; column < TransactionModel::ColumnCount; ++column) {
        needed += usualWidth(column);
        setColumnHidden(column, false);
        if (column != TransactionModel::Customer)
            setColumnWidth(column, usualWidth(column));
    }
    for (const int column : dispensable) {
        if (needed <= viewport()->width())
            return;
        needed -= usualWidth(column);
        hideColumn(column);
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

bool TransactionTable::commandByKey(const QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRow();
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
        if (current())
            Q_EMIT refundRequested();
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

void TransactionTable::copyReference() const
{
    if (const journal::Operation *operation = current())
        QGuiApplication::clipboard()->setText(operation->paymentId.isEmpty() ? operation->orderId
                                                                             : operation->paymentId);
}

void TransactionTable::copyRow() const
{
    if (!currentIndex().isValid())
        return;
    QStringList cells;
    for (int column = 0; column < TransactionModel::ColumnCount; ++column)
        cells.append(currentIndex().siblingAtColumn(column).data().toString());
    QGuiApplication::clipboard()->setText(cells.join('\t'_L1));
}

} // namespace vezne::ui
