// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wayspanel.h"

#include <QCheckBox>
#include <QEvent>

namespace vezne::ui {

using namespace Qt::StringLiterals;

WaysPanel::WaysPanel(bool isBkmOffered, QWidget *parent)
    : Panel({}, parent)
    , m_bkm(new QCheckBox)
    , m_help(new PlainLabel({}, TextRole::Secondary))
{
    m_bkm->setObjectName(u"bkmBox"_s);
    m_bkm->setChecked(isBkmOffered);
    m_help->setWordWrap(true);
    body()->addWidget(m_bkm);
    body()->addWidget(m_help);
    connect(m_bkm, &QCheckBox::toggled, this, &WaysPanel::bkmChosen);
    retranslate();
}

void WaysPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WaysPanel::retranslate()
{
    setTitle(tr("Ways to pay"));
    m_bkm->setText(tr("Offer BKM Express"));
    m_help->setText(
        tr("iyzico no longer describes BKM Express and may have withdrawn it. Ask iyzico before you "
           "offer it."));
    m_bkm->setAccessibleDescription(m_help->text());
}

} // namespace vezne::ui
