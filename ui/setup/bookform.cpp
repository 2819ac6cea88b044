// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/bookform.h"

#include <QEvent>
#include <QGridLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>

#include "core/base/background.h"
#include "core/journal/shared/obstacletext.h"
#include "ui/kit/field.h"
#include "ui/kit/metrics.h"
#include "ui/kit/passwordedit.h"
#include "ui/setup/bookfindingview.h"
#include "ui/setup/chainkeypick.h"
#include "ui/setup/filepick.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::sharedbook::Condition;
using journal::sharedbook::Obstacle;
using journal::sharedbook::Papers;

namespace {

constexpr int longestServerName = 253; // RFC 1035
constexpr int longestRole = 63;        // NAMEDATALEN
constexpr int highestPort = 65'535;

QLineEdit *newLine(const QString &name, int longest)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(longest);
    edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return edit;
}

} // namespace

BookForm::BookForm(QWidget *parent)
    : QWidget(parent)
    , m_host(newLine(u"bookHostEdit"_s, longestServerName))
    , m_hostField(new Field({}, m_host))
    , m_port(newLine(u"bookPortEdit"_s, 5))
    , m_portField(new Field({}, m_port))
    , m_database(newLine(u"bookDatabaseEdit"_s, longestRole))
    , m_databaseField(new Field({}, m_database))
    , m_user(newLine(u"bookUserEdit"_s, longestRole))
    , m_userField(new Field({}, m_user))
    , m_password(new PasswordEdit)
    , m_passwordField(new Field({}, m_password))
    , m_authority(new FilePick(u"bookAuthority"_s))
    , m_key(new ChainKeyPick(u"bookKey"_s))
    , m_testButton(new QPushButton)
    , m_finding(new BookFindingView)
{
    build();
    m_port->setValidator(new QIntValidator(1, highestPort, m_port));
    showServer({});
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_host, m_port, m_database, m_user, m_password})
        connect(edit, &QLineEdit::textChanged, this, &BookForm::changed);
    for (FilePick *pick : std::initializer_list<FilePick *>{m_authority, m_key})
        connect(pick, &FilePick::changed, this, &BookForm::changed);
    connect(m_testButton, &QPushButton::clicked, this, &BookForm::test);
    retranslate();
}

BookForm::~BookForm() = default;

void BookForm::build()
{
    m_password->setObjectName(u"bookPasswordEdit"_s);
    m_testButton->setObjectName(u"bookTestButton"_s);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::m);
    layout->setVerticalSpacing(space::xs);
    layout->addWidget(m_hostField, 0, 0, 1, 3);
    layout->addWidget(m_portField, 0, 3);
    layout->addWidget(m_databaseField, 0, 4, 1, 2);
    layout->addWidget(m_userField, 1, 0, 1, 3);
    layout->addWidget(m_passwordField, 1, 3, 1, 3);
    layout->addWidget(m_authority, 2, 0, 1, 3);
    layout->addWidget(m_key, 2, 3, 1, 3);
    layout->addWidget(m_testButton, 3, 0, 1, 6, Qt::AlignLeft);
    layout->addWidget(m_finding, 4, 0, 1, 6);
    layout->setRowStretch(5, 1);
    for (int column = 0; column < 6; ++column)
        layout->setColumnStretch(column, 1);
    setFocusProxy(m_host);
}

void BookForm::setPapers(Papers papers)
{
    m_papers = std::move(papers);
    changed();
}

void BookForm::showServer(const journal::Server &server)
{
    m_host->setText(server.host);
    m_port->setText(QString::number(server.port));
    m_database->setText(server.database.isEmpty() ? u"vezne"_s : server.database);
    m_user->setText(server.user);
    m_authority->setFile(server.certificates);
}

journal::Server BookForm::server() const
{
    SecretBytes password = m_password->bytes();
    return {.host = m_host->text().trimmed(),
            .port = static_cast<quint16>(m_port->text().toUInt()),
            .database = m_database->text().trimmed(),
            .user = m_user->text().trimmed(),
            .certificates = m_authority->file(),
            .password =
                password.isEmpty() ? nullptr : std::make_shared<const SecretBytes>(std::move(password))};
}

Papers BookForm::papers() const
{
    auto key = m_key->key();
    return {.chainKey = key ? std::move(*key) : m_papers.chainKey.clone(), .apiKey = m_papers.apiKey.clone()};
}

