// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/activefilters.h"

#include <QEvent>
#include <QPushButton>

#include "ui/kit/flowlayout.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/removablechip.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(ListFilter::Part part)
{
    switch (part) {
    case ListFilter::Part::Dates:
        return u"datesChip"_s;
    case ListFilter::Part::Groups:
        return u"standingsChip"_s;
    case ListFilter::Part::Kinds:
        return u"kindsChip"_s;
    case ListFilter::Part::Text:
        return u"searchChip"_s;
    case ListFilter::Part::Amount:
        return u"amountChip"_s;
    case ListFilter::Part::Actor:
        return u"actorChip"_s;
    case ListFilter::Part::Bank:
        return u"bankChip"_s;
    case ListFilter::Part::Family:
        return u"familyChip"_s;
    case ListFilter::Part::Installments:
        return u"installmentsChip"_s;
    case ListFilter::Part::Security:
        return u"securityChip"_s;
    case ListFilter::Part::Error:
        return u"errorChip"_s;
    case ListFilter::Part::Brand:
        return u"brandChip"_s;
    case ListFilter::Part::Currency:
        return u"currencyChip"_s;
    case ListFilter::Part::Matching:
        return u"matchingChip"_s;
    case ListFilter::Part::Till:
        return u"tillChip"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ActiveFilters::ActiveFilters(QWidget *parent)
    : QWidget(parent)
    , m_clear(new QPushButton)
    , m_hidden(new PlainLabel({}, TextRole::Secondary))
{
    m_clear->setObjectName(u"clearFiltersButton"_s);
    m_hidden->setObjectName(u"hiddenLabel"_s);
    setRole(m_clear, ButtonRole::Quiet);

    auto *layout = new FlowLayout(this, space::s);
    for (const ListFilter::Part part : ListFilter::allParts) {
        auto *chip = new RemovableChip;
        chip->setObjectName(nameOf(part));
        connect(chip, &RemovableChip::clicked, this,
                [this, part] { Q_EMIT reduced(m_filter.without(part)); });
        layout->addWidget(chip);
        m_chips.emplace(part, chip);
    }
    layout->addWidget(m_clear);
    layout->addWidget(m_hidden);
    connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT reduced({}); });
    retranslate();
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

void ActiveFilters::setOnlyCurrency(std::optional<Currency> currency)
{
    if (currency == m_onlyCurrency)
        return;
    m_onlyCurrency = currency;
    retranslate();
}

QString ActiveFilters::wordsOf(ListFilter::Part part) const
{
    if (part != ListFilter::Part::Amount || m_filter.currency)
        return m_filter.textOf(part);
    ListFilter filter = m_filter;
    filter.currency = m_onlyCurrency;
    return filter.textOf(part);
}

void ActiveFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ActiveFilters::retranslate()
{
    for (const auto &[part, chip] : m_chips) {
        const QString words = wordsOf(part);
        chip->setTexts(words, tr("Remove this filter"));
        chip->setVisible(!words.isEmpty());
    }
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setVisible(!m_filter.isEmpty());
    m_hidden->setText(tr("%n new record(s) outside the filter", nullptr, m_hiddenCount));
    m_hidden->setVisible(m_hiddenCount > 0);
    setVisible(!m_filter.isEmpty() || m_hiddenCount > 0);
}

} // namespace vezne::ui
