// SPDX-License-Identifier: GPL-3.0-or-later
// Where the focus is on the page of the sale, what of it is in view, and what Enter does there.
#include <QKeyEvent>
#include <QPushButton>

#include "ui/kit/metrics.h"
#include "ui/kit/snugscroll.h"
#include "ui/sale/installmentpicker.h"
#include "ui/sale/outcomepanel.h"
#include "ui/sale/saleform.h"
#include "ui/sale/salepage.h"
#include "ui/sale/visitpanel.h"

namespace vezne::ui {

void SalePage::bringIntoView(QWidget *part)
{
    m_form->layout()->activate(); // places are right only then
    m_scroll->ensureWidgetVisible(part, 0, space::l);
}

void SalePage::bringPlanIntoView()
{
    const InstallmentPicker &picker = m_form->picker();
    if (picker.rowBeingChosen().isEmpty())
        return;
    m_form->layout()->activate();
    const QRect row = picker.rowBeingChosen();
    m_scroll->ensureVisible(0, picker.mapTo(m_form, row.center()).y(), 0, row.height());
}

void SalePage::followFocus(QWidget *now)
{
    if (!now || !isAncestorOf(now))
        return;
    m_left = now;
    if (!m_form->isAncestorOf(now))
        return;
    // The form passes the focus on by itself; in a low window the next field may be out of sight.
    m_scroll->ensureWidgetVisible(now, 0, space::xxl);
    bringPlanIntoView(); // the table may be higher than the place
}

QWidget *SalePage::placeToGoOn() const
{
    if (m_left && m_left->isEnabled() && m_left->isVisibleTo(this))
        return m_left;
    switch (m_phase) {
    case Phase::Editing:
        return m_form;
    case Phase::AtPage:
        return m_visitPanel;
    case Phase::Outcome:
        return m_outcome->primary();
    case Phase::Sending:
        return nullptr;
    }
    Q_UNREACHABLE();
}

void SalePage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Whoever comes back from another page goes on where they were.
    if (QWidget *place = placeToGoOn())
        place->setFocus(event->reason());
}

void SalePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    // A key held down must not run through the form and press what it comes to.
    const bool isOut = m_phase == Phase::Sending || m_phase == Phase::AtPage;
    if (!enter || !plain || event->isAutoRepeat() || isOut) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_phase == Phase::Outcome) {
        if (auto *button = qobject_cast<QPushButton *>(window()->focusWidget()))
            button->click();
    } else {
        m_form->advance();
    }
}

} // namespace vezne::ui
