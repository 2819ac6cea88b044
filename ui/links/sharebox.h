// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include "core/base/language.h"
#include "core/journal/link.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace vezne::ui {

class QrView;

/// How a link gets to its customer: the code to scan, and a message that is ready to be sent, in either
/// language.
class ShareBox : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBox(QWidget *parent = nullptr);

    void show(const journal::Link &link);

Q_SIGNALS:
    /// WhatsApp or the mail program, with the message filled in; nothing is sent by itself.
    void openRequested(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showMessage();
    void copy(QPushButton *button, const QString &text);
    void retranslate();

    journal::Link m_link;
    Language m_language;
    QrView *m_qr;
    QLineEdit *m_url;
    QPlainTextEdit *m_message;
    QRadioButton *m_turkish, *m_english;
    QPushButton *m_copyUrl, *m_copyMessage, *m_whatsApp, *m_mail;
};

} // namespace vezne::ui
