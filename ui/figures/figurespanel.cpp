// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figurespanel.h"

#include <QEvent>
#include <QStackedWidget>
#include <algorithm>

#include "ui/figures/barchart.h"
#include "ui/figures/slicemodel.h"
#include "ui/figures/slicetext.h"
#include "ui/kit/tableview.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTableRows = 31; ///< a month of days

QString nameOfPanel(journal::Slicing slicing)
{
    static const std::array names{u"hour"_s,   u"day"_s,          u"brand"_s,
                                  u"family"_s, u"installments"_s, u"declines"_s};
    return names[static_cast<std::size_t>(slicing)];
}

} // namespace

FiguresPanel::FiguresPanel(journal::Slicing slicing, QWidget *parent)
    : Panel({}, parent)
    , m_model(new SliceModel(slicing, this))
    , m_stack(new QStackedWidget)
    , m_chart(new BarChart(slicing))
    , m_table(new TableView)
    , m_empty(new PlainLabel({}, TextRole::Secondary))
{
    setObjectName(nameOfPanel(slicing) + u"Panel"_s);
    m_chart->setObjectName(nameOfPanel(slicing) + u"Chart"_s);
    m_table->setObjectName(nameOfPanel(slicing) + u"Table"_s);
    m_table->setModel(m_model);
    m_table->setDensity(RowDensity::Compact);
    m_table->stretch(SliceModel::Name);
    m_empty->setAlignment(Qt::AlignCenter);
    for (QWidget *page : std::initializer_list<QWidget *>{m_chart, m_table, m_empty})
        m_stack->addWidget(page);
    body()->addWidget(m_stack);
    const auto choose = [this](int row) {
        if (const journal::PeriodSlice *slice = m_model->at(row))
            Q_EMIT chosen(*slice);
    };
    connect(m_chart, &BarChart::barClicked, this, choose);
    connect(m_table, &QTableView::activated, this,
            [choose](const QModelIndex &index) { choose(index.row()); });
    retranslate();
}

void FiguresPanel::show(const std::vector<journal::PeriodSlice> &slices)
{
    m_model->show(slices);
    m_chart->show(slices);
    m_table->fitHeight(mostTableRows);
    setAsTable(m_isTable);
}

void FiguresPanel::setAsTable(bool isTable)
{
    m_isTable = isTable;
    const bool isEmpty = std::ranges::all_of(
        m_model->rows(), [](const journal::PeriodSlice &slice) { return slice.count == 0; });
    if (isEmpty)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table) : m_chart);
}

void FiguresPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FiguresPanel::retranslate()
{
    const QString title = titleOf(m_model->slicing());
    setTitle(title);
    m_table->setAccessibleName(title);
    m_chart->setAccessibleName(tr("%1, as a chart; the table shows the same").arg(title));
    m_empty->setText(tr("Nothing in this time"));
    m_model->retranslate();
    m_chart->show(m_model->rows());
}

} // namespace vezne::ui
