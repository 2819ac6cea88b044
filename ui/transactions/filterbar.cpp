// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/filterbar.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimeEdit>
#include <algorithm>
#include <utility>

#include "ui/kit/boxname.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/icon.h"
#include "ui/kit/metrics.h"
#include "ui/transactions/filterpanel.h"
#include "ui/transactions/viewsbutton.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastSearchWidth = 160; // what a window of 1024 leaves
constexpr int paymentsOnlyIndex = 1;

} // namespace

FilterBar::FilterBar(QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_dates(new QComboBox)
    , m_first(new DateEdit(u"firstDayEdit"_s))
    , m_last(new DateEdit(u"lastDayEdit"_s))
    , m_firstTime(new QTimeEdit)
    , m_lastTime(new QTimeEdit)
    , m_kinds(new QComboBox)
    , m_more(new QPushButton)
    , m_panel(new FilterPanel(this))
    , m_views(new ViewsButton(settings))
    , m_columns(new QPushButton)
    , m_export(new QPushButton)
{
    nameParts();
    layOut();
    connectParts();
    retranslate();
}

void FilterBar::nameParts()
{
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(Glyph::Search), QLineEdit::LeadingPosition);
    m_dates->setObjectName(u"datesCombo"_s);
    for (const DatePreset preset : allDatePresets)
        m_dates->addItem({}, QVariant::fromValue(preset));
    m_dates->setMaxVisibleItems(static_cast<int>(allDatePresets.size()));
    m_kinds->setObjectName(u"kindsCombo"_s);
    m_kinds->addItems({{}, {}});
    m_firstTime->setObjectName(u"firstTimeEdit"_s);
    m_lastTime->setObjectName(u"lastTimeEdit"_s);
    for (QTimeEdit *edit : {m_firstTime, m_lastTime}) {
        edit->setTimeSpec(Qt::UTC); // a time of the day, no instant
        edit->setDisplayFormat(u"HH:mm"_s);
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    }
    for (QWidget *box : dateBoxes())
        box->hide();

    m_more->setObjectName(u"moreFiltersButton"_s);
    m_more->setIcon(themedIcon(Glyph::Filter));
    m_columns->setObjectName(u"columnsButton"_s);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setEnabled(false);
}

void FilterBar::layOut()
{
    auto *days = new QHBoxLayout;
    days->setSpacing(space::s);
    for (QWidget *box : dateBoxes())
        days->addWidget(box);
    days->addStretch();
    const std::initializer_list<QWidget *> line{m_search, m_dates,   m_kinds, m_more,
                                                m_views,  m_columns, m_export};
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (int column = 0; QWidget * part : line)
        layout->addWidget(part, 0, column++);
    layout->setColumnStretch(0, 1);
    // Below the preset: beside it they do not fit a small window.
    layout->addLayout(days, 1, 1, 1, static_cast<int>(line.size()) - 1);
}

void FilterBar::connectParts()
{
    connect(&m_typing, &Pause::over, this, &FilterBar::edited);
    connect(m_search, &QLineEdit::textEdited, &m_typing, &Pause::restart);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        Q_EMIT edited();
        Q_EMIT listRequested();
    });
    m_search->installEventFilter(this);
    // The clear button sends no textEdited.
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_typing.restart();
    });
    connect(m_dates, &QComboBox::activated, this, &FilterBar::choosePreset);
    connect(m_kinds, &QComboBox::activated, this, &FilterBar::edited);
    connect(m_more, &QPushButton::clicked, this, [this] {
        Q_EMIT choicesWanted();
        m_panel->openBelow(m_more);
    });
    connect(m_panel, &FilterPanel::accepted, this, &FilterBar::edited);
    connect(m_views, &ViewsButton::chosen, this, &FilterBar::viewChosen);
    connect(m_export, &QPushButton::clicked, this, &FilterBar::exportWanted);
    for (QDateTimeEdit *edit :
         std::initializer_list<QDateTimeEdit *>{m_first, m_firstTime, m_last, m_lastTime})
        connect(edit, &QDateTimeEdit::dateTimeChanged, &m_typing, &Pause::restart);
}

