// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacypanel.h"

#include <QCheckBox>
#include <QEvent>

namespace vezne::ui {

using namespace Qt::StringLiterals;

PrivacyPanel::PrivacyPanel(Choice choice, QWidget *parent)
    : Panel({}, parent)
    , m_mask(new QCheckBox)
    , m_maskHelp(new PlainLabel({}, TextRole::Secondary))
    , m_pause(new QCheckBox)
    , m_pauseHelp(new PlainLabel({}, TextRole::Secondary))
{
    m_mask->setObjectName(u"maskNumberBox"_s);
    m_mask->setChecked(choice.isNumberMasked);
    m_pause->setObjectName(u"askForPauseBox"_s);
    m_pause->setChecked(choice.asksForPause);
    for (PlainLabel *help : {m_maskHelp, m_pauseHelp})
        help->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_mask, m_maskHelp, m_pause, m_pauseHelp})
        body()->addWidget(part);
    connect(m_mask, &QCheckBox::toggled, this, &PrivacyPanel::changed);
    connect(m_pause, &QCheckBox::toggled, this, &PrivacyPanel::changed);
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
    m_mask->setText(tr("Hide the card number while it is typed"));
    m_maskHelp->setText(tr("Without it the number is hidden as soon as you go on to the next field."));
    m_pause->setText(tr("Ask before each card whether the call’s recording is paused"));
    m_pauseHelp->setText(tr("The security code may be kept nowhere, recordings of calls included."));
    m_mask->setAccessibleDescription(m_maskHelp->text());
    m_pause->setAccessibleDescription(m_pauseHelp->text());
}

} // namespace vezne::ui
