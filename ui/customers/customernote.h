// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <optional>

#include "core/till/customers.h"
#include "ui/kit/panel.h"

class QPlainTextEdit;
class QPushButton;

namespace vezne::ui {

/// The note on a customer. What is being written is not lost when somebody else is chosen or the page is
/// left: it is saved then, and what cannot be saved waits here until its customer is chosen again.
class CustomerNote : public Panel
{
    Q_OBJECT

public:
    explicit CustomerNote(till::Customers &customers, QWidget *parent = nullptr);

    void setCustomer(const journal::Customer &customer);
    void showRights();

    /// Takes out what is being written, as nobody wants it saved on leaving: the customer is about to go.
    [[nodiscard]] QString setAside();
    /// The customer stays after all.
    void putBack(const QString &text);

Q_SIGNALS:
    /// What became of the note, for the line below.
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Begun
    {
        QString phone, name, text;
    };
    /// What is written and not saved.
    [[nodiscard]] std::optional<Begun> begun() const;
    void read();
    void save();
    void saveLeft(const Begun &left);
    void retranslate();

    till::Customers &m_customers;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    QString m_phone, m_name;
    QString m_kept;                   ///< as it was read
    QHash<QString, QString> m_drafts; ///< by phone number
};

} // namespace vezne::ui
