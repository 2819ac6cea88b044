// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/barchart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QToolTip>
#include <QValueAxis>

#include "ui/figures/slicetext.h"
#include "ui/kit/language.h"
#include "ui/kit/metrics.h"
#include "ui/kit/palette.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Slicing;

namespace {

constexpr int chartHeight = 220;
constexpr std::size_t mostBars = 31; ///< a month of days; of names the largest few
constexpr std::size_t mostNames = 8;
constexpr double shareOfPlace = 0.7; // of its place

/// Where a bar ends; drawing knows nothing but floating point. Money is counted elsewhere.
double heightOf(Slicing slicing, const journal::PeriodSlice &slice)
{
    return slicing == Slicing::Declines ? static_cast<double>(slice.count)
                                        : static_cast<double>(slice.gross.minorUnits()) / 100.0;
}

/// Names stand beside their bars, where there is room for them; moments and counts below theirs.
bool isByName(Slicing slicing)
{
    return slicing == Slicing::Brand || slicing == Slicing::Family || slicing == Slicing::Declines;
}

/// Short enough to stand below a bar, or a name.
QString labelOf(Slicing slicing, const QString &name)
{
    if (slicing == Slicing::Hour)
        return name;
    if (slicing == Slicing::Day)
        return QString::number(QDate::fromString(name, Qt::ISODate).day());
    if (slicing == Slicing::Installments)
        return name;
    return sliceText(slicing, name);
}

std::size_t mostOf(Slicing slicing)
{
    return slicing == Slicing::Hour || slicing == Slicing::Day ? mostBars : mostNames;
}

} // namespace

BarChart::BarChart(Slicing slicing, QWidget *parent)
    : QChartView(parent)
    , m_slicing(slicing)
    , m_set(new QBarSet(QString()))
    , m_names(new QBarCategoryAxis)
    , m_values(new QValueAxis)
{
    setFixedHeight(chartHeight);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the table takes the keyboard
    auto *series =
        isByName(slicing) ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries) : new QBarSeries;
    series->append(m_set);
    series->setBarWidth(shareOfPlace);
    chart()->addSeries(series);
    chart()->addAxis(m_names, isByName(slicing) ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(m_values, isByName(slicing) ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(m_names);
    series->attachAxis(m_values);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundVisible(false);
    chart()->setLocalizeNumbers(true);
    m_names->setGridLineVisible(false);
    m_names->setTruncateLabels(true);
    connect(series, &QAbstractBarSeries::clicked, this, [this](int bar) { Q_EMIT barClicked(rowOf(bar)); });
    connect(series, &QAbstractBarSeries::hovered, this, [this](bool isOver, int bar) {
        const int row = rowOf(bar);
        setCursor(isOver ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (!isOver || row < 0 || row >= static_cast<int>(m_slices.size()))
            return QToolTip::hideText();
        const QString text = sliceTip(m_slicing, m_slices[static_cast<std::size_t>(row)]);
        QToolTip::showText(QCursor::pos(), text.toHtmlEscaped(), this);
    });
    dress();
}

void BarChart::show(const std::vector<journal::PeriodSlice> &slices)
{
    m_slices.assign(slices.begin(),
                    slices.begin() + static_cast<std::ptrdiff_t>(std::min(slices.size(), mostOf(m_slicing))));
    m_set->remove(0, m_set->count());
    m_names->clear();
    QStringList names;
    for (int bar = 0; bar < static_cast<int>(m_slices.size()); ++bar) {
        const journal::PeriodSlice &slice = m_slices[static_cast<std::size_t>(rowOf(bar))];
        m_set->append(heightOf(m_slicing, slice));
        QString label = labelOf(m_slicing, slice.name);
        while (names.contains(label)) // an axis takes each name once
            label += u'\u200B';
        names.append(label);
    }
    m_names->append(names);
    chart()->setLocale(localeOf(language()));
    fitAxis();
}

int BarChart::rowOf(int bar) const
{
    // Bars that lie are counted from the bottom; the largest stands at the top.
    return isByName(m_slicing) ? static_cast<int>(m_slices.size()) - 1 - bar : bar;
}

void BarChart::fitAxis()
{
    double top = 0;
    for (const journal::PeriodSlice &slice : m_slices)
        top = std::max(top, heightOf(m_slicing, slice));
    m_values->setRange(0, top > 0 ? top : 1);
    m_values->setTickCount(m_slicing == Slicing::Declines && top < 5 ? static_cast<int>(top) + 1 : 5);
    if (m_slicing == Slicing::Declines && top < 2)
        m_values->setTickCount(2);
    m_values->setLabelFormat(m_slicing == Slicing::Declines ? u"%.0f"_s : u"₺%.0f"_s);
    if (top > 5)
        m_values->applyNiceNumbers();
}

void BarChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void BarChart::dress()
{
    const Tokens &colours = tokensOf(palette());
    setBackgroundBrush(colours.surface);
    const QColor bar = m_slicing == Slicing::Declines ? colours.danger.ink : colours.accent;
    m_set->setColor(bar);
    m_set->setBorderColor(bar);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_names, m_values}) {
        axis->setLabelsBrush(colours.text2);
        axis->setLabelsFont(fontFor(TextRole::Secondary, font()));
        axis->setLinePen(QPen(colours.controlBorder));
        axis->setGridLinePen(QPen(colours.border));
    }
}

} // namespace vezne::ui
