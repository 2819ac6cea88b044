// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/iyzico/endpoints/party.h"
#include "ui/kit/panel.h"

class QLineEdit;
class QPushButton;

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

    /// Forgets the customer.
    void clear();

Q_SIGNALS:
    /// Phone or e-mail stand for somebody else now.
    void customerChanged(const QString &customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showMore(bool shown);
    void noticeCustomer();
    void checkPhone();
    void checkIdentity();
    void checkEmail();
    void retranslate();

    QLineEdit *m_order, *m_phone, *m_name, *m_surname, *m_email, *m_identity, *m_address, *m_city, *m_zip;
    Field *m_orderField, *m_phoneField, *m_nameField, *m_surnameField, *m_emailField, *m_identityField,
        *m_addressField, *m_cityField, *m_zipField;
    QString m_customer;
    QPushButton *m_moreButton;
    QWidget *m_more;
};

} // namespace vezne::ui
