// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/customerpanel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <algorithm>

#include "core/base/email.h"
#include "core/base/identity.h"
#include "core/base/phone.h"
#include "core/card/redact.h"
#include "core/till/customerkey.h"
#include "core/till/filler.h"
#include "core/till/personname.h"
#include "ui/kit/field.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int orderWidth = 160;
constexpr int phoneWidth = 170;

QLineEdit *makeEdit(const QString &name, int longest)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(longest);
    return edit;
}

/// A suggestion is as high as a row of a table: it is chosen in haste.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight(RowDensity::Normal)};
    }
};

} // namespace

CustomerPanel::CustomerPanel(QWidget *parent)
    : Panel({}, parent)
    , m_order(makeEdit(u"orderEdit"_s, 64))
    , m_phone(makeEdit(u"phoneEdit"_s, 24))
    , m_name(makeEdit(u"nameEdit"_s, 60))
    , m_surname(makeEdit(u"surnameEdit"_s, 60))
    , m_email(makeEdit(u"emailEdit"_s, 100))
    , m_identity(makeEdit(u"identityEdit"_s, 30))
    , m_address(makeEdit(u"addressEdit"_s, 200))
    , m_city(makeEdit(u"cityEdit"_s, 60))
    , m_zip(makeEdit(u"zipEdit"_s, 10))
    , m_orderField(new Field({}, m_order))
    , m_phoneField(new Field({}, m_phone))
    , m_nameField(new Field({}, m_name))
    , m_surnameField(new Field({}, m_surname))
    , m_emailField(new Field({}, m_email))
    , m_identityField(new Field({}, m_identity))
    , m_addressField(new Field({}, m_address))
    , m_cityField(new Field({}, m_city))
    , m_zipField(new Field({}, m_zip))
    , m_suggestions(new QStringListModel(this))
    , m_completer(new QCompleter(m_suggestions, this))
    , m_moreButton(new QPushButton)
    , m_more(new QWidget)
{
    build();
    connect(m_order, &QLineEdit::textChanged, this, [this] { m_errors.clear(m_orderField); });
    connect(m_phone, &QLineEdit::editingFinished, this, &CustomerPanel::checkPhone);
    connect(m_phone, &QLineEdit::textEdited, this, &CustomerPanel::suggest);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (const auto row = static_cast<std::size_t>(index.row()); row < m_suggested.size())
                    take(m_suggested[row]);
                Q_EMIT taken();
            });
    connect(m_phone, &QLineEdit::textEdited, this, [this] {
        if (phoneNumber(m_phone->text()))
            m_errors.clear(m_phoneField);
    });
    for (const QLineEdit *edit : {m_phone, m_email})
        connect(edit, &QLineEdit::textChanged, this, &CustomerPanel::noticeCustomer);
    connect(m_identity, &QLineEdit::editingFinished, this, &CustomerPanel::checkIdentity);
    connect(m_identity, &QLineEdit::textEdited, this, [this] { m_identityField->setHelp({}); });
    connect(m_email, &QLineEdit::editingFinished, this, &CustomerPanel::checkEmail);
    connect(m_email, &QLineEdit::textEdited, this, [this] { m_errors.clear(m_emailField); });
    for (const auto &[edit, field] : {std::pair(m_name, m_nameField), std::pair(m_surname, m_surnameField)}) {
        connect(edit, &QLineEdit::editingFinished, this, &CustomerPanel::checkNames);
        connect(edit, &QLineEdit::textChanged, this, [this, field = field] { m_errors.clear(field); });
    }
    connect(m_moreButton, &QPushButton::toggled, this, &CustomerPanel::showMore);
    showMore(false);
    retranslate();
}

void CustomerPanel::build()
{
    m_moreButton->setObjectName(u"moreCustomerButton"_s);
    m_moreButton->setCheckable(true);
    setRole(m_moreButton, ButtonRole::Quiet);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_completer->setObjectName(u"phoneCompleter"_s);
    m_completer->setWidget(m_phone); // not the field's own: choosing fills more than the field
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(m_completer->popup()));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_identity->setInputMethodHints(Qt::ImhDigitsOnly);
    m_orderField->setFixedWidth(orderWidth);
    m_phoneField->setFixedWidth(phoneWidth);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    for (Field *field : {m_orderField, m_phoneField})
        row->addWidget(field);
    row->addWidget(m_nameField, 1);
    row->addWidget(m_surnameField, 1);
    row->addWidget(m_moreButton);
    auto *grid = new QGridLayout(m_more);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->addWidget(m_emailField, 0, 0);
    grid->addWidget(m_identityField, 0, 1);
    grid->addWidget(m_addressField, 1, 0);
    auto *place = new QHBoxLayout;
    place->setSpacing(space::m);
    place->addWidget(m_cityField, 2);
    place->addWidget(m_zipField, 1);
    grid->addLayout(place, 1, 1);
    body()->addLayout(row);
    body()->addWidget(m_more);
}

