// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountpanel.h"

#include <QEvent>
#include <QLineEdit>

#include "core/till/shoprules.h"
#include "core/till/staffoffice.h"
#include "ui/help/failure.h"
#include "ui/kit/checkline.h"
#include "ui/kit/field.h"
#include "ui/kit/problemline.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestAddress = 200;
} // namespace

AccountPanel::AccountPanel(till::Roster &roster, QWidget *parent)
    : Panel({}, parent)
    , m_roster(roster)
    , m_marketplace(new CheckLine(u"marketplaceBox"_s, false))
    , m_callback(new QLineEdit)
    , m_callbackField(new Field({}, m_callback))
    , m_returnPage(new QLineEdit)
    , m_returnPageField(new Field({}, m_returnPage))
    , m_problem(new ProblemLine)
{
    setObjectName(u"accountPanel"_s);
    m_callback->setObjectName(u"callbackBaseEdit"_s);
    m_returnPage->setObjectName(u"returnPageEdit"_s);
    for (QLineEdit *edit : {m_callback, m_returnPage}) {
        edit->setMaxLength(longestAddress);
        edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
        edit->setPlaceholderText(u"https://"_s);
    }
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_marketplace, m_callbackField, m_returnPageField, m_problem})
        body()->addWidget(part);

    connect(m_marketplace, &CheckLine::toggled, this, &AccountPanel::saveMarketplace);
    connect(m_callback, &QLineEdit::editingFinished, this, &AccountPanel::saveCallback);
    connect(m_callback, &QLineEdit::textEdited, this, [this] { m_callbackField->setError({}); });
    connect(m_returnPage, &QLineEdit::editingFinished, this, &AccountPanel::saveReturnPage);
    connect(m_returnPage, &QLineEdit::textEdited, this, [this] { m_returnPageField->setError({}); });
    connect(&roster, &till::Roster::changed, this, &AccountPanel::refresh);
    retranslate();
    refresh();
}

void AccountPanel::refresh()
{
    const auto settings = m_roster.journal().reader().staff().settings().value_or(QHash<QString, QString>());
    m_marketplace->setChecked(till::isMarketplace(settings));
    m_callback->setText(till::callbackBase(settings));
    m_returnPage->setText(till::returnPage(settings));
    setEnabled(!m_roster.journal().isReadOnly() && !m_roster.refusalOf(access::Action::ChangeSettings));
    m_problem->tell({});
}

void AccountPanel::saveMarketplace(bool isMarketplace)
{
    showProblem(till::StaffOffice(m_roster.journal(), m_roster).setMarketplace(isMarketplace));
}

void AccountPanel::saveCallback()
{
    if (isAddress(m_callback, m_callbackField))
        showProblem(till::StaffOffice(m_roster.journal(), m_roster).setCallbackBase(m_callback->text()));
}

void AccountPanel::saveReturnPage()
{
    if (isAddress(m_returnPage, m_returnPageField))
        showProblem(till::StaffOffice(m_roster.journal(), m_roster).setReturnPage(m_returnPage->text()));
}

bool AccountPanel::isAddress(const QLineEdit *edit, Field *field)
{
    const bool isFit = till::callbackBaseFrom(edit->text()).has_value();
    field->setError(isFit ? QString() : tr("An address that begins with https://, without ? and #."));
    return isFit;
}

void AccountPanel::showProblem(const journal::Result<void> &saved)
{
    m_problem->tell(saved ? QString() : textOf(failureOf(saved.error())));
}

void AccountPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccountPanel::retranslate()
{
    setTitle(tr("About the account"));
    m_marketplace->setTexts(
        tr("This is a marketplace account"),
        tr("Items of a payment are then approved one by one before their share is paid out."));
    m_callbackField->setLabel(tr("Address for the return from the bank (3-D Secure)"));
    m_callbackField->setHelp(tr("Usually empty; else an address of yours that leads on to this computer."));
    m_returnPageField->setLabel(tr("Address for the return from iyzico’s pages"));
    m_returnPageField->setHelp(tr("Usually empty; for customers elsewhere a page of yours."));
    for (const auto &[edit, field] :
         {std::pair(m_callback, m_callbackField), std::pair(m_returnPage, m_returnPageField)}) {
        if (field->hasError())
            (void)isAddress(edit, field); // says it in the language of now
    }
}

} // namespace vezne::ui
