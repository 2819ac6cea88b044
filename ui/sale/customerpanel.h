// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/iyzico/endpoints/party.h"
#include "core/journal/books/customerbook.h"
#include "ui/kit/panel.h"
#include "ui/sale/fielderrors.h"

class QCompleter;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace vezne::ui {

class Field;

/// Order and customer. Nothing but the order number is demanded: a quick sale by phone goes with plain values
/// for what the caller did not give.
class CustomerPanel : public Panel
{
    Q_OBJECT

public:
    explicit CustomerPanel(QWidget *parent = nullptr);

    [[nodiscard]] QString orderId() const;
    void setOrderId(const QString &orderId);

    /// What was typed; fields that were left empty are empty.
    [[nodiscard]] iyzico::Buyer buyer() const;

    /// How the customer is found again: by phone, else by e-mail; empty while neither is there.
    [[nodiscard]] QString customer() const;

    /// Shows what is wrong; the widget that should get the focus, or null. A number that fails its checksum
    /// is a warning and holds up nothing.
    [[nodiscard]] QWidget *check();

    /// Who may be meant by a number that is being typed; shown below it, to be chosen.
    using Lookup = std::function<std::vector<journal::Customer>(const QString &typed)>;
    void setLookup(Lookup lookup) { m_lookup = std::move(lookup); }
    /// What stands in for customers who give nothing: it is not filled in as theirs.
    void setUsualBuyer(const iyzico::Buyer &usual) { m_usual = usual; }
    /// Fills the fields with what is known of `customer`.
    void take(const journal::Customer &customer);
    /// Fills in who bought with this whole number before, though nobody chose them from the list.
    void takeKnown(const QString &number);

    /// Forgets the customer.
    void clear();

    /// Whether Enter leads out of the panel: from the number of somebody whose name is there, and from the
    /// last field that is not folded away.
    [[nodiscard]] bool isAtEnd() const;

    /// What stands in the field is selected: the next number takes its place.
    void focusOnPhone();

Q_SIGNALS:
    /// Somebody was chosen from the suggestions: everything is there.
    void taken();
    /// Phone or e-mail stand for somebody else now.
    void customerChanged(const QString &customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showMore(bool shown);
    void noticeCustomer();
    void suggest();
    void checkPhone();
    /// A card number that went into a name's field would be the customer's name from now on.
    void checkNames();
    [[nodiscard]] static QString cardNumberText();
    /// What a customer gave, without what stands in for what they did not.
    [[nodiscard]] iyzico::Buyer given(const journal::Customer &customer) const;
    [[nodiscard]] std::optional<journal::Customer> knownBy(const QString &number) const;
    /// Another name than the one on record is this sale's alone, and the cashier is told so.
    void tellKnownName();
    void checkIdentity();
    void checkEmail();
    void retranslate();

    QLineEdit *m_order, *m_phone, *m_name, *m_surname, *m_email, *m_identity, *m_address, *m_city, *m_zip;
    Field *m_orderField, *m_phoneField, *m_nameField, *m_surnameField, *m_emailField, *m_identityField,
        *m_addressField, *m_cityField, *m_zipField;
    FieldErrors m_errors;
    iyzico::Buyer m_usual;
    QString m_customer;
    Lookup m_lookup;
    std::vector<journal::Customer> m_suggested;
    QStringListModel *m_suggestions;
    QCompleter *m_completer;
    QPushButton *m_moreButton;
    QWidget *m_more;
};

} // namespace vezne::ui