QString CustomerPanel::orderId() const
{
    return m_order->text().trimmed();
}

void CustomerPanel::setOrderId(const QString &orderId)
{
    m_order->setText(orderId);
}

iyzico::Buyer CustomerPanel::buyer() const
{
    iyzico::Buyer buyer;
    buyer.name = m_name->text().trimmed();
    buyer.surname = m_surname->text().trimmed();
    buyer.gsmNumber = phoneNumber(m_phone->text()).value_or(QString());
    buyer.email = m_email->text().trimmed();
    buyer.identityNumber = m_identity->text().trimmed();
    buyer.registrationAddress = m_address->text().trimmed();
    buyer.city = m_city->text().trimmed();
    buyer.zipCode = m_zip->text().trimmed();
    return buyer;
}

QString CustomerPanel::customer() const
{
    return till::customerKeyOf(buyer());
}

void CustomerPanel::noticeCustomer()
{
    if (const QString now = customer(); now != m_customer) {
        m_customer = now;
        Q_EMIT customerChanged(now);
    }
}

void CustomerPanel::suggest()
{
    m_suggested = m_lookup ? m_lookup(m_phone->text()) : std::vector<journal::Customer>();
    QStringList texts;
    for (const journal::Customer &customer : m_suggested)
        texts << u"%1  %2"_s.arg(phoneText(customer.phone), customer.name());
    m_suggestions->setStringList(texts);
    if (texts.isEmpty())
        return m_completer->popup()->hide();
    const int width = m_completer->popup()->sizeHintForColumn(0) + space::xxl;
    m_completer->complete(QRect(0, 0, qMax(width, m_phone->width()), m_phone->height()));
}

iyzico::Buyer CustomerPanel::given(const journal::Customer &customer) const
{
    return till::withoutFiller(iyzico::buyerFromJson(customer.buyer), m_usual);
}

void CustomerPanel::take(const journal::Customer &customer)
{
    const iyzico::Buyer known = given(customer);
    const std::pair<QLineEdit *, QString iyzico::Buyer::*> fields[] = {
        {m_name, &iyzico::Buyer::name},
        {m_surname, &iyzico::Buyer::surname},
        {m_email, &iyzico::Buyer::email},
        {m_identity, &iyzico::Buyer::identityNumber},
        {m_address, &iyzico::Buyer::registrationAddress},
        {m_city, &iyzico::Buyer::city},
        {m_zip, &iyzico::Buyer::zipCode}};
    for (const auto &[edit, member] : fields)
        edit->setText(known.*member);
    m_phone->setText(phoneText(customer.phone));
    m_errors.clear(m_phoneField);
    tellKnownName();
}

QWidget *CustomerPanel::check()
{
    checkPhone();
    checkNames();
    checkIdentity();
    checkEmail();
    if (orderId().isEmpty())
        m_errors.raise(m_orderField, [] { return tr("Required."); });
    else if (card::withoutCardNumbers(orderId()) != orderId())
        m_errors.raise(m_orderField, &CustomerPanel::cardNumberText);
    if (m_orderField->hasError())
        return m_order;
    if (m_phoneField->hasError())
        return m_phone;
    if (m_nameField->hasError())
        return m_name;
    if (m_surnameField->hasError())
        return m_surname;
    if (!m_emailField->hasError())
        return nullptr;
    m_moreButton->setChecked(true); // the field is folded away, and its fault with it
    return m_email;
}

void CustomerPanel::clear()
{
    for (QLineEdit *edit : {m_phone, m_name, m_surname, m_email, m_identity, m_address, m_city, m_zip})
        edit->setText({}); // clear() could be undone, and the next caller is somebody else
    m_errors.clear(m_phoneField);
    m_errors.clear(m_emailField);
    m_identityField->setHelp({});
    tellKnownName();
    m_moreButton->setChecked(false);
}

