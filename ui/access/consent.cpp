// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/consent.h"

#include <QComboBox>
#include <QHBoxLayout>

#include "core/access/matrix.h"
#include "ui/access/accesstext.h"
#include "ui/access/secretfield.h"
#include "ui/kit/field.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using till::Purpose;

namespace {

/// Money goes out: the password is given again.
bool givesBack(access::Action action)
{
    return action == access::Action::Refund || action == access::Action::RefundAboveLimit ||
           action == access::Action::CancelOwn || action == access::Action::CancelAny;
}

} // namespace

Consent::Consent(till::Roster &roster, QWidget *parent)
    : QWidget(parent)
    , m_roster(roster)
    , m_own(new SecretField)
    , m_ownField(new Field(tr("Your password"), m_own))
    , m_second(new QComboBox)
    , m_secondField(new Field(tr("Second person"), m_second))
    , m_secondSecret(new SecretField)
    , m_secondSecretField(new Field(tr("Their password"), m_secondSecret))
{
    m_own->setObjectName(u"ownSecret"_s);
    m_own->setRole(access::Role::Owner);
    m_second->setObjectName(u"secondCombo"_s);
    m_secondSecret->setObjectName(u"secondSecret"_s);
    m_secondSecret->setRole(access::Role::Owner); // four eyes are theirs who have passwords
    m_secondField->setHelp(tr("Above the limit somebody else with the same right has to agree."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_secondField, 1);
    row->addWidget(m_secondSecretField, 1);
    layout->addLayout(row);
    layout->addWidget(m_ownField);

    connect(m_own, &SecretField::edited, this, &Consent::changed);
    connect(m_secondSecret, &SecretField::edited, this, &Consent::changed);
    connect(m_second, &QComboBox::currentIndexChanged, this, &Consent::changed);
    fillSeconds();
    setAction(m_action);
}

void Consent::fillSeconds()
{
    const auto members = m_roster.members();
    for (const journal::StaffMember &member : members.value_or(std::vector<journal::StaffMember>())) {
        const auto role = access::roleFromWord(member.role);
        const bool isOther = m_roster.current() && member.name != m_roster.current()->name;
        const bool mayAgree =
            role && access::rightOf(access::Action::RefundAboveLimit, *role) == access::Right::FourEyes;
        if (member.isActive && isOther && mayAgree)
            m_second->addItem(u"%1 · %2"_s.arg(member.name, roleText(*role)), member.name);
    }
}

void Consent::setAction(access::Action action)
{
    m_action = action;
    m_needsOwn = givesBack(action) ? m_roster.needsConfirmation()
                                   : action == access::Action::ManageStaff && !m_roster.isConfirmed();
    m_needsSecond = m_roster.needsSecond(action);
    m_ownField->setVisible(m_needsOwn);
    m_secondField->setVisible(m_needsSecond);
    m_secondSecretField->setVisible(m_needsSecond);
    setVisible(m_needsSecond || m_needsOwn);
}

bool Consent::isComplete() const
{
    const bool hasOwn = !m_needsOwn || !m_own->isEmpty();
    const bool hasSecond = !m_needsSecond || (!m_secondSecret->isEmpty() && m_second->currentIndex() >= 0);
    return hasOwn && hasSecond;
}

void Consent::ask()
{
    if (m_needsOwn)
        check(Purpose::Confirm, m_roster.current()->name, m_own);
    else
        askSecond();
}

void Consent::askSecond()
{
    if (m_needsSecond)
        check(Purpose::Agree, m_second->currentData().toString(), m_secondSecret);
    else
        Q_EMIT given(std::nullopt);
}

void Consent::check(Purpose purpose, const QString &name, SecretField *field)
{
    auto *attempt = new till::SecretCheck(m_roster, purpose, name, field->bytes(), this);
    field->wipe();
    connect(attempt, &till::SecretCheck::finished, this,
            [this, purpose](const till::SecretCheckEnd &result) { take(purpose, result); });
    attempt->start();
}

void Consent::take(Purpose purpose, const till::SecretCheckEnd &result)
{
    if (result.error)
        Q_EMIT refused(*result.error);
    else if (purpose == Purpose::Confirm)
        askSecond();
    else
        Q_EMIT given(result.proof);
}

} // namespace vezne::ui
