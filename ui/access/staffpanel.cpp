// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/staffpanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/access/staffmodel.h"
#include "ui/help/failure.h"
#include "ui/kit/problemline.h"
#include "ui/kit/tableview.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using access::Action;

namespace {
constexpr int mostStaffRows = 8;
} // namespace

StaffPanel::StaffPanel(till::Roster &roster, QWidget *parent)
    : Panel({}, parent)
    , m_roster(roster)
    , m_help(new PlainLabel({}, TextRole::Secondary))
    , m_model(new StaffModel(this))
    , m_table(new TableView)
    , m_problem(new ProblemLine)
    , m_add(new QPushButton)
    , m_role(new QPushButton)
    , m_secret(new QPushButton)
    , m_active(new QPushButton)
{
    setObjectName(u"staffPanel"_s);
    m_table->setObjectName(u"staffTable"_s);
    m_table->setModel(m_model);
    m_table->stretch(StaffModel::Name);
    m_add->setObjectName(u"addStaffButton"_s);
    m_role->setObjectName(u"staffRoleButton"_s);
    m_secret->setObjectName(u"staffSecretButton"_s);
    m_active->setObjectName(u"staffActiveButton"_s);
    m_help->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {m_add, m_role, m_secret, m_active})
        buttons->addWidget(button);
    buttons->addStretch();
    body()->addWidget(m_help);
    body()->addWidget(m_table);
    body()->addWidget(m_problem);
    body()->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, [this] { openDialog(StaffDialog::Task::Add); });
    connect(m_role, &QPushButton::clicked, this, [this] { openDialog(StaffDialog::Task::Role); });
    connect(m_secret, &QPushButton::clicked, this, [this] { openDialog(StaffDialog::Task::Secret); });
    connect(m_active, &QPushButton::clicked, this, &StaffPanel::switchActive);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StaffPanel::showButtons);
    connect(&roster, &till::Roster::changed, this, &StaffPanel::refresh);
    retranslate();
}

void StaffPanel::refresh()
{
    const QString before = chosen() ? chosen()->name : QString();
    auto members = m_roster.members();
    m_problem->tell(members ? QString() : textOf(failureOfReading(members.error())));
    m_model->show(members ? std::move(*members) : std::vector<journal::StaffMember>());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row)->name == before)
            m_table->selectRow(row);
    }
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->fitHeight(mostStaffRows);
    showButtons();
}

void StaffPanel::showButtons()
{
    const journal::StaffMember *member = chosen();
    const bool isOwners = member && member->role == access::word(access::Role::Owner);
    const bool mayManage = !m_roster.refusalOf(isOwners ? Action::ManageOwners : Action::ManageStaff);
    const bool isOwn = member && m_roster.current() && m_roster.current()->name == member->name;
    const bool isEmpty = m_model->rowCount() == 0;
    m_add->setEnabled(isEmpty || !m_roster.refusalOf(Action::ManageStaff));
    m_role->setEnabled(member && mayManage);
    m_secret->setEnabled(member && (mayManage || isOwn));
    m_active->setEnabled(member && mayManage && !isOwn);
    m_active->setText(member && !member->isActive ? tr("Open the account") : tr("Close the account"));
    for (QPushButton *button : {m_role, m_secret, m_active})
        button->setVisible(!isEmpty);
    m_add->setText(isEmpty ? tr("Add the owner’s account…") : tr("Add…"));
    m_help->setText(isEmpty ? tr("No staff is set up: whoever sits here may do everything. Once there is an "
                                 "account, everybody signs in.")
                            : tr("Ctrl+L locks the screen, so that somebody else can sign in."));
}

const journal::StaffMember *StaffPanel::chosen() const
{
    return m_model->at(m_table->currentIndex().row());
}

void StaffPanel::openDialog(StaffDialog::Task task)
{
    const journal::StaffMember *member = chosen();
    if (task != StaffDialog::Task::Add && !member)
        return;
    const bool isNew = task == StaffDialog::Task::Add;
    auto *dialog = new StaffDialog(m_roster, task, isNew ? journal::StaffMember() : *member, this);
    dialog->open();
}

void StaffPanel::switchActive()
{
    if (!chosen())
        return;
    const journal::StaffMember member = *chosen(); // the list is read again on the way
    till::StaffOffice office(m_roster.journal(), m_roster);
    const auto changed = office.setActive(member.name, !member.isActive);
    m_problem->tell(changed ? QString() : textOf(failureOf(changed.error())));
}

void StaffPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StaffPanel::retranslate()
{
    setTitle(tr("Staff"));
    m_table->setAccessibleName(tr("Staff"));
    m_role->setText(tr("Role…"));
    m_secret->setText(tr("PIN or password…"));
    refresh();
}

} // namespace vezne::ui
