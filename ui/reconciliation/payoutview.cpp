// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/payoutview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <algorithm>

#include "core/base/istanbul.h"
#include "core/journal/books/payoutbook.h"
#include "ui/help/failure.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factlist.h"
#include "ui/kit/panel.h"
#include "ui/kit/tableview.h"
#include "ui/kit/wholerows.h"
#include "ui/reconciliation/payoutmodel.h"
#include "ui/reconciliation/reconciletext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Payout;

namespace {

constexpr int daysBack = 30;
constexpr int daysAhead = 120;
constexpr int sumsWidth = 270;
constexpr int leastDayColumn = 84;
constexpr int weekDays = 7;

Decimal sumWhere(const std::vector<Payout> &payouts, Currency currency,
                 const std::function<bool(QDate)> &wanted)
{
    Decimal sum;
    for (const Payout &payout : payouts) {
        if (payout.currency == currency && wanted(payout.day))
            sum = sum.plus(payout.expected).value_or(sum);
    }
    return sum;
}

} // namespace

PayoutView::PayoutView(journal::ReaderThread &reader, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_model(new PayoutModel(this))
    , m_table(new TableView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(Glyph::Calendar))
    , m_sumsPanel(new Panel)
    , m_sums(new FactList(FactList::Values::Figures))
    , m_note(new PlainLabel({}, TextRole::Secondary))
{
    m_table->setObjectName(u"payoutTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setDensity(RowDensity::Normal);
    m_table->stretch(PayoutModel::Day, leastDayColumn);
    auto *tablePanel = new Panel;
    tablePanel->body()->setContentsMargins(0, 0, 0, 0);
    tablePanel->body()->addWidget(new WholeRows(m_table), 1);
    m_stack->addWidget(tablePanel);
    m_stack->addWidget(m_empty);
    m_note->setWordWrap(true);
    m_sumsPanel->body()->addWidget(m_sums);
    m_sumsPanel->body()->addWidget(m_note);
    m_sumsPanel->setFixedWidth(sumsWidth);
    m_sumsPanel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_sumsPanel, 0, Qt::AlignTop);
    setFocusProxy(m_table);
    retranslate();
}

void PayoutView::refresh()
{
    const QDate today = istanbul::day(m_clock.now());
    m_reader.ask(
        this,
        [today](const journal::Reader &reader) {
            return reader.payouts().between(today.addDays(-daysBack), today.addDays(daysAhead));
        },
        [this, today, generation = ++m_generation](const journal::Result<std::vector<Payout>> &payouts) {
            if (generation != m_generation)
                return;
            if (!payouts) {
                m_empty->setTexts(tr("The calendar cannot be read"),
                                  textOf(failureOfReading(payouts.error())));
                return m_stack->setCurrentIndex(1);
            }
            m_model->setPayouts(*payouts, today);
            // What comes next is what is looked for; what has arrived stands above it.
            int next = 0;
            for (const Payout &payout : *payouts)
                next += payout.day.isValid() && payout.day < today ? 1 : 0;
            if (next < m_model->rowCount())
                m_table->scrollTo(m_model->index(next, 0), QAbstractItemView::PositionAtTop);
            m_stack->setCurrentIndex(payouts->empty() ? 1 : 0);
            retranslate();
        });
}

void PayoutView::showSums()
{
    const QDate today = istanbul::day(m_clock.now());
    const auto &payouts = m_model->rows();
    QList<Currency> currencies;
    for (const Payout &payout : payouts) {
        if (!currencies.contains(payout.currency))
            currencies.append(payout.currency);
    }
    std::vector<Fact> facts;
    for (const Currency currency : std::as_const(currencies)) {
        const auto add = [&](const QString &label, const std::function<bool(QDate)> &wanted,
                             Fact::Manner manner) {
            const Decimal sum = sumWhere(payouts, currency, wanted);
            if (!sum.isZero())
                facts.push_back({label, roundText(sum, currency), manner});
        };
        add(
            tr("Due in the last 30 days"), [today](QDate day) { return day.isValid() && day < today; },
            Fact::Manner::Plain);
        add(
            tr("Today"), [today](QDate day) { return day == today; }, Fact::Manner::Plain);
        add(
            tr("In the next 7 days"),
            [today](QDate day) { return day > today && day <= today.addDays(weekDays); },
            Fact::Manner::Plain);
        add(
            tr("Later"), [today](QDate day) { return day > today.addDays(weekDays); }, Fact::Manner::Plain);
        add(
            tr("Day not known"), [](QDate day) { return !day.isValid(); }, Fact::Manner::Plain);
        add(
            tr("Still to come"), [today](QDate day) { return !day.isValid() || day > today; },
            Fact::Manner::Strong);
    }
    m_sums->setFacts(facts);
    m_sumsPanel->setVisible(!facts.empty());
}

void PayoutView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PayoutView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void PayoutView::fitColumns()
{
    // What says least about the money that comes is left out first.
    constexpr PayoutModel::Column leavable[] = {PayoutModel::Payments, PayoutModel::Deductions};
    const QHeaderView *header = m_table->horizontalHeader();
    const QAbstractItemView *cells = m_table;
    const auto wantedBy = [cells, header](int column) {
        return std::max({cells->sizeHintForColumn(column), header->sectionSizeHint(column),
                         header->minimumSectionSize()});
    };
    for (const PayoutModel::Column column : leavable)
        m_table->setColumnHidden(column, false);
    int wanted = 0;
    for (int column = 0; column < m_table->model()->columnCount(); ++column)
        wanted += wantedBy(column);
    for (const PayoutModel::Column column : leavable) {
        if (wanted <= m_table->viewport()->width())
            return;
        wanted -= wantedBy(column);
        m_table->setColumnHidden(column, true);
    }
}

void PayoutView::retranslate()
{
    m_table->setAccessibleName(tr("Payout calendar"));
    m_sumsPanel->setTitle(tr("Sums"));
    m_note->setText(
        tr("As iyzico announced with each payment: after commission and fee, on the day its blockage "
           "ends. Refunds are deducted in proportion. The transfer itself may take some days."));
    m_empty->setTexts(
        tr("No payout is announced"),
        tr("iyzico announces with each payment what it will pay out and when; it appears here."));
    m_model->retranslate();
    showSums();
    fitColumns();
}

} // namespace vezne::ui
