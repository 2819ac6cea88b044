// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/renamedialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "core/base/phone.h"
#include "core/till/personname.h"
#include "ui/help/failure.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/field.h"
#include "ui/kit/problemline.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int renameWidth = 460;

QString renameFaultText(till::NameFault fault)
{
    switch (fault) {
    case till::NameFault::Empty:
        return RenameDialog::tr("Required.");
    case till::NameFault::TooLong:
        return RenameDialog::tr("Too long.");
    case till::NameFault::CardNumber:
        return RenameDialog::tr("Looks like a card number.");
    }
    Q_UNREACHABLE();
}

} // namespace

RenameDialog::RenameDialog(till::Customers &customers, const journal::Customer &customer, QWidget *parent)
    : QDialog(parent)
    , m_customers(customers)
    , m_phone(customer.phone)
    , m_name(new QLineEdit)
    , m_surname(new QLineEdit)
    , m_nameField(new Field(tr("First name"), m_name))
    , m_surnameField(new Field(tr("Surname"), m_surname))
    , m_problem(new ProblemLine)
    , m_save(new QPushButton(tr("Save the name")))
{
    setObjectName(u"renameCustomerDialog"_s);
    setWindowTitle(tr("Change the customer’s name"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(renameWidth);
    m_name->setObjectName(u"customerNameEdit"_s);
    m_surname->setObjectName(u"customerSurnameEdit"_s);
    m_save->setObjectName(u"saveCustomerNameButton"_s);
    const iyzico::Buyer given = customers.givenBy(customer); // what stands in for a name is none
    m_name->setText(given.name);
    m_surname->setText(given.surname);
    build();
}

void RenameDialog::build()
{
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::m);
    for (const auto &[edit, field] : {std::pair(m_name, m_nameField), std::pair(m_surname, m_surnameField)}) {
        edit->setMaxLength(till::longestNamePart);
        connect(edit, &QLineEdit::textChanged, this, [field = field] { field->setError({}); });
        fields->addWidget(field);
    }
    auto *consequence = new PlainLabel(
        tr("%1 goes by this name from now on. Payments keep the name that they were made under.")
            .arg(phoneText(m_phone)),
        TextRole::Secondary);
    consequence->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    layout->addLayout(fields);
    layout->addWidget(consequence);
    layout->addWidget(m_problem);
    layout->addLayout(newDialogFoot(this, {.leave = cancel, .act = m_save}));
    connect(m_save, &QPushButton::clicked, this, &RenameDialog::finish);
    m_name->setFocus();
    m_name->selectAll();
}

bool RenameDialog::check()
{
    const auto show = [](Field *field, const std::optional<till::NameFault> &fault) {
        field->setError(fault ? renameFaultText(*fault) : QString());
        return !fault;
    };
    const QString surname = m_surname->text().trimmed();
    // A number may also go on from one field to the other.
    const QString both = m_name->text() + u' ' + surname;
    const bool isNumber = till::faultOfName(both) == till::NameFault::CardNumber;
    const auto faultOf = [isNumber](const QString &name) {
        return isNumber ? std::optional(till::NameFault::CardNumber) : till::faultOfName(name);
    };
    const bool isNameFine = show(m_nameField, faultOf(m_name->text()));
    const bool isSurnameFine = show(m_surnameField, surname.isEmpty() ? std::nullopt : faultOf(surname));
    if (!isNameFine || !isSurnameFine)
        (isNameFine ? m_surname : m_name)->setFocus(Qt::OtherFocusReason);
    return isNameFine && isSurnameFine;
}

void RenameDialog::finish()
{
    if (!check())
        return;
    const auto renamed = m_customers.rename(m_phone, m_name->text(), m_surname->text());
    m_problem->tell(renamed ? QString() : textOf(failureOf(renamed.error())));
    if (renamed)
        accept();
}

} // namespace vezne::ui
