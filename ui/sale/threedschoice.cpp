// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/threedschoice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QRadioButton>

#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

QString reasonFor(ThreeDsChoice::Demand demand)
{
    switch (demand) {
    case ThreeDsChoice::Demand::None:
        return {};
    case ThreeDsChoice::Demand::Bank:
        return ThreeDsChoice::tr("The bank asks for it with this card.");
    case ThreeDsChoice::Demand::Debit:
        return ThreeDsChoice::tr("Debit cards are charged with it only.");
    case ThreeDsChoice::Demand::Decline:
        return ThreeDsChoice::tr("The bank asked for it with the last try.");
    }
    Q_UNREACHABLE();
}

} // namespace

ThreeDsChoice::ThreeDsChoice(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextRole::Secondary))
    , m_whenNeeded(new QRadioButton)
    , m_always(new QRadioButton)
    , m_why(new PlainLabel({}, TextRole::Secondary))
{
    m_whenNeeded->setObjectName(u"threeDsWhenNeeded"_s);
    m_always->setObjectName(u"threeDsAlways"_s);
    m_why->setObjectName(u"threeDsWhy"_s);
    m_whenNeeded->setChecked(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_title);
    row->addWidget(m_whenNeeded);
    row->addWidget(m_always);
    row->addWidget(m_why);
    row->addStretch();
    retranslate();
}

void ThreeDsChoice::setDemand(Demand demand)
{
    m_demand = demand;
    const bool isFree = demand == Demand::None;
    m_whenNeeded->setVisible(isFree);
    m_always->setVisible(isFree);
    m_why->setText(reasonFor(demand));
    m_why->setVisible(!isFree);
}

bool ThreeDsChoice::isWanted() const
{
    return m_demand != Demand::None || m_always->isChecked();
}

void ThreeDsChoice::wantAlways()
{
    m_always->setChecked(true);
}

void ThreeDsChoice::reset()
{
    m_whenNeeded->setChecked(true);
    setDemand(Demand::None);
}

void ThreeDsChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ThreeDsChoice::retranslate()
{
    m_title->setText(tr("3-D Secure"));
    m_whenNeeded->setText(tr("When needed"));
    m_whenNeeded->setAccessibleName(tr("3-D Secure when needed"));
    m_always->setText(tr("Always"));
    m_always->setAccessibleName(tr("3-D Secure always"));
    setDemand(m_demand);
}

} // namespace vezne::ui
