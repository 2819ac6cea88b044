// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/snugscroll.h"

#include <QEvent>

namespace vezne::ui {

SnugScroll::SnugScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

QSize SnugScroll::sizeHint() const
{
    const int width = viewport()->width();
    const int wrapped = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : 0;
    return {widget()->sizeHint().width(), std::max(wrapped, widget()->sizeHint().height())};
}

bool SnugScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace vezne::ui
