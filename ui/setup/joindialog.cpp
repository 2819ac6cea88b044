// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/joindialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/field.h"
#include "ui/kit/metrics.h"
#include "ui/kit/passwordedit.h"
#include "ui/setup/bookform.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int joinDialogWidth = 680;
} // namespace

JoinDialog::JoinDialog(journal::sharedbook::Papers papers, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_form(new BookForm)
    , m_takesHistory(new QCheckBox(tr("Take this till’s history along")))
    , m_historyHelp(new PlainLabel({}, TextRole::Secondary))
    , m_owner(new QLineEdit)
    , m_ownerField(new Field(tr("The book’s owner"), m_owner))
    , m_ownerPassword(new PasswordEdit)
    , m_ownerPasswordField(new Field(tr("Owner’s password"), m_ownerPassword))
    , m_join(new QPushButton)
{
    setObjectName(u"joinDialog"_s);
    setWindowTitle(tr("Join a shared book"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(file);
    m_form->setPapers(std::move(papers));
    connect(m_takesHistory, &QCheckBox::toggled, this, &JoinDialog::showHistory);
    connect(m_form, &BookForm::judged, this, &JoinDialog::judged);
    connect(m_form, &BookForm::edited, this, [this] {
        m_joins = false;
        showHistory();
    });
    connect(m_join, &QPushButton::clicked, this, &JoinDialog::join);
    showHistory();
    m_form->setFocus();
}

void JoinDialog::build(const QString &file)
{
    m_takesHistory->setObjectName(u"takeHistoryCheck"_s);
    m_historyHelp->setObjectName(u"historyHelpLabel"_s);
    m_owner->setObjectName(u"bookOwnerEdit"_s);
    m_ownerPassword->setObjectName(u"bookOwnerPasswordEdit"_s);
    m_join->setObjectName(u"joinButton"_s);
    m_historyHelp->setWordWrap(true);
    auto *stays = new PlainLabel(tr("The file of before stays as it is: %1").arg(file), TextRole::Secondary);
    stays->setWordWrap(true);
    auto *owner = new QHBoxLayout;
    owner->setSpacing(space::m);
    owner->addWidget(m_ownerField);
    owner->addWidget(m_ownerPasswordField);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_takesHistory);
    layout->addWidget(m_historyHelp);
    layout->addLayout(owner);
    layout->addWidget(stays);
    layout->addSpacing(space::s);
    layout->addLayout(newDialogFoot(this, {.leave = cancel, .act = m_join}));
    setMinimumWidth(joinDialogWidth);
    connect(m_owner, &QLineEdit::textEdited, this, [this] { m_ownerField->setError({}); });
}

void JoinDialog::showHistory()
{
    const bool takes = m_takesHistory->isChecked();
    m_ownerField->setVisible(takes);
    m_ownerPasswordField->setVisible(takes);
    m_historyHelp->setText(m_form->hasKeyFile() ? tr("A book that was begun with another till’s key has its "
                                                     "own beginning; the history stays in its "
                                                     "file and can be read there.")
                                                : tr("Into a book in which nothing is written yet: every "
                                                     "entry is checked and entered anew. What is "
                                                     "cut off is gone on with when you join again."));
    m_takesHistory->setEnabled(!m_form->hasKeyFile());
    if (m_form->hasKeyFile())
        m_takesHistory->setChecked(false);
    m_join->setText(m_form->isReady() ? tr("Join") : tr("Test and join"));
}

QWidget *JoinDialog::checkOwner()
{
    const bool isMissing = m_takesHistory->isChecked() && m_owner->text().trimmed().isEmpty();
    m_ownerField->setError(isMissing ? tr("Required.") : QString());
    return isMissing ? m_owner : nullptr;
}

void JoinDialog::join()
{
    if (QWidget *wrong = checkOwner())
        return wrong->setFocus(Qt::OtherFocusReason);
    if (m_form->isReady())
        return accept();
    m_joins = true;
    m_form->test();
}

void JoinDialog::judged()
{
    const bool joins = m_joins;
    m_joins = false;
    showHistory();
    if (joins && m_form->isReady())
        join();
}

journal::Server JoinDialog::server() const
{
    return m_form->server();
}

journal::sharedbook::Papers JoinDialog::papers() const
{
    return m_form->papers();
}

std::optional<journal::Server> JoinDialog::owner() const
{
    if (!m_takesHistory->isChecked())
        return std::nullopt;
    journal::Server owner = server();
    SecretBytes password = m_ownerPassword->bytes();
    owner.user = m_owner->text().trimmed();
    owner.password = password.isEmpty() ? nullptr : std::make_shared<const SecretBytes>(std::move(password));
    return owner;
}

} // namespace vezne::ui
