// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayend/dayfiguresview.h"

#include <QComboBox>
#include <QEvent>

#include "ui/dayend/dayheadline.h"
#include "ui/dayend/daytext.h"
#include "ui/dayend/groupmodel.h"
#include "ui/kit/boxname.h"
#include "ui/kit/panel.h"
#include "ui/kit/tableview.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Grouping;

namespace {

constexpr int mostGroups = 8;
constexpr std::array groupings{Grouping::Family, Grouping::Brand, Grouping::Installments, Grouping::Security,
                               Grouping::Cashier};

} // namespace

DayFiguresView::DayFiguresView(QWidget *parent)
    : QWidget(parent)
    , m_sums(new QVBoxLayout)
    , m_sumsPanel(new Panel)
    , m_groupsPanel(new Panel)
    , m_grouping(new QComboBox)
    , m_groups(new GroupModel(this))
    , m_groupTable(new TableView)
    , m_payoutsPanel(new Panel)
    , m_payouts(new FactList(FactList::Values::Figures))
    , m_declinesPanel(new Panel)
    , m_declines(new FactList(FactList::Values::Figures))
{
    m_sums->setSpacing(space::m);
    m_sumsPanel->body()->addLayout(m_sums);
    m_grouping->setObjectName(u"groupingCombo"_s);
    for (const Grouping grouping : groupings)
        m_grouping->addItem({}, QVariant::fromValue(static_cast<int>(grouping)));
    m_groupsPanel->addAction(m_grouping);
    m_groupTable->setObjectName(u"groupTable"_s);
    m_groupTable->setModel(m_groups);
    m_groupTable->stretch(GroupModel::Name);
    m_groupsPanel->body()->addWidget(m_groupTable);
    m_payoutsPanel->body()->addWidget(m_payouts);
    m_declinesPanel->body()->addWidget(m_declines);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    for (Panel *panel : {m_sumsPanel, m_groupsPanel, m_payoutsPanel, m_declinesPanel})
        layout->addWidget(panel);
    layout->addStretch(1); // else the others take a part of it
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &DayFiguresView::showGroups);
    retranslate();
}

Grouping DayFiguresView::grouping() const
{
    return static_cast<Grouping>(m_grouping->currentData().toInt());
}

void DayFiguresView::show(const journal::DayFigures &figures, Whose whose, QDate today)
{
    m_figures = figures;
    m_whose = whose;
    m_today = today;
    m_sumsPanel->setTitle(whose == Whose::Own ? tr("Your own operations since the last day end")
                                              : tr("Since the last day end"));
    showSums();
    showGroups();
    m_payouts->setFacts(payoutFacts(figures, today));
    m_payoutsPanel->setVisible(!figures.payouts.empty());
    m_declines->setFacts(declineFacts(figures));
    m_declinesPanel->setVisible(!figures.declines.empty());
}

void DayFiguresView::showSums()
{
    while (QLayoutItem *old = m_sums->takeAt(0)) {
        old->widget()->hide(); // somebody else may look at the next figures
        old->widget()->deleteLater();
        delete old;
    }
    for (const journal::DaySums &sums : m_figures.sums) {
        m_sums->addWidget(new DayHeadline(sums));
    }
    if (m_figures.sums.isEmpty())
        m_sums->addWidget(new PlainLabel(tr("Nothing was taken or given back since the last day end."),
                                         TextRole::Secondary));
}

void DayFiguresView::showGroups()
{
    m_groups->setFigures(m_figures, grouping());
    m_groupTable->fitHeight(mostGroups);
    m_groupsPanel->setVisible(m_groups->rowCount() > 0);
}

void DayFiguresView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DayFiguresView::retranslate()
{
    m_groupsPanel->setTitle(tr("Sales breakdown"));
    m_payoutsPanel->setTitle(tr("Payouts from iyzico"));
    m_declinesPanel->setTitle(tr("Declined"));
    for (int i = 0; i < m_grouping->count(); ++i)
        m_grouping->setItemText(i, groupingText(groupings[static_cast<std::size_t>(i)]));
    setSpokenName(m_grouping, tr("Divide the sales"));
    m_groupTable->setAccessibleName(m_grouping->currentText());
    m_groups->retranslate();
    show(m_figures, m_whose, m_today);
}

} // namespace vezne::ui