void FilterBar::show(const ListFilter &filter, QDate today)
{
    if (m_search->text() != filter.text)
        m_search->setText(filter.text);
    m_dates->setCurrentIndex(m_dates->findData(QVariant::fromValue(filter.dates)));
    m_kinds->setCurrentIndex(filter.paymentsOnly ? paymentsOnlyIndex : 0);
    const DateRange range = filter.dates == DatePreset::Custom
                                ? filter.custom
                                : rangeOf(filter.dates, today).value_or(DateRange{today, today});
    m_first->setDate(range.first);
    m_last->setDate(range.last);
    m_firstTime->setTime(filter.firstTime.isValid() ? filter.firstTime : QTime(0, 0));
    m_lastTime->setTime(filter.lastTime.isValid() ? filter.lastTime : lastMinute);
    showDateBoxes();
    m_panel->show(filter);
    m_views->setPresent(filter);
    m_typing.stop(); // nobody typed this
}

void FilterBar::setChoices(const journal::Choices &choices)
{
    m_panel->setChoices(choices);
}

void FilterBar::setExportable(bool isExportable)
{
    m_export->setEnabled(isExportable);
}

void FilterBar::setColumnsMenu(QMenu *menu)
{
    m_columns->setMenu(menu);
}

ListFilter FilterBar::applied(ListFilter filter) const
{
    filter.text = m_search->text();
    filter.dates = preset();
    filter.custom = {};
    filter.firstTime = filter.lastTime = QTime();
    if (filter.dates == DatePreset::Custom) {
        std::pair from(m_first->date(), m_firstTime->time());
        std::pair to(m_last->date(), m_lastTime->time());
        if (to < from)
            std::swap(from, to);
        filter.custom = {from.first, to.first};
        if (from.second != QTime(0, 0))
            filter.firstTime = from.second;
        if (to.second != lastMinute)
            filter.lastTime = to.second;
    }
    filter.paymentsOnly = m_kinds->currentIndex() == paymentsOnlyIndex;
    return m_panel->applied(filter);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDown = event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down &&
                        static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier;
    if (watched == m_search && isDown) {
        Q_EMIT listRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

DatePreset FilterBar::preset() const
{
    return m_dates->currentData().value<DatePreset>();
}

void FilterBar::choosePreset()
{
    // Custom dates begin with those of the preset before.
    showDateBoxes();
    if (preset() == DatePreset::Custom)
        m_first->setFocus();
    Q_EMIT edited();
}

void FilterBar::showDateBoxes()
{
    for (QWidget *box : dateBoxes())
        box->setVisible(preset() == DatePreset::Custom);
}

std::array<QWidget *, 4> FilterBar::dateBoxes() const
{
    return {m_first, m_firstTime, m_last, m_lastTime};
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Order, name, amount…"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(
        tr("Search (/). Words for days work too: today, 17.09, September. In quotes they are "
           "searched as text."));
    setSpokenName(m_dates, tr("Dates"));
    for (int i = 0; i < m_dates->count(); ++i)
        m_dates->setItemText(i, textOf(m_dates->itemData(i).value<DatePreset>()));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    m_firstTime->setAccessibleName(tr("From this time of the first day"));
    m_lastTime->setAccessibleName(tr("To this time of the last day"));
    m_firstTime->setToolTip(m_firstTime->accessibleName());
    m_lastTime->setToolTip(m_lastTime->accessibleName());
    setSpokenName(m_kinds, tr("Kind of record"));
    m_more->setText(tr("Filters"));
    m_more->setAccessibleName(tr("More filters"));
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns and density"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("The list as it is on screen, as CSV or Excel workbook"));
    m_kinds->setItemText(0, tr("All records"));
    m_kinds->setItemText(paymentsOnlyIndex, tr("Sales only"));
}

} // namespace vezne::ui
