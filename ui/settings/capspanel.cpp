// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/capspanel.h"

#include <QEvent>

#include "core/till/staffoffice.h"
#include "ui/help/failure.h"
#include "ui/kit/problemline.h"
#include "ui/settings/capstable.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

CapsPanel::CapsPanel(till::Roster &roster, QWidget *parent)
    : Panel({}, parent)
    , m_roster(roster)
    , m_table(new CapsTable)
    , m_problem(new ProblemLine)
{
    setObjectName(u"capsPanel"_s);
    body()->addWidget(m_table);
    body()->addWidget(m_problem);
    connect(m_table, &CapsTable::edited, this, &CapsPanel::save);
    connect(&roster, &till::Roster::changed, this, &CapsPanel::refresh);
    setTitle(tr("Instalments allowed"));
    refresh();
}

void CapsPanel::refresh()
{
    const auto settings = m_roster.journal().reader().staff().settings().value_or(QHash<QString, QString>());
    m_table->setCaps(till::installmentCaps(settings));
    m_table->setEditable(!m_roster.journal().isReadOnly() &&
                         !m_roster.refusalOf(access::Action::ChangeSettings));
    m_problem->tell({});
}

void CapsPanel::save()
{
    const auto saved = till::StaffOffice(m_roster.journal(), m_roster).setInstallmentCaps(m_table->caps());
    m_problem->tell(saved ? QString() : textOf(failureOf(saved.error())));
}

void CapsPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTitle(tr("Instalments allowed"));
}

} // namespace vezne::ui
