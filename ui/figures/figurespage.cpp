// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figurespage.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

#include "core/base/istanbul.h"
#include "core/money/moneytext.h"
#include "ui/figures/figurespanel.h"
#include "ui/figures/slicetext.h"
#include "ui/help/failure.h"
#include "ui/kit/boxname.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::Slicing;

namespace {

constexpr auto figuresGathering = 500ms;
constexpr int daysInWeek = 7;
constexpr int dayWidth = 132;

QPushButton *newStepButton(const QString &name, const QString &sign)
{
    auto *button = new QPushButton(sign);
    button->setObjectName(name);
    button->setFixedWidth(fieldHeight);
    return button;
}

} // namespace

FiguresPage::FiguresPage(journal::ReaderThread &reader, till::Till &till, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_till(till)
    , m_clock(clock)
    , m_gathering(figuresGathering)
    , m_actions(new QWidget)
    , m_period(new QComboBox)
    , m_back(newStepButton(u"periodBackButton"_s, u"‹"_s))
    , m_day(new DateEdit(u"periodDayEdit"_s))
    , m_on(newStepButton(u"periodOnButton"_s, u"›"_s))
    , m_asTable(new QPushButton)
    , m_currency(new QComboBox)
    , m_summary(new PlainLabel({}, TextRole::Section))
    , m_problem(new PlainLabel)
    , m_grid(new QGridLayout)
{
    setObjectName(u"figuresPage"_s);
    buildActions();
    m_summary->setObjectName(u"figuresSummary"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::xs, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_summary);
    column->addWidget(m_problem);
    m_grid->setSpacing(space::m);
    column->addLayout(m_grid);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_period);

    connect(&m_gathering, &Pause::over, this, &FiguresPage::refresh);
    connect(&m_till, &till::Till::changed, this, [this] {
        if (isVisible())
            m_gathering.begin();
    });
    retranslate();
}

void FiguresPage::buildActions()
{
    m_period->setObjectName(u"periodCombo"_s);
    m_period->addItems({{}, {}, {}});
    m_period->setCurrentIndex(static_cast<int>(Period::Week));
    m_day->setMinimumWidth(dayWidth);
    m_day->setDate(istanbul::day(m_clock.now()));
    m_asTable->setObjectName(u"asTableButton"_s);
    m_asTable->setCheckable(true);
    m_currency->setObjectName(u"figuresCurrencyCombo"_s);
    m_currency->hide();
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_currency, m_period, m_back, m_day, m_on, m_asTable})
        row->addWidget(part);
    connect(m_period, &QComboBox::currentIndexChanged, this, &FiguresPage::refresh);
    connect(m_day, &QDateEdit::dateChanged, this, &FiguresPage::refresh);
    connect(m_currency, &QComboBox::activated, this, &FiguresPage::refresh);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_on, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isTable) {
        for (const auto &[slicing, panel] : m_panels)
            panel->setAsTable(isTable);
    });
}

void FiguresPage::buildPanels()
{
    m_isBuilt = true;
    for (const Slicing slicing : journal::allSlicings) {
        auto *panel = new FiguresPanel(slicing);
        panel->setAsTable(m_asTable->isChecked());
        connect(panel, &FiguresPanel::chosen, this, [this, slicing](const journal::PeriodSlice &slice) {
            if (const auto filter = filterOf(slicing, slice, days()))
                Q_EMIT listRequested(*filter);
        });
        m_panels.emplace(slicing, panel);
    }
    m_grid->addWidget(m_panels[Slicing::Hour], 0, 0, 1, 2);
    m_grid->addWidget(m_panels[Slicing::Day], 1, 0, 1, 2);
    m_grid->addWidget(m_panels[Slicing::Family], 2, 0);
    m_grid->addWidget(m_panels[Slicing::Brand], 2, 1);
    m_grid->addWidget(m_panels[Slicing::Installments], 3, 0);
    m_grid->addWidget(m_panels[Slicing::Declines], 3, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

FiguresPage::Period FiguresPage::period() const
{
    return static_cast<Period>(m_period->currentIndex());
}

DateRange FiguresPage::days() const
{
    const QDate day = m_day->date();
    switch (period()) {
    case Period::Day:
        return {day, day};
    case Period::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(daysInWeek - 1)};
    }
    case Period::Month: {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    }
    Q_UNREACHABLE();
}

void FiguresPage::step(int periods)
{
    const QDate day = m_day->date();
    m_day->setDate(period() == Period::Month
                       ? day.addMonths(periods)
                       : day.addDays(period() == Period::Week ? periods * daysInWeek : periods));
}

void FiguresPage::refresh()
{
    if (!m_isBuilt)
        return;
    const auto wanted = m_currency->count() > 0
                            ? std::optional(static_cast<Currency>(m_currency->currentData().toInt()))
                            : std::nullopt;
    m_reader.ask(
        this,
        [range = days(), wanted](const journal::Reader &reader) -> journal::Result<Reading> {
            const journal::PeriodBook book = reader.periods();
            const auto currencies = book.currencies(range.first, range.last);
            if (!currencies)
                return tl::unexpected(currencies.error());
            Reading reading{.currencies = *currencies};
            const bool isThere = wanted && std::ranges::find(*currencies, *wanted) != currencies->end();
            if (isThere)
                reading.currency = *wanted;
            else if (!currencies->empty())
                reading.currency = currencies->front();
            auto figures = book.figures(range.first, range.last, reading.currency);
            if (!figures)
                return tl::unexpected(figures.error());
            reading.figures = std::move(*figures);
            return reading;
        },
        [this, generation = ++m_generation](const journal::Result<Reading> &reading) {
            if (generation != m_generation)
                return;
            m_problem->setVisible(!reading);
            if (reading)
                showReading(*reading);
            else
                m_problem->setText(textOf(failureOfReading(reading.error())));
        });
}

void FiguresPage::showReading(const Reading &reading)
{
    m_currency->clear();
    for (const Currency currency : reading.currencies)
        m_currency->addItem(code(currency), static_cast<int>(currency));
    m_currency->setCurrentIndex(m_currency->findData(static_cast<int>(reading.currency)));
    m_currency->setVisible(reading.currencies.size() > 1);
    const DateRange range = days();
    const QString when = range.first == range.last ? dateText(range.first, language())
                                                   : u"%1 – %2"_s.arg(dateText(range.first, language()),
                                                                      dateText(range.last, language()));
    m_summary->setText(when + u" · "_s +
                       tr("%n sale(s), %1", nullptr, static_cast<int>(reading.figures.count))
                           .arg(toText(reading.figures.gross, language())));
    for (const auto &[slicing, panel] : m_panels)
        panel->show(reading.figures.slices.value(slicing));
    // Hours of many days in one would not lead to a list; days of one day are no division.
    m_panels[Slicing::Hour]->setVisible(period() == Period::Day);
    m_panels[Slicing::Day]->setVisible(period() != Period::Day);
}

void FiguresPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isBuilt)
        buildPanels();
    refresh();
}

void FiguresPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FiguresPage::retranslate()
{
    m_period->setItemText(0, tr("Day"));
    m_period->setItemText(1, tr("Week"));
    m_period->setItemText(2, tr("Month"));
    setSpokenName(m_period, tr("Period"));
    m_day->setAccessibleName(tr("A day of the period"));
    m_back->setAccessibleName(tr("Earlier"));
    m_on->setAccessibleName(tr("Later"));
    setSpokenName(m_currency, tr("Currency"));
    m_asTable->setText(tr("As tables"));
    refresh();
}

} // namespace vezne::ui
