// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/staffdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/background.h"
#include "ui/access/accesstext.h"
#include "ui/access/consent.h"
#include "ui/access/secretfield.h"
#include "ui/help/failure.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/field.h"
#include "ui/kit/problemline.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using access::NewSecret;
using access::Role;

namespace {

constexpr int staffDialogWidth = 440;

QString titleOf(StaffDialog::Task task)
{
    switch (task) {
    case StaffDialog::Task::Add:
        return StaffDialog::tr("Add a person");
    case StaffDialog::Task::Role:
        return StaffDialog::tr("Change the role");
    case StaffDialog::Task::Secret:
        return StaffDialog::tr("Set a PIN or password");
    }
    Q_UNREACHABLE();
}

QString actOf(StaffDialog::Task task)
{
    switch (task) {
    case StaffDialog::Task::Add:
        return StaffDialog::tr("Add");
    case StaffDialog::Task::Role:
        return StaffDialog::tr("Change");
    case StaffDialog::Task::Secret:
        return StaffDialog::tr("Set");
    }
    Q_UNREACHABLE();
}

} // namespace

StaffDialog::StaffDialog(till::Roster &roster, Task task, const journal::StaffMember &member, QWidget *parent)
    : QDialog(parent)
    , m_roster(roster)
    , m_task(task)
    , m_member(member)
    , m_name(new QLineEdit(member.name))
    , m_nameField(new Field(tr("Name"), m_name))
    , m_role(new QComboBox)
    , m_roleField(new Field(tr("Role"), m_role))
    , m_secret(new SecretField)
    , m_secretField(new Field({}, m_secret))
    , m_again(new SecretField)
    , m_againField(new Field(tr("Repeat it"), m_again))
    , m_consent(new Consent(roster))
    , m_error(new ProblemLine)
    , m_act(new QPushButton(actOf(task)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"staffDialog"_s);
    setWindowTitle(titleOf(task));
    setMinimumWidth(staffDialogWidth);
    m_name->setObjectName(u"staffNameEdit"_s);
    m_name->setEnabled(task == Task::Add);
    m_role->setObjectName(u"roleCombo"_s);
    m_secret->setObjectName(u"newSecret"_s);
    m_again->setObjectName(u"newSecretAgain"_s);
    m_act->setObjectName(u"staffActButton"_s);
    const bool isFirst = !roster.hasStaff();
    for (const Role each : access::allRoles) {
        const bool isOpen = each != Role::Owner || !roster.refusalOf(access::Action::ManageOwners);
        if (isFirst ? each == Role::Owner : isOpen)
            m_role->addItem(roleText(each), static_cast<int>(each));
    }
    if (task != Task::Add)
        m_role->setCurrentIndex(
            m_role->findData(static_cast<int>(access::roleFromWord(member.role).value_or(Role::Cashier))));
    if (isFirst)
        m_roleField->setHelp(tr("The first account is the owner’s."));
    m_consent->setAction(access::Action::ManageStaff);
    build();
    showFields();
}

void StaffDialog::build()
{
    m_error->setObjectName(u"staffErrorLabel"_s);
    auto *giveUp = new QPushButton(tr("Cancel"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::xs);
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    layout->addSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_nameField, m_roleField, m_secretField,
                                                          m_againField, m_consent, m_error})
        layout->addWidget(part);
    layout->addStretch();
    layout->addLayout(newDialogFoot(this, {.leave = giveUp, .act = m_act}));

    connect(m_act, &QPushButton::clicked, this, &StaffDialog::act);
    connect(m_consent, &Consent::changed, this, &StaffDialog::check);
    connect(m_consent, &Consent::given, this, &StaffDialog::makeSecret);
    connect(m_consent, &Consent::refused, this,
            [this](const journal::Error &why) { finish(tl::unexpected(why)); });
    connect(m_name, &QLineEdit::textChanged, this, &StaffDialog::check);
    connect(m_role, &QComboBox::currentIndexChanged, this, &StaffDialog::showFields);
    for (SecretField *field : {m_secret, m_again})
        connect(field, &SecretField::edited, this, &StaffDialog::check);
}

Role StaffDialog::role() const
{
    return static_cast<Role>(m_role->currentData().toInt());
}

bool StaffDialog::needsSecret() const
{
    const auto before = access::roleFromWord(m_member.role);
    return m_task != Task::Role || !before || hasPassword(*before) != hasPassword(role());
}

void StaffDialog::showFields()
{
    m_roleField->setVisible(m_task != Task::Secret);
    m_secret->setRole(role());
    m_again->setRole(role());
    m_secretField->setLabel(hasPassword(role()) ? tr("Password") : tr("PIN"));
    m_secretField->setHelp(secretHelp(role()));
    m_secretField->setVisible(needsSecret());
    m_againField->setVisible(needsSecret());
    check();
}

void StaffDialog::check()
{
    m_error->tell({});
    const bool hasSecrets = !needsSecret() || (!m_secret->isEmpty() && !m_again->isEmpty());
    m_act->setEnabled(!m_isBusy && !m_name->text().trimmed().isEmpty() && hasSecrets &&
                      m_consent->isComplete());
    m_secretField->setError({});
    m_againField->setError({});
}

void StaffDialog::act()
{
    if (const auto fault =
            needsSecret() ? access::faultOf(role(), m_secret->bytes().bytes()) : std::nullopt) {
        m_secretField->setError(secretFlawText(*fault, role()));
        m_secret->setFocus();
        return;
    }
    if (needsSecret() && !constantTimeEquals(m_secret->bytes().bytes(), m_again->bytes().bytes())) {
        m_againField->setError(tr("The two are not the same."));
        m_again->setFocus();
        return;
    }
    m_isBusy = true;
    m_act->setEnabled(false);
    m_consent->ask();
}

void StaffDialog::makeSecret()
{
    if (!needsSecret())
        return record(std::nullopt);
    inBackground(
        this,
        [role = role(), secret = m_secret->bytes(), cost = m_roster.cost()] {
            return NewSecret::make(role, secret, cost);
        },
        [this](const tl::expected<NewSecret, access::SecretFlaw> &secret) { record(*secret); });
}

void StaffDialog::record(const std::optional<NewSecret> &secret)
{
    till::StaffOffice office(m_roster.journal(), m_roster);
    switch (m_task) {
    case Task::Add:
        return finish(office.add(m_name->text(), role(), *secret));
    case Task::Role:
        return finish(office.setRole(m_member.name, role(), secret));
    case Task::Secret:
        return finish(office.setSecret(m_member.name, *secret));
    }
}

void StaffDialog::finish(const journal::Result<void> &result)
{
    m_isBusy = false;
    if (result) {
        accept();
        return;
    }
    m_consent->setAction(access::Action::ManageStaff); // what was given is not asked for once more
    check();
    m_error->tell(textOf(failureOf(result.error())));
}

} // namespace vezne::ui
