// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/lockscreen.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

#include "core/journal/problemtext.h"
#include "ui/access/accesstext.h"
#include "ui/access/pinpad.h"
#include "ui/access/secretfield.h"
#include "ui/kit/field.h"
#include "ui/kit/iconview.h"
#include "ui/kit/panel.h"
#include "ui/kit/pinedit.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 620;
constexpr int namesWidth = 260;
constexpr int nameRole = Qt::UserRole;
constexpr int roleRole = Qt::UserRole + 1;

} // namespace

LockScreen::LockScreen(till::Roster &roster, QWidget *parent)
    : QWidget(parent)
    , m_roster(roster)
    , m_title(new PlainLabel({}, TextRole::Title))
    , m_help(new PlainLabel({}, TextRole::Secondary))
    , m_hint(new PlainLabel({}, TextRole::Secondary))
    , m_names(new QListWidget)
    , m_secret(new SecretField)
    , m_field(new Field({}, m_secret))
    , m_pad(new PinPad(m_secret->pin()))
    , m_enter(new QPushButton)
{
    setObjectName(u"lockScreen"_s);
    m_names->setObjectName(u"namesList"_s);
    m_names->setFixedWidth(namesWidth);
    m_names->setFrameShape(QFrame::NoFrame);
    m_help->setWordWrap(true);
    m_enter->setObjectName(u"signInButton"_s);
    ui::setRole(m_enter, ButtonRole::Primary);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(newCard(), 0, Qt::AlignHCenter);
    layout->addStretch(2);

    connect(m_names, &QListWidget::currentRowChanged, this, &LockScreen::choose);
    connect(m_names, &QListWidget::itemActivated, m_secret, [this] { m_secret->setFocus(); });
    connect(m_secret, &SecretField::edited, this, [this] {
        m_field->setError({});
        m_enter->setEnabled(!m_isChecking && !m_secret->isEmpty());
    });
    connect(m_enter, &QPushButton::clicked, this, &LockScreen::submit);
    retranslate();
}

QWidget *LockScreen::newCard()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(new IconView(Glyph::Lock, normalIcon, Ink::Accent));
    head->addWidget(m_title);
    head->addStretch();

    auto *entry = new QVBoxLayout;
    entry->setSpacing(space::m);
    entry->addWidget(m_field);
    entry->addWidget(m_pad);
    entry->addStretch();
    entry->addWidget(m_enter);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::xl);
    columns->addWidget(m_names);
    columns->addLayout(entry, 1);

    auto *card = new Panel;
    card->setFixedWidth(cardWidth);
    card->body()->setSpacing(space::m);
    card->body()->addLayout(head);
    card->body()->addWidget(m_help);
    card->body()->addLayout(columns);
    card->body()->addWidget(m_hint);
    m_hint->setObjectName(u"lockHintLabel"_s);
    m_hint->setWordWrap(true);
    m_hint->hide();
    return card;
}

void LockScreen::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void LockScreen::refresh()
{
    const auto members = m_roster.members();
    const QString current = m_roster.current() ? m_roster.current()->name : chosenName();
    m_names->clear();
    for (const journal::StaffMember &member : members.value_or(std::vector<journal::StaffMember>())) {
        const auto role = access::roleFromWord(member.role);
        if (!member.isActive || !role)
            continue;
        auto *item = new QListWidgetItem(u"%1 · %2"_s.arg(member.name, roleText(*role)), m_names);
        item->setSizeHint({0, fieldHeight});
        item->setData(nameRole, member.name);
        item->setData(roleRole, static_cast<int>(*role));
        if (member.name == current)
            m_names->setCurrentItem(item);
    }
    if (m_names->currentRow() < 0)
        m_names->setCurrentRow(0);
    choose();
}

QString LockScreen::chosenName() const
{
    const QListWidgetItem *item = m_names->currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

void LockScreen::choose()
{
    const QListWidgetItem *item = m_names->currentItem();
    const auto role = item ? static_cast<access::Role>(item->data(roleRole).toInt()) : access::Role::Cashier;
    m_secret->wipe();
    m_secret->setRole(role);
    m_field->setLabel(m_secret->isPin() ? tr("PIN") : tr("Password"));
    m_field->setError({});
    m_pad->setVisible(m_secret->isPin());
    m_enter->setEnabled(false);
}

void LockScreen::submit()
{
    if (m_isChecking || m_secret->isEmpty() || chosenName().isEmpty())
        return;
    m_isChecking = true;
    m_enter->setEnabled(false);
    m_enter->setText(tr("Checking…"));
    auto *check =
        new till::SecretCheck(m_roster, till::Purpose::SignIn, chosenName(), m_secret->bytes(), this);
    connect(check, &till::SecretCheck::finished, this, &LockScreen::finish);
    check->start();
}

void LockScreen::finish(const till::SecretCheckEnd &result)
{
    m_isChecking = false;
    m_enter->setText(tr("Sign in"));
    m_secret->wipe();
    m_field->setError(result.error ? textOf(*result.error) : QString());
    if (isVisible())
        m_secret->setFocus();
}

QString LockScreen::textOf(const journal::Error &error)
{
    if (error.problem == journal::Problem::WrongSecret)
        return tr("That is not right. Ten wrong tries lock the account.");
    if (error.problem == journal::Problem::LockedOut)
        return tr("Too many wrong tries. Locked until %1.").arg(error.detail);
    return journal::ProblemText::what(error.problem);
}

void LockScreen::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        submit();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        m_names->setCurrentRow(
            qBound(0, m_names->currentRow() + (event->key() == Qt::Key_Up ? -1 : 1), m_names->count() - 1));
    else
        QWidget::keyPressEvent(event);
}

void LockScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_secret->setFocus();
}

void LockScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LockScreen::retranslate()
{
    m_title->setText(tr("Who is working?"));
    m_help->setText(tr("What was begun is kept; card data is not."));
    m_names->setAccessibleName(tr("Staff"));
    m_enter->setText(tr("Sign in"));
    refresh();
}

} // namespace vezne::ui
