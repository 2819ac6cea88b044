// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/journal/list/listing.h"
#include "ui/transactions/listfilter.h"

class QComboBox;
class QPushButton;

namespace vezne::ui {

class Field;
class MoneyEdit;

/// The restrictions that are used less often: amount, cashier, bank, family, instalments, how the card holder
/// was asked, error. Opens below a button; takes effect with "Apply".
class FilterPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPanel(QWidget *parent = nullptr);

    /// What occurs in the journal.
    void setChoices(const journal::Choices &choices);
    void show(const ListFilter &filter);
    /// `filter` with this panel's parts.
    [[nodiscard]] ListFilter applied(ListFilter filter) const;

    void openBelow(QWidget *button);

Q_SIGNALS:
    void accepted();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void accept();
    void retranslate();

    journal::Choices m_choices;
    ListFilter m_filter;
    MoneyEdit *m_least;
    MoneyEdit *m_most;
    QComboBox *m_actor;
    QComboBox *m_bank;
    QComboBox *m_family;
    QComboBox *m_installments;
    QComboBox *m_security;
    QComboBox *m_error;
    QComboBox *m_matching;
    QComboBox *m_till; ///< where there are several
    std::vector<Field *> m_fields;
    QPushButton *m_apply;
    QPushButton *m_reset;
};

} // namespace vezne::ui
