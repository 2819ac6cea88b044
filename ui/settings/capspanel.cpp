// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/capspanel.h"

#include <QEvent>
#include <QPushButton>

#include "core/till/installmentcaps.h"
#include "core/till/staffoffice.h"
#include "ui/help/failure.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/settings/capsmodel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostCapsShown = 12;
} // namespace

CapsPanel::CapsPanel(till::Roster &roster, QWidget *parent)
    : Panel({}, parent)
    , m_roster(roster)
    , m_model(new CapsModel(this))
    , m_help(new PlainLabel({}, TextRole::Secondary))
    , m_table(new TableView)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_shipped(new QPushButton)
    , m_problem(new PlainLabel)
{
    setObjectName(u"capsPanel"_s);
    m_table->setObjectName(u"capsTable"_s);
    m_add->setObjectName(u"addCapButton"_s);
    m_remove->setObjectName(u"removeCapButton"_s);
    m_shipped->setObjectName(u"shippedCapsButton"_s);
    m_help->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText); // the palette's danger colour
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setDensity(RowDensity::Normal);
    m_table->stretch(CapsModel::Group);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {m_add, m_remove, m_shipped})
        buttons->addWidget(button);
    buttons->addStretch();
    body()->addWidget(m_help);
    body()->addWidget(m_table);
    body()->addLayout(buttons);
    body()->addWidget(m_problem);

    connect(m_model, &CapsModel::edited, this, &CapsPanel::save);
    connect(m_add, &QPushButton::clicked, this, &CapsPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &CapsPanel::remove);
    connect(m_shipped, &QPushButton::clicked, this, [this] {
        m_model->setCaps(till::shippedCaps());
        save();
    });
    connect(&roster, &till::Roster::changed, this, &CapsPanel::refresh);
    retranslate();
    refresh();
}

void CapsPanel::refresh()
{
    const auto settings = m_roster.journal().reader().staff().settings().value_or(QHash<QString, QString>());
    const bool mayChange =
        !m_roster.journal().isReadOnly() && !m_roster.refusalOf(access::Action::ChangeSettings);
    if (auto caps = till::installmentCaps(settings); caps != m_model->caps())
        m_model->setCaps(std::move(caps));
    m_model->setEditable(mayChange);
    for (QPushButton *button : {m_add, m_remove, m_shipped})
        button->setEnabled(mayChange);
    m_table->fitHeight(mostCapsShown);
    m_problem->hide();
}

void CapsPanel::add()
{
    auto caps = m_model->caps();
    const QStringList groups = till::groupsOf(caps);
    QString name = tr("New group");
    for (int number = 2; groups.contains(name); ++number)
        name = tr("New group %1").arg(number);
    caps.push_back({name, 1});
    m_model->setCaps(std::move(caps));
    save();
    const QModelIndex fresh = m_model->index(m_model->rowCount() - 1, CapsModel::Group);
    m_table->setCurrentIndex(fresh);
    m_table->edit(fresh);
}

void CapsPanel::remove()
{
    const int row = m_table->currentIndex().row();
    auto caps = m_model->caps();
    if (row < 0 || row >= static_cast<int>(caps.size()))
        return;
    caps.erase(caps.begin() + row);
    m_model->setCaps(std::move(caps));
    save();
}

void CapsPanel::save()
{
    const auto saved = till::StaffOffice(m_roster.journal(), m_roster).setInstallmentCaps(m_model->caps());
    m_table->fitHeight(mostCapsShown);
    m_problem->setText(saved ? QString() : textOf(failureOf(saved.error())));
    m_problem->setVisible(!saved);
}

void CapsPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CapsPanel::retranslate()
{
    setTitle(tr("Instalments allowed"));
    m_help->setText(tr("The law limits instalments by what is sold, and changes the limits often. These "
                       "figures were published earlier; check them and enter the day from which a new one "
                       "holds. A sale begins with the first row."));
    m_table->setAccessibleName(tr("Instalments allowed"));
    m_add->setText(tr("Add a row"));
    m_remove->setText(tr("Remove the row"));
    m_shipped->setText(tr("As shipped"));
    m_model->retranslate();
}

} // namespace vezne::ui
