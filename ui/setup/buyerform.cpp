// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/buyerform.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <algorithm>

#include "core/base/identity.h"
#include "core/base/phone.h"
#include "core/till/sale.h"
#include "ui/kit/field.h"
#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

struct BuyerField
{
    QString key, name; ///< in iyzico's object, and of the widget
    int longest;
    int row, column;
    QString iyzico::Buyer::*value;
};

const std::vector<BuyerField> &buyerFields()
{
    using iyzico::Buyer;
    static const std::vector<BuyerField> all{
        {u"name"_s, u"buyerNameEdit"_s, 60, 1, 0, &Buyer::name},
        {u"surname"_s, u"buyerSurnameEdit"_s, 60, 1, 1, &Buyer::surname},
        {u"email"_s, u"buyerEmailEdit"_s, 100, 2, 0, &Buyer::email},
        {u"gsmNumber"_s, u"buyerPhoneEdit"_s, 24, 2, 1, &Buyer::gsmNumber},
        {u"identityNumber"_s, u"buyerIdentityEdit"_s, 30, 3, 0, &Buyer::identityNumber},
        {u"city"_s, u"buyerCityEdit"_s, 60, 3, 1, &Buyer::city},
        {u"registrationAddress"_s, u"buyerAddressEdit"_s, 200, 4, 0, &Buyer::registrationAddress},
        {u"zipCode"_s, u"buyerZipEdit"_s, 12, 4, 1, &Buyer::zipCode},
    };
    return all;
}

bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.indexOf(u'.', at) > at + 1 && !text.endsWith(u'.') && !text.contains(u' ');
}

} // namespace

BuyerForm::BuyerForm(QWidget *parent)
    : QWidget(parent)
    , m_intro(new PlainLabel({}, TextRole::Secondary))
{
    m_intro->setWordWrap(true);
    m_intro->setContentsMargins(0, 0, 0, space::s);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::m);
    layout->setVerticalSpacing(space::s);
    layout->addWidget(m_intro, 0, 0, 1, 2);
    const iyzico::Buyer plain = till::completed({}, {});
    for (const BuyerField &wanted : buyerFields()) {
        auto *edit = new QLineEdit;
        edit->setObjectName(wanted.name);
        edit->setMaxLength(wanted.longest);
        edit->setPlaceholderText(plain.*wanted.value);
        auto *field = new Field({}, edit);
        connect(edit, &QLineEdit::textChanged, this, [this, field] {
            field->setError({});
            doubtIdentity();
        });
        layout->addWidget(field, wanted.row, wanted.column);
        m_parts.push_back({wanted.key, edit, field});
    }
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(5, 1);
    setFocusProxy(m_parts.front().edit);
    retranslate();
}

BuyerForm::Part &BuyerForm::part(QStringView key)
{
    return *std::ranges::find(m_parts, key, &Part::key);
}

void BuyerForm::showBuyer(const QJsonObject &buyer)
{
    for (const Part &shown : m_parts) {
        const QString text = buyer.value(shown.key).toString();
        shown.edit->setText(shown.key == "gsmNumber"_L1 ? phoneText(text) : text);
    }
}

void BuyerForm::fill(QJsonObject &buyer) const
{
    for (const Part &typed : m_parts) {
        QString text = typed.edit->text().trimmed();
        if (typed.key == "gsmNumber"_L1)
            text = phoneNumber(text).value_or(text);
        if (text.isEmpty())
            buyer.remove(typed.key);
        else
            buyer.insert(typed.key, text);
    }
}

void BuyerForm::doubtIdentity()
{
    if (m_parts.size() < buyerFields().size())
        return; // still being made
    const Part &identity = part(u"identityNumber");
    const QString number = identity.edit->text().trimmed();
    const bool isDoubtful = !number.isEmpty() && !isCitizenNumber(number) && !isTaxNumber(number);
    identity.field->setHelp(isDoubtful ? tr("This number fails its checksum.") : QString());
}

QWidget *BuyerForm::check()
{
    const auto judge = [this](QStringView key, const auto &isFit, const QString &error) {
        const Part &judged = part(key);
        const QString text = judged.edit->text().trimmed();
        judged.field->setError(text.isEmpty() || isFit(text) ? QString() : error);
    };
    judge(u"email", looksLikeEmail, tr("Not an e-mail address."));
    judge(
        u"gsmNumber", [](const QString &text) { return phoneNumber(text).has_value(); },
        tr("Not a phone number."));
    const auto wrong =
        std::ranges::find_if(m_parts, [](const Part &judged) { return judged.field->hasError(); });
    return wrong == m_parts.end() ? nullptr : wrong->edit;
}

void BuyerForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BuyerForm::retranslate()
{
    m_intro->setText(tr("iyzico wants these of every customer. For one who gives nothing a sale takes them "
                        "from here; what stays empty is sent as shown in grey."));
    part(u"name").field->setLabel(tr("First name"));
    part(u"surname").field->setLabel(tr("Surname"));
    part(u"email").field->setLabel(tr("E-mail"));
    part(u"gsmNumber").field->setLabel(tr("Phone"));
    part(u"identityNumber").field->setLabel(tr("Identity number (TCKN)"));
    part(u"city").field->setLabel(tr("City"));
    part(u"registrationAddress").field->setLabel(tr("Address"));
    part(u"zipCode").field->setLabel(tr("Postcode"));
}

} // namespace vezne::ui
