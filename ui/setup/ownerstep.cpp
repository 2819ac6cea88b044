// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/ownerstep.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/access/secretrules.h"
#include "core/till/staffoffice.h"
#include "ui/access/accesstext.h"
#include "ui/access/secretfield.h"
#include "ui/kit/field.h"
#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using access::Role;

namespace {
constexpr int ownerFieldWidth = 420;
} // namespace

OwnerStep::OwnerStep(QWidget *parent)
    : QWidget(parent)
    , m_intro(new PlainLabel)
    , m_name(new QLineEdit)
    , m_nameField(new Field({}, m_name))
    , m_password(new SecretField)
    , m_passwordField(new Field({}, m_password))
    , m_again(new SecretField)
    , m_againField(new Field({}, m_again))
{
    m_name->setObjectName(u"ownerNameEdit"_s);
    m_password->setObjectName(u"ownerPassword"_s);
    m_again->setObjectName(u"ownerPasswordAgain"_s);
    m_password->setRole(Role::Owner);
    m_again->setRole(Role::Owner);
    for (SecretField *field : {m_password, m_again}) // else they take what height there is
        field->setFixedHeight(m_name->sizeHint().height());
    m_intro->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_intro);
    layout->addSpacing(space::s);
    for (Field *field : {m_nameField, m_passwordField, m_againField}) {
        field->setMaximumWidth(ownerFieldWidth);
        layout->addWidget(field);
    }
    layout->addStretch(1); // else the others take a part of it
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    for (SecretField *field : {m_password, m_again})
        connect(field, &SecretField::edited, this, [this] {
            m_passwordField->setError({});
            m_againField->setError({});
        });
    retranslate();
}

QString OwnerStep::name() const
{
    return m_name->text();
}

SecretBytes OwnerStep::password() const
{
    return m_password->bytes();
}

QWidget *OwnerStep::check()
{
    const SecretBytes password = m_password->bytes();
    const auto flaw = access::faultOf(Role::Owner, password.bytes());
    const bool isSame = constantTimeEquals(password.bytes(), m_again->bytes().bytes());
    const bool hasName = till::isProperName(m_name->text());
    m_nameField->setError(hasName ? QString() : tr("Enter the name that the history will show."));
    m_passwordField->setError(flaw ? secretFlawText(*flaw, Role::Owner) : QString());
    m_againField->setError(flaw || isSame ? QString() : tr("The two are not the same."));
    if (!hasName)
        return m_name;
    return flaw ? m_password->editor() : isSame ? nullptr : m_again->editor();
}

void OwnerStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OwnerStep::retranslate()
{
    m_intro->setText(
        tr("The owner signs in, may do everything and adds others later. You stay signed in while "
           "you work; after a pause Vezne asks for the password and hides what is on the screen."));
    m_nameField->setLabel(tr("Your name"));
    m_passwordField->setLabel(tr("Password"));
    m_passwordField->setHelp(secretHelp(Role::Owner));
    m_againField->setLabel(tr("Repeat it"));
}

} // namespace vezne::ui
