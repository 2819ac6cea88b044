// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/secretfield.h"

#include <QEvent>
#include <QStackedLayout>

#include "ui/kit/passwordedit.h"
#include "ui/kit/pinedit.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QStackedLayout(this))
    , m_pin(new PinEdit)
    , m_password(new PasswordEdit)
{
    m_pin->setObjectName(u"pinEdit"_s);
    m_password->setObjectName(u"passwordEdit"_s);
    m_layout->addWidget(m_pin);
    m_layout->addWidget(m_password);
    setFocusProxy(m_pin);
    connect(m_pin, &PinEdit::edited, this, &SecretField::edited);
    connect(m_password, &QLineEdit::textChanged, this, &SecretField::edited);
    retranslate();
}

void SecretField::setRole(access::Role role)
{
    QWidget *wanted = hasPassword(role) ? static_cast<QWidget *>(m_password) : m_pin;
    if (m_layout->currentWidget() == wanted)
        return;
    wipe();
    m_layout->setCurrentWidget(wanted);
    setFocusProxy(wanted);
}

bool SecretField::isPin() const
{
    return m_layout->currentWidget() == m_pin;
}

bool SecretField::isEmpty() const
{
    return isPin() ? m_pin->isEmpty() : m_password->text().isEmpty();
}

SecretBytes SecretField::bytes() const
{
    return isPin() ? m_pin->takeBytes() : m_password->bytes();
}

void SecretField::wipe()
{
    m_pin->wipe();
    m_password->wipe();
}

QWidget *SecretField::editor() const
{
    return m_layout->currentWidget();
}

void SecretField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SecretField::retranslate()
{
    m_pin->setAccessibleName(tr("PIN"));
    m_password->setAccessibleName(tr("Password"));
}

} // namespace vezne::ui