bool CustomerPanel::isAtEnd() const
{
    const bool isNamed = !m_name->text().isEmpty() || !m_surname->text().isEmpty();
    return (m_phone->hasFocus() && isNamed) || (m_surname->hasFocus() && !m_moreButton->isChecked());
}

void CustomerPanel::focusOnPhone()
{
    m_phone->setFocus(Qt::ShortcutFocusReason);
    m_phone->selectAll();
}

void CustomerPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CustomerPanel::showMore(bool shown)
{
    m_more->setVisible(shown);
    m_moreButton->setText(shown ? tr("Less") : tr("More…"));
}

void CustomerPanel::checkPhone()
{
    const std::optional<QString> number = phoneNumber(m_phone->text());
    const bool empty = m_phone->text().trimmed().isEmpty();
    if (number || empty)
        m_errors.clear(m_phoneField);
    else
        m_errors.raise(m_phoneField, [] { return tr("Not a phone number."); });
    if (number) {
        m_phone->setText(phoneText(*number));
        if (m_name->text().isEmpty() && m_surname->text().isEmpty())
            takeKnown(*number);
    }
    tellKnownName();
}

void CustomerPanel::checkNames()
{
    for (const auto &[edit, field] : {std::pair(m_name, m_nameField), std::pair(m_surname, m_surnameField)}) {
        if (till::faultOfName(edit->text()) == till::NameFault::CardNumber)
            m_errors.raise(field, &CustomerPanel::cardNumberText);
        else
            m_errors.clear(field);
    }
    tellKnownName();
}

void CustomerPanel::tellKnownName()
{
    const iyzico::Buyer typed = buyer();
    const auto known = knownBy(typed.gsmNumber);
    const iyzico::Buyer onRecord = known ? given(*known) : iyzico::Buyer();
    const QString now = (typed.name + u' ' + typed.surname).trimmed();
    const QString before = (onRecord.name + u' ' + onRecord.surname).trimmed();
    const bool isAnother = !now.isEmpty() && !before.isEmpty() && now != before;
    m_nameField->setHelp(isAnother ? tr("On record: %1").arg(before) : QString());
    m_surnameField->setHelp(isAnother ? tr("For this sale alone.") : QString());
}

QString CustomerPanel::cardNumberText()
{
    return tr("Looks like a card number.");
}

std::optional<journal::Customer> CustomerPanel::knownBy(const QString &number) const
{
    if (number.isEmpty() || !m_lookup)
        return std::nullopt;
    const std::vector<journal::Customer> found = m_lookup(number);
    const auto known = std::ranges::find(found, number, &journal::Customer::phone);
    return known == found.end() ? std::nullopt : std::optional(*known);
}

void CustomerPanel::takeKnown(const QString &number)
{
    if (const auto known = knownBy(number))
        take(*known);
}

void CustomerPanel::checkIdentity()
{
    const QString number = m_identity->text().trimmed();
    const bool doubtful = !number.isEmpty() && !isCitizenNumber(number) && !isTaxNumber(number);
    m_identityField->setHelp(doubtful ? tr("This number fails its checksum; read it back.") : QString());
}

void CustomerPanel::checkEmail()
{
    const QString typed = m_email->text().trimmed();
    const bool isFine = typed.isEmpty() || isEmail(typed);
    if (isFine)
        m_errors.clear(m_emailField);
    else
        m_errors.raise(m_emailField, [] { return tr("Not an e-mail address."); });
}

void CustomerPanel::retranslate()
{
    setAccessibleName(tr("Order and customer"));
    m_orderField->setLabel(tr("Order"));
    m_phoneField->setLabel(tr("Phone"));
    m_nameField->setLabel(tr("First name"));
    m_surnameField->setLabel(tr("Surname"));
    m_emailField->setLabel(tr("E-mail"));
    m_identityField->setLabel(tr("Identity number (TCKN)"));
    m_addressField->setLabel(tr("Address"));
    m_cityField->setLabel(tr("City"));
    m_zipField->setLabel(tr("Postcode"));
    checkIdentity(); // its warning is a help text, not an error
    tellKnownName();
    m_errors.retranslate();
    showMore(m_moreButton->isChecked());
}

} // namespace vezne::ui
