// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/newlinkdialog.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include "core/base/email.h"
#include "core/base/phone.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/field.h"
#include "ui/kit/moneyedit.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int newLinkWidth = 560;
} // namespace

NewLinkDialog::NewLinkDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_order(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_email(new QLineEdit)
    , m_amount(new MoneyEdit)
    , m_nameField(new Field(tr("What it is for"), m_name))
    , m_orderField(new Field(tr("Order"), m_order))
    , m_amountField(new Field(tr("Amount"), m_amount))
    , m_phoneField(new Field(tr("Phone"), m_phone))
    , m_emailField(new Field(tr("E-mail"), m_email))
    , m_installments(new QCheckBox(tr("Offer instalments")))
    , m_fast(new QCheckBox(tr("Fast link (up to ₺750, paid once)")))
{
    setObjectName(u"newLinkDialog"_s);
    setWindowTitle(tr("New payment link"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(newLinkWidth);
    m_name->setObjectName(u"linkNameEdit"_s);
    m_order->setObjectName(u"linkOrderEdit"_s);
    m_amount->setObjectName(u"linkAmountEdit"_s);
    m_phone->setObjectName(u"linkPhoneEdit"_s);
    m_email->setObjectName(u"linkEmailEdit"_s);
    m_installments->setObjectName(u"linkInstallmentsBox"_s);
    m_fast->setObjectName(u"fastLinkBox"_s);
    m_nameField->setHelp(tr("The customer reads it."));
    m_orderField->setHelp(tr("With an order it can be paid once."));
    m_phoneField->setHelp(tr("For WhatsApp; may stay empty."));
    build();
    connect(m_fast, &QCheckBox::toggled, m_installments, &QWidget::setDisabled);
}

void NewLinkDialog::build()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *make = new QPushButton(tr("Make the link"));
    make->setObjectName(u"makeLinkButton"_s);
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(space::m);
    fields->setVerticalSpacing(space::s);
    fields->addWidget(m_nameField, 0, 0, 1, 2);
    fields->addWidget(m_amountField, 1, 0);
    fields->addWidget(m_orderField, 1, 1);
    fields->addWidget(m_phoneField, 2, 0);
    fields->addWidget(m_emailField, 2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    layout->addLayout(fields);
    layout->addWidget(m_installments);
    layout->addWidget(m_fast);
    layout->addLayout(newDialogFoot(this, {.leave = cancel, .act = make}));
    connect(make, &QPushButton::clicked, this, &NewLinkDialog::finish);
}

QWidget *NewLinkDialog::check()
{
    const QString phone = m_phone->text().trimmed();
    const QString email = m_email->text().trimmed();
    const bool isPhone = phone.isEmpty() || phoneNumber(phone);
    const bool isPositive = m_amount->amount() && m_amount->amount()->isPositive();
    const auto amountError = m_amount->error();
    m_nameField->setError(m_name->text().trimmed().isEmpty() ? tr("The link needs a name.") : QString());
    m_amountField->setError(amountError  ? messageFor(*amountError)
                            : isPositive ? QString()
                                         : tr("Enter an amount above zero."));
    m_phoneField->setError(isPhone ? QString() : tr("This is not a phone number."));
    m_emailField->setError(email.isEmpty() || isEmail(email) ? QString() : tr("Not an e-mail address."));
    for (Field *field : {m_nameField, m_amountField, m_phoneField, m_emailField}) {
        if (field->hasError())
            return field->editor();
    }
    return nullptr;
}

void NewLinkDialog::finish()
{
    if (QWidget *wrong = check())
        return wrong->setFocus(Qt::OtherFocusReason);
    const till::LinkOffer offer{.orderId = m_order->text().trimmed(),
                                .name = m_name->text().trimmed(),
                                .description = m_name->text().trimmed(),
                                .amount = *m_amount->amount(),
                                .isFast = m_fast->isChecked(),
                                .offersInstallments = m_installments->isChecked(),
                                .phone = phoneNumber(m_phone->text()).value_or(QString()),
                                .email = m_email->text().trimmed()};
    accept();
    Q_EMIT wanted(offer);
}

} // namespace vezne::ui
