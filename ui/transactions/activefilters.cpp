// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/activefilters.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/kit/plainlabel.h"
#include "ui/kit/removablechip.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

ActiveFilters::ActiveFilters(QWidget *parent)
    : QWidget(parent)
    , m_dates(new RemovableChip)
    , m_groups(new RemovableChip)
    , m_kinds(new RemovableChip)
    , m_text(new RemovableChip)
    , m_clear(new QPushButton)
    , m_hidden(new PlainLabel({}, TextRole::Secondary))
{
    m_dates->setObjectName(u"datesChip"_s);
    m_groups->setObjectName(u"standingsChip"_s);
    m_kinds->setObjectName(u"kindsChip"_s);
    m_text->setObjectName(u"searchChip"_s);
    m_clear->setObjectName(u"clearFiltersButton"_s);
    m_hidden->setObjectName(u"hiddenLabel"_s);
    setRole(m_clear, ButtonRole::Quiet);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_dates, m_groups, m_kinds, m_text, m_clear})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(m_hidden);

    addChip(m_dates, [](ListFilter &filter) {
        filter.dates = DatePreset::AllTime;
        filter.custom = {};
    });
    addChip(m_groups, [](ListFilter &filter) { filter.groups.clear(); });
    addChip(m_kinds, [](ListFilter &filter) { filter.paymentsOnly = false; });
    addChip(m_text, [](ListFilter &filter) { filter.text.clear(); });
    connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT reduced({}); });
    retranslate();
}

void ActiveFilters::addChip(RemovableChip *chip, void (*remove)(ListFilter &))
{
    connect(chip, &RemovableChip::clicked, this, [this, remove] {
        ListFilter rest = m_filter;
        remove(rest);
        Q_EMIT reduced(rest);
    });
}

void ActiveFilters::show(const ListFilter &filter)
{
    m_filter = filter;
    retranslate();
}

void ActiveFilters::setHiddenCount(int count)
{
    m_hiddenCount = count;
    retranslate();
}

void ActiveFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ActiveFilters::retranslate()
{
    const QString text = m_filter.text.trimmed();
    m_dates->setTexts(m_filter.datesText(), tr("Remove this filter"));
    m_dates->setVisible(m_filter.dates != DatePreset::AllTime);
    m_groups->setTexts(m_filter.groupsText(), tr("Remove this filter"));
    m_groups->setVisible(!m_filter.groups.isEmpty());
    m_kinds->setTexts(tr("Sales only"), tr("Remove this filter"));
    m_kinds->setVisible(m_filter.paymentsOnly);
    m_text->setTexts(u"“%1”"_s.arg(text), tr("Remove this filter"));
    m_text->setVisible(!text.isEmpty());
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setVisible(!m_filter.isEmpty());
    m_hidden->setText(tr("%n new record(s) outside the filter", nullptr, m_hiddenCount));
    m_hidden->setVisible(m_hiddenCount > 0);
    setVisible(!m_filter.isEmpty() || m_hiddenCount > 0);
}

} // namespace vezne::ui
