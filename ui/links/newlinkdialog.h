// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/till/links/links.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace vezne::ui {

class CheckLine;
class Field;
class MoneyEdit;
class ProblemLine;

/// Asks for what a link needs that comes from no sale. Once it was told it waits out of sight, with all that
/// was typed, until whoever makes the link calls comeBack() or deletes it.
class NewLinkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewLinkDialog(QWidget *parent = nullptr);

    /// No link was made: shows itself again as it was left, with the reason.
    void comeBack(const QString &why);

Q_SIGNALS:
    void wanted(const vezne::till::LinkOffer &offer);

private:
    void nameParts();
    void build();
    void follow();
    void followKind();
    void finish();
    [[nodiscard]] QWidget *check();
    [[nodiscard]] QString errorOf(const Field *field) const;
    [[nodiscard]] QString amountError() const;
    [[nodiscard]] till::LinkOffer offer() const;

    QLineEdit *m_name, *m_order, *m_phone, *m_email;
    MoneyEdit *m_amount;
    Field *m_nameField, *m_orderField, *m_amountField, *m_phoneField, *m_emailField;
    QCheckBox *m_installments, *m_fast;
    CheckLine *m_repeatable;
    ProblemLine *m_problem;
    QPushButton *m_make;
};

} // namespace vezne::ui
