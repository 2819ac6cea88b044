// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacypanel.h"

#include <QEvent>

#include "ui/kit/checkline.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

PrivacyPanel::PrivacyPanel(Choice choice, QWidget *parent)
    : Panel({}, parent)
    , m_mask(new CheckLine(u"maskNumberBox"_s, choice.isNumberMasked))
    , m_pause(new CheckLine(u"askForPauseBox"_s, choice.asksForPause))
{
    for (CheckLine *line : {m_mask, m_pause}) {
        body()->addWidget(line);
        connect(line, &CheckLine::toggled, this, &PrivacyPanel::changed);
    }
    retranslate();
}

PrivacyPanel::Choice PrivacyPanel::choice() const
{
    return {.isNumberMasked = m_mask->isChecked(), .asksForPause = m_pause->isChecked()};
}

void PrivacyPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrivacyPanel::retranslate()
{
    setTitle(tr("Privacy on the phone"));
    m_mask->setTexts(tr("Hide the card number while it is typed"),
                     tr("Without it the number is hidden as soon as you go on to the next field."));
    m_pause->setTexts(tr("Ask before each card whether the call’s recording is paused"),
                      tr("The security code may be kept nowhere, recordings of calls included."));
}

} // namespace vezne::ui
