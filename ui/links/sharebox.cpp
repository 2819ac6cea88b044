// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/sharebox.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

#include "ui/kit/language.h"
#include "ui/kit/metrics.h"
#include "ui/kit/qrview.h"
#include "ui/kit/style.h"
#include "ui/links/linktext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int messageHeight = 150;
} // namespace

ShareBox::ShareBox(QWidget *parent)
    : QWidget(parent)
    , m_language(language())
    , m_qr(new QrView)
    , m_url(new QLineEdit)
    , m_message(new QPlainTextEdit)
    , m_turkish(new QRadioButton(u"Türkçe"_s))
    , m_english(new QRadioButton(u"English"_s))
    , m_copyUrl(new QPushButton)
    , m_copyMessage(new QPushButton)
    , m_whatsApp(new QPushButton)
    , m_mail(new QPushButton)
{
    m_qr->setObjectName(u"linkQr"_s);
    m_url->setObjectName(u"linkUrl"_s);
    m_message->setObjectName(u"linkMessage"_s);
    m_turkish->setObjectName(u"messageInTurkish"_s);
    m_english->setObjectName(u"messageInEnglish"_s);
    m_copyUrl->setObjectName(u"copyLinkButton"_s);
    m_copyMessage->setObjectName(u"copyMessageButton"_s);
    m_whatsApp->setObjectName(u"whatsAppButton"_s);
    m_mail->setObjectName(u"mailButton"_s);
    build();
    (m_language == Language::Turkish ? m_turkish : m_english)->setChecked(true);
    connect(m_turkish, &QRadioButton::toggled, this, [this](bool isTurkish) {
        m_language = isTurkish ? Language::Turkish : Language::English;
        showMessage();
    });
    connect(m_copyUrl, &QPushButton::clicked, this, [this] { copy(m_copyUrl, m_link.url); });
    connect(m_copyMessage, &QPushButton::clicked, this,
            [this] { copy(m_copyMessage, m_message->toPlainText()); });
    connect(m_whatsApp, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(whatsAppAddress(m_link.phone, m_message->toPlainText())); });
    connect(m_mail, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested(
            mailAddress(m_link.email, customerSubject(m_link, m_language), m_message->toPlainText()));
    });
    retranslate();
}

void ShareBox::build()
{
    m_url->setReadOnly(true);
    m_message->setTabChangesFocus(true);
    m_message->setMaximumHeight(messageHeight);
    for (QPushButton *button : {m_copyUrl, m_copyMessage, m_whatsApp, m_mail})
        button->setAutoDefault(false);
    setRole(m_copyMessage, ButtonRole::Primary);
    setFocusProxy(m_copyMessage);
    auto *languages = new QHBoxLayout;
    languages->setSpacing(space::l);
    languages->addWidget(m_turkish);
    languages->addWidget(m_english);
    languages->addStretch();
    auto *text = new QVBoxLayout;
    text->setSpacing(space::s);
    text->addLayout(languages);
    text->addWidget(m_message, 1);
    text->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(m_qr, 0, Qt::AlignTop);
    top->addLayout(text, 1);
    auto *sending = new QHBoxLayout;
    sending->setSpacing(space::s);
    sending->addWidget(m_copyMessage);
    sending->addWidget(m_whatsApp);
    sending->addWidget(m_mail);
    sending->addStretch();
    auto *address = new QHBoxLayout;
    address->setSpacing(space::s);
    address->addWidget(m_url, 1);
    address->addWidget(m_copyUrl);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(top);
    layout->addLayout(sending);
    layout->addLayout(address);
}

void ShareBox::show(const journal::Link &link)
{
    const bool isAnother = link.id != m_link.id || link.url != m_link.url;
    m_link = link;
    m_qr->setText(link.url);
    m_url->setText(link.url);
    m_url->setCursorPosition(0);
    if (isAnother) // else what was written into the message stays
        showMessage();
}

void ShareBox::showMessage()
{
    m_message->setPlainText(customerMessage(m_link, m_language));
    retranslate(); // takes back "Copied"
}

void ShareBox::copy(QPushButton *button, const QString &text)
{
    retranslate();
    QGuiApplication::clipboard()->setText(text);
    button->setText(tr("Copied"));
}

void ShareBox::retranslate()
{
    m_qr->setAccessibleName(tr("QR code of the link"));
    m_url->setAccessibleName(tr("Address of the link"));
    m_message->setAccessibleName(tr("Message for the customer"));
    m_copyUrl->setText(tr("Copy link"));
    m_copyMessage->setText(tr("Copy message"));
    m_copyMessage->setToolTip(tr("For an SMS or any other message"));
    m_whatsApp->setText(tr("WhatsApp"));
    m_mail->setText(tr("E-mail"));
}

void ShareBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vezne::ui
