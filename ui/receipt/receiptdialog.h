// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

#include "core/finance/receipt.h"

class QComboBox;
class QPushButton;
class QTextEdit;
class QUrl;

namespace vezne::ui {

class PlainLabel;

/// What receipts need that no payment knows.
struct ReceiptDesk
{
    finance::ReceiptShop shop;
    std::function<bool(const QUrl &)> openLink; ///< by the system, if it can; may be empty
    QString attachments; ///< folder for files that a mail program reads later; gone with the program
};

/// A payment's collection receipt as it will look on paper, in the customer's language: print it, save it as
/// PDF, send it by e-mail.
class ReceiptDialog : public QDialog
{
    Q_OBJECT

public:
    /// `file` must be of a payment that was collected.
    ReceiptDialog(const journal::PaymentFile &file, const ReceiptDesk &desk,
                  finance::ReceiptCustomer customer, Instant now, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *newSide();
    [[nodiscard]] Language chosen() const;
    void render();
    void print();
    void savePdfAs();
    void mail();
    void say(const QString &text);

    journal::PaymentFile m_file;
    ReceiptDesk m_desk;
    finance::ReceiptCustomer m_customer;
    Instant m_now;
    finance::Receipt m_receipt;
    QString m_html;

    QTextEdit *m_paper;
    QComboBox *m_language;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_mail;
    PlainLabel *m_message;
};

} // namespace vezne::ui
