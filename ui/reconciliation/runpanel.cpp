// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/runpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/kit/boxname.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array presetsOffered{DatePreset::Yesterday, DatePreset::Last7Days, DatePreset::ThisWeek,
                                    DatePreset::ThisMonth, DatePreset::LastMonth, DatePreset::Custom};
constexpr int historyYears = 2; // iyzico's lists reach no further back

} // namespace

RunPanel::RunPanel(QWidget *parent)
    : Panel({}, parent)
    , m_preset(new QComboBox)
    , m_first(new DateEdit(u"compareFirst"_s))
    , m_last(new DateEdit(u"compareLast"_s))
    , m_again(new QCheckBox)
    , m_compare(new QPushButton)
    , m_stop(new QPushButton)
    , m_bar(new QProgressBar)
    , m_message(new PlainLabel({}, TextRole::Secondary))
{
    m_preset->setObjectName(u"comparePreset"_s);
    m_again->setObjectName(u"compareAgain"_s);
    m_compare->setObjectName(u"compareButton"_s);
    setRole(m_compare, ButtonRole::Primary);
    m_stop->setObjectName(u"stopButton"_s);
    m_bar->setObjectName(u"compareBar"_s);
    m_bar->setTextVisible(false);
    m_message->setObjectName(u"compareMessage"_s);
    m_message->setWordWrap(true);
    for (const DatePreset preset : presetsOffered)
        m_preset->addItem(QString(), int(preset));
    m_preset->setCurrentIndex(1);

    auto *dates = new QHBoxLayout;
    dates->setSpacing(space::s);
    dates->addWidget(m_first, 1);
    dates->addWidget(m_last, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_compare, 1);
    buttons->addWidget(m_stop);
    body()->addWidget(m_preset);
    body()->addLayout(dates);
    body()->addWidget(m_again);
    body()->addLayout(buttons);
    body()->addWidget(m_bar);
    body()->addWidget(m_message);

    connect(m_preset, &QComboBox::activated, this, &RunPanel::takePreset);
    connect(m_first, &QDateEdit::dateChanged, this, &RunPanel::takeDates);
    connect(m_last, &QDateEdit::dateChanged, this, &RunPanel::takeDates);
    connect(m_compare, &QPushButton::clicked, this, &RunPanel::compareRequested);
    connect(m_stop, &QPushButton::clicked, this, &RunPanel::stopRequested);
    setFocusProxy(m_compare);
    retranslate();
    showIdle({});
}

void RunPanel::setToday(QDate today)
{
    if (m_today == today)
        return;
    m_today = today;
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    for (DateEdit *edit : {m_first, m_last}) {
        edit->setMinimumDate(today.addYears(-historyYears));
        edit->setMaximumDate(today);
    }
    takePreset();
}

DateRange RunPanel::range() const
{
    return {m_first->date(), m_last->date()};
}

bool RunPanel::isAgainWanted() const
{
    return m_again->isChecked();
}

void RunPanel::takePreset()
{
    const auto preset = static_cast<DatePreset>(m_preset->currentData().toInt());
    if (preset == DatePreset::Custom) {
        m_first->setFocus();
        return;
    }
    const auto days = rangeOf(preset, m_today);
    if (!days)
        return;
    {
        const QSignalBlocker first(m_first);
        const QSignalBlocker last(m_last);
        m_first->setDate(days->first);
        m_last->setDate(std::min(days->last, m_today));
    }
    Q_EMIT rangeChanged();
}

void RunPanel::takeDates()
{
    if (m_first->date() > m_last->date()) {
        // The one that was not touched gives way.
        const bool isFirst = sender() == m_first;
        const QSignalBlocker blocker(isFirst ? m_last : m_first);
        (isFirst ? m_last : m_first)->setDate(isFirst ? m_first->date() : m_last->date());
    }
    m_preset->setCurrentIndex(m_preset->findData(int(DatePreset::Custom)));
    Q_EMIT rangeChanged();
}

void RunPanel::compare()
{
    if (m_compare->isEnabled())
        Q_EMIT compareRequested();
}

void RunPanel::showProgress(const finance::RunProgress &progress)
{
    m_isRunning = true;
    m_progress = progress;
    constexpr int partsOfDay = 100;
    m_bar->setMaximum(progress.days * partsOfDay);
    const int part = progress.pageCount > 0 ? progress.page * partsOfDay / progress.pageCount : 0;
    m_bar->setValue(progress.done * partsOfDay + part);
    m_message->setText(progressText());
    setAllowed(m_isAllowed);
}

void RunPanel::showIdle(const QString &message)
{
    m_isRunning = false;
    m_message->setText(message);
    setAllowed(m_isAllowed);
}

void RunPanel::setAllowed(bool isAllowed)
{
    m_isAllowed = isAllowed;
    m_compare->setEnabled(isAllowed && !m_isRunning);
    m_stop->setVisible(m_isRunning);
    m_bar->setVisible(m_isRunning);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_preset, m_first, m_last, m_again})
        choice->setEnabled(!m_isRunning);
    if (!isAllowed)
        m_message->setText(tr("Finance and the owner can compare."));
    m_message->setVisible(!m_message->text().isEmpty());
}

QString RunPanel::progressText() const
{
    const QString day = dateText(m_progress.day, language());
    QString text = tr("Day %1 of %2: %3")
                       .arg(std::min(m_progress.done + 1, m_progress.days))
                       .arg(m_progress.days)
                       .arg(day);
    if (m_progress.pageCount > 1)
        text += u' ' + tr("(page %1 of %2)").arg(m_progress.page).arg(m_progress.pageCount);
    return text;
}

void RunPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RunPanel::retranslate()
{
    setTitle(tr("Compare with iyzico"));
    for (int i = 0; i < m_preset->count(); ++i)
        m_preset->setItemText(i, textOf(static_cast<DatePreset>(m_preset->itemData(i).toInt())));
    const QString format = language() == Language::Turkish ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s;
    m_first->setDisplayFormat(format);
    m_last->setDisplayFormat(format);
    setSpokenName(m_preset, tr("Days to compare"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    m_again->setText(tr("Include days that are already finished"));
    m_again->setToolTip(tr("Days that were compared after their end are left out otherwise."));
    m_compare->setText(tr("Compare"));
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress"));
    if (m_isRunning)
        m_message->setText(progressText());
    else if (!m_isAllowed)
        m_message->setText(tr("Finance and the owner can compare."));
}

} // namespace vezne::ui
