// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wayspanel.h"

#include <QEvent>

#include "ui/kit/checkline.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

WaysPanel::WaysPanel(bool isBkmOffered, QWidget *parent)
    : Panel({}, parent)
    , m_bkm(new CheckLine(u"bkmBox"_s, isBkmOffered))
{
    body()->addWidget(m_bkm);
    connect(m_bkm, &CheckLine::toggled, this, &WaysPanel::bkmChosen);
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
    m_bkm->setTexts(
        tr("Offer BKM Express"),
        tr("iyzico no longer describes BKM Express and may have withdrawn it. Ask iyzico before you "
           "offer it."));
}

} // namespace vezne::ui