bool BookForm::hasKeyFile() const
{
    return !m_key->isEmpty();
}

QWidget *BookForm::check()
{
    for (const auto &[edit, field] : {std::pair{m_host, m_hostField},
                                      {m_port, m_portField},
                                      {m_database, m_databaseField},
                                      {m_user, m_userField}})
        field->setError(edit->text().trimmed().isEmpty() ? tr("Required.") : QString());
    m_key->check();
    for (Field *field : fields()) {
        if (field->hasError())
            return field->editor();
    }
    return nullptr;
}

void BookForm::test()
{
    if (m_testing)
        return;
    if (QWidget *wrong = check()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_testing = std::make_unique<QObject>();
    m_testButton->setEnabled(false);
    m_finding->showBusy();
    Papers own = papers();
    const bool hasKey = !own.chainKey.isEmpty();
    inBackground(
        m_testing.get(),
        [server = server(), own = std::move(own)] { return journal::sharedbook::check(server, own); },
        [this, hasKey](const Condition &condition) { judge(condition, hasKey); });
}

void BookForm::judge(Condition condition, bool hasKey)
{
    m_testing.release()->deleteLater(); // it is the context of this very call
    if (condition.obstacle == Obstacle::None && condition.isBegun && !hasKey)
        condition.obstacle = Obstacle::Key;
    m_testButton->setEnabled(true);
    m_finding->showCondition(condition);
    if (Field *field = culprit(condition.obstacle)) {
        field->blame(journal::ObstacleText::headline(condition.obstacle));
        field->editor()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT judged();
}

/// The field that a person mends first; null where the server or this computer is at fault.
Field *BookForm::culprit(Obstacle obstacle) const
{
    switch (obstacle) {
    case Obstacle::Name:
    case Obstacle::Host:
    case Obstacle::OtherName:
        return m_hostField;
    case Obstacle::Port:
        return m_portField;
    case Obstacle::Authority:
    case Obstacle::Certificate:
        return m_authority->field();
    case Obstacle::Password:
        return m_passwordField;
    case Obstacle::Entry:
    case Obstacle::Rights:
        return m_userField;
    case Obstacle::Book:
    case Obstacle::NoBook:
        return m_databaseField;
    case Obstacle::Key:
        return m_key->field();
    case Obstacle::None:
    case Obstacle::Driver:
    case Obstacle::NoTls:
    case Obstacle::Tls:
    case Obstacle::Busy:
    case Obstacle::Version:
    case Obstacle::Setting:
    case Obstacle::Schema:
    case Obstacle::Carrying:
    case Obstacle::Account:
    case Obstacle::Other:
        return nullptr;
    }
    Q_UNREACHABLE();
}

const std::optional<Condition> &BookForm::condition() const
{
    return m_finding->condition();
}

bool BookForm::isReady() const
{
    return condition() && condition()->obstacle == Obstacle::None;
}

void BookForm::changed()
{
    m_testing.reset(); // an answer about another server would come too late to be true
    m_testButton->setEnabled(true);
    m_finding->clear();
    for (Field *field : fields())
        field->setError({});
    Q_EMIT edited();
}

std::vector<Field *> BookForm::fields() const
{
    return {m_hostField,     m_portField,          m_databaseField, m_userField,
            m_passwordField, m_authority->field(), m_key->field()};
}

void BookForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BookForm::retranslate()
{
    m_hostField->setLabel(tr("Server"));
    m_hostField->setHelp(tr("As its certificate names it"));
    m_portField->setLabel(tr("Port"));
    m_databaseField->setLabel(tr("Database"));
    m_userField->setLabel(tr("User of this till"));
    m_passwordField->setLabel(tr("Password"));
    m_passwordField->setHelp(tr("Kept in this computer’s keychain only"));
    m_authority->field()->setLabel(tr("Authority’s certificate (PEM)"));
    m_authority->setPlaceholder(tr("the system’s"));
    m_key->field()->setLabel(tr("The book’s key"));
    m_key->setPlaceholder(tr("none: a new book"));
    m_key->field()->setHelp(tr("From a till that has joined"));
    m_testButton->setText(tr("Test the connection"));
}

} // namespace vezne::ui
