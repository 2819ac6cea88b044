// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/till/links/links.h"

class QCheckBox;
class QLineEdit;

namespace vezne::ui {

class Field;
class MoneyEdit;

/// Asks for what a link needs that comes from no sale.
class NewLinkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewLinkDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const vezne::till::LinkOffer &offer);

private:
    void build();
    void finish();
    [[nodiscard]] QWidget *check();

    QLineEdit *m_name, *m_order, *m_phone, *m_email;
    MoneyEdit *m_amount;
    Field *m_nameField, *m_orderField, *m_amountField, *m_phoneField, *m_emailField;
    QCheckBox *m_installments, *m_fast;
};

} // namespace vezne::ui
