// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/problemline.h"

#include "ui/kit/spoken.h"

namespace vezne::ui {

ProblemLine::ProblemLine(QWidget *parent)
    : PlainLabel({}, TextRole::Body, parent)
{
    setWordWrap(true);
    setForegroundRole(QPalette::BrightText); // the palette's danger colour
    hide();
}

void ProblemLine::tell(const QString &problem)
{
    setText(problem);
    setVisible(!problem.isEmpty());
    setAccessibleName({}); // what was announced may be another
    announce(this, problem);
}

} // namespace vezne::ui
