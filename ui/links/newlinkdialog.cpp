// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/newlinkdialog.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include "core/base/email.h"
#include "core/base/phone.h"
#include "ui/kit/checkline.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/field.h"
#include "ui/kit/language.h"
#include "ui/kit/moneyedit.h"
#include "ui/kit/problemline.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int newLinkWidth = 560;
constexpr Money fastLinkMost(75'000, Currency::TRY); // iyzico's, see iyzico::createFastLinkCall()
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
    , m_repeatable(new CheckLine(u"repeatableLinkBox"_s, false))
    , m_problem(new ProblemLine)
    , m_make(new QPushButton(tr("Make the link")))
{
    setWindowTitle(tr("New payment link"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(newLinkWidth);
    nameParts();
    m_nameField->setHelp(tr("The customer reads it."));
    m_orderField->setHelp(tr("May stay empty."));
    m_phoneField->setHelp(tr("For WhatsApp; may stay empty."));
    m_repeatable->setTexts(tr("Can be paid more than once"),
                           tr("Left clear, it is paid once; so are links with an order and fast links."));
    build();
    follow();
}

void NewLinkDialog::nameParts()
{
    setObjectName(u"newLinkDialog"_s);
    m_name->setObjectName(u"linkNameEdit"_s);
    m_order->setObjectName(u"linkOrderEdit"_s);
    m_amount->setObjectName(u"linkAmountEdit"_s);
    m_amountField->setObjectName(u"linkAmountField"_s);
    m_nameField->setObjectName(u"linkNameField"_s);
    m_phone->setObjectName(u"linkPhoneEdit"_s);
    m_phoneField->setObjectName(u"linkPhoneField"_s);
    m_email->setObjectName(u"linkEmailEdit"_s);
    m_installments->setObjectName(u"linkInstallmentsBox"_s);
    m_fast->setObjectName(u"fastLinkBox"_s);
    m_problem->setObjectName(u"newLinkProblem"_s);
    m_make->setObjectName(u"makeLinkButton"_s);
}

void NewLinkDialog::build()
{
    auto *cancel = new QPushButton(tr("Cancel"));
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
    for (QWidget *choice : std::initializer_list<QWidget *>{m_installments, m_fast, m_repeatable, m_problem})
        layout->addWidget(choice);
    layout->addLayout(newDialogFoot(this, {.leave = cancel, .act = m_make}));
    connect(m_make, &QPushButton::clicked, this, &NewLinkDialog::finish);
}

/// An error that stands goes as soon as what it is about is right, and only what cannot come right by typing
/// on is told before the field is left.
void NewLinkDialog::follow()
{
    const auto mend = [this](Field *field) {
        if (field->hasError())
            field->setError(errorOf(field));
    };
    connect(m_name, &QLineEdit::textChanged, this, [this, mend] { mend(m_nameField); });
    for (const auto &[edit, field] : {std::pair(m_phone, m_phoneField), std::pair(m_email, m_emailField)}) {
        connect(edit, &QLineEdit::textChanged, this, [mend, field = field] { mend(field); });
        connect(edit, &QLineEdit::editingFinished, this,
                [this, field = field] { field->setError(errorOf(field)); });
    }
    connect(m_amount, &QLineEdit::textChanged, this, &NewLinkDialog::followKind);
    connect(m_order, &QLineEdit::textChanged, this, &NewLinkDialog::followKind);
    connect(m_fast, &QCheckBox::toggled, this, &NewLinkDialog::followKind);
    followKind();
}

void NewLinkDialog::followKind()
{
    const bool isFast = m_fast->isChecked();
    m_installments->setEnabled(!isFast);
    m_repeatable->setEnabled(!isFast && m_order->text().trimmed().isEmpty());
    const bool isTooMuch = isFast && m_amount->amount() && *m_amount->amount() > fastLinkMost;
    if (isTooMuch || m_amountField->hasError())
        m_amountField->setError(amountError());
}

QString NewLinkDialog::amountError() const
{
    if (const auto error = m_amount->error(); error && *error != AmountError::Empty)
        return messageFor(*error);
    const auto amount = m_amount->amount();
    if (!amount || !amount->isPositive())
        return tr("Enter an amount above zero.");
    if (m_fast->isChecked() && *amount > fastLinkMost)
        return tr("A fast link takes %1 at most.").arg(toText(fastLinkMost, language()));
    return {};
}

QString NewLinkDialog::errorOf(const Field *field) const
{
    const QString phone = m_phone->text().trimmed();
    const QString email = m_email->text().trimmed();
    if (field == m_nameField && m_name->text().trimmed().isEmpty())
        return tr("The link needs a name.");
    if (field == m_amountField)
        return amountError();
    if (field == m_phoneField && !phone.isEmpty() && !phoneNumber(phone))
        return tr("This is not a phone number.");
    if (field == m_emailField && !email.isEmpty() && !isEmail(email))
        return tr("Not an e-mail address.");
    return {};
}

QWidget *NewLinkDialog::check()
{
    QWidget *first = nullptr;
    for (Field *field : {m_nameField, m_amountField, m_phoneField, m_emailField}) {
        field->setError(errorOf(field));
        if (field->hasError() && !first)
            first = field->editor();
    }
    return first;
}

till::LinkOffer NewLinkDialog::offer() const
{
    return {.orderId = m_order->text().trimmed(),
            .name = m_name->text().trimmed(),
            .description = m_name->text().trimmed(),
            .amount = *m_amount->amount(),
            .isFast = m_fast->isChecked(),
            .offersInstallments = m_installments->isChecked(),
            .isRepeatable = m_repeatable->isChecked(),
            .phone = phoneNumber(m_phone->text()).value_or(QString()),
            .email = m_email->text().trimmed()};
}

void NewLinkDialog::finish()
{
    if (QWidget *wrong = check())
        return wrong->setFocus(Qt::OtherFocusReason);
    m_problem->tell({});
    hide(); // and not accept(), after which nothing would be left of it
    Q_EMIT wanted(offer());
}

void NewLinkDialog::comeBack(const QString &why)
{
    open();
    m_problem->tell(why);
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace vezne::ui
