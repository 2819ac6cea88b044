// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/keysform.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/address.h"
#include "core/iyzico/findingtext.h"
#include "ui/kit/field.h"
#include "ui/kit/metrics.h"
#include "ui/setup/findingview.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using iyzico::Finding;

namespace {

constexpr int longestKey = 256;
constexpr iyzico::Deadlines quick{.money = std::chrono::seconds(15), .inquiry = std::chrono::seconds(15)};

QLineEdit *makeSecretEdit(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(longestKey);
    edit->setEchoMode(QLineEdit::Password); // it also forbids copying out
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText |
                              Qt::ImhNoAutoUppercase);
    edit->setContextMenuPolicy(Qt::DefaultContextMenu); // Paste is wanted
    return edit;
}

SecretBytes secretOf(const QLineEdit *edit)
{
    QByteArray bytes = edit->text().trimmed().toUtf8();
    return SecretBytes::taking(bytes);
}

KeysForm::Verdict verdictOf(const iyzico::Diagnosis &diagnosis)
{
    switch (diagnosis.finding) {
    case Finding::Well:
    case Finding::ClockOff:
        return KeysForm::Verdict::Accepted;
    case Finding::HostNotFound:
    case Finding::NoConnection:
    case Finding::TooSlow:
    case Finding::ProviderDown:
        return KeysForm::Verdict::NotJudged;
    case Finding::UnknownKey:
    case Finding::OtherEnvironment:
    case Finding::WrongSecret:
    case Finding::NoKeys:
    case Finding::KeysRefused:
    case Finding::InsecureAddress:
    case Finding::Tls:
    case Finding::NotIyzico:
        return KeysForm::Verdict::Refused;
    }
    Q_UNREACHABLE();
}

} // namespace

KeysForm::KeysForm(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_intro(new PlainLabel({}, TextRole::Secondary))
    , m_apiKey(makeSecretEdit(u"apiKeyEdit"_s))
    , m_apiKeyField(new Field({}, m_apiKey))
    , m_secretKey(makeSecretEdit(u"secretKeyEdit"_s))
    , m_secretKeyField(new Field({}, m_secretKey))
    , m_address(new QLineEdit)
    , m_addressField(new Field({}, m_address))
    , m_testButton(new QPushButton)
    , m_finding(new FindingView(clock))
{
    m_intro->setWordWrap(true);
    m_address->setObjectName(u"addressEdit"_s);
    m_testButton->setObjectName(u"testButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_intro);
    layout->addSpacing(space::s);
    for (Field *field : {m_apiKeyField, m_secretKeyField, m_addressField})
        layout->addWidget(field);
    layout->addWidget(m_testButton, 0, Qt::AlignLeft);
    layout->addWidget(m_finding);
    layout->addStretch();
    setFocusProxy(m_apiKey);

    for (QLineEdit *edit : {m_apiKey, m_secretKey, m_address})
        connect(edit, &QLineEdit::textChanged, this, &KeysForm::changed);
    connect(m_testButton, &QPushButton::clicked, this, &KeysForm::test);
    retranslate();
}

KeysForm::~KeysForm()
{
    delete m_doctor; // before the client, whose jobs report to it as they go
}

void KeysForm::setKind(access::ProfileKind kind)
{
    setApi(access::usualAddress(kind));
}

void KeysForm::setApi(const QUrl &api)
{
    m_address->setText(api.toString());
}

QUrl KeysForm::api() const
{
    return QUrl(m_address->text().trimmed(), QUrl::StrictMode);
}

SecretBytes KeysForm::apiKey() const
{
    return secretOf(m_apiKey);
}

SecretBytes KeysForm::secretKey() const
{
    return secretOf(m_secretKey);
}

QWidget *KeysForm::check()
{
    const QString needed = tr("Required.");
    m_apiKeyField->setError(apiKey().isEmpty() ? needed : QString());
    m_secretKeyField->setError(secretKey().isEmpty() ? needed : QString());
    m_addressField->setError(
        isSafeAddress(api()) ? QString()
                             : tr("An address that begins with https:// (http:// only on this computer)."));
    for (Field *field : {m_apiKeyField, m_secretKeyField, m_addressField}) {
        if (field->hasError())
            return field->editor();
    }
    return nullptr;
}

void KeysForm::test()
{
    if (m_doctor)
        return;
    if (QWidget *wrong = check()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_client = std::make_unique<iyzico::Client>(api(), iyzico::makeCredentials(apiKey(), secretKey()), quick);
    m_doctor = new iyzico::Doctor(*m_client, m_clock, m_language, this);
    connect(m_doctor, &iyzico::Doctor::finished, this, &KeysForm::judge);
    m_testButton->setEnabled(false);
    m_finding->showBusy();
    m_doctor->start();
}

void KeysForm::judge(const iyzico::Diagnosis &diagnosis)
{
    m_doctor->deleteLater();
    m_doctor = nullptr;
    m_testButton->setEnabled(true);
    m_finding->showDiagnosis(diagnosis);
    if (Field *field = culprit(diagnosis.finding)) {
        field->blame(iyzico::FindingText::headline(diagnosis.finding));
        field->editor()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT judged();
}

/// The field that a person mends first; null where none of them is at fault.
Field *KeysForm::culprit(Finding finding) const
{
    switch (finding) {
    case Finding::UnknownKey:
        return m_apiKeyField;
    case Finding::WrongSecret:
        return m_secretKeyField;
    case Finding::OtherEnvironment:
    case Finding::InsecureAddress:
    case Finding::HostNotFound:
    case Finding::NotIyzico:
        return m_addressField;
    case Finding::Well:
    case Finding::ClockOff:
    case Finding::NoKeys: // each is marked as missing
    case Finding::KeysRefused:
    case Finding::NoConnection:
    case Finding::Tls:
    case Finding::TooSlow:
    case Finding::ProviderDown:
        return nullptr;
    }
    Q_UNREACHABLE();
}

std::optional<KeysForm::Verdict> KeysForm::verdict() const
{
    return m_finding->diagnosis() ? std::optional(verdictOf(*m_finding->diagnosis())) : std::nullopt;
}

void KeysForm::changed()
{
    // An answer about other keys would come too late to be true.
    delete m_doctor;
    m_doctor = nullptr;
    m_client.reset();
    m_testButton->setEnabled(true);
    m_finding->clear();
    for (Field *field : {m_apiKeyField, m_secretKeyField, m_addressField})
        field->setError({});
    Q_EMIT edited();
}

void KeysForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeysForm::retranslate()
{
    m_intro->setText(
        tr("Copy both keys from the iyzico merchant panel. They are kept in this computer’s keychain only "
           "and are not shown again."));
    m_apiKeyField->setLabel(tr("API key"));
    m_secretKeyField->setLabel(tr("Secret key"));
    m_addressField->setLabel(tr("Address of the API"));
    m_testButton->setText(tr("Test the connection"));
}

} // namespace vezne::ui
