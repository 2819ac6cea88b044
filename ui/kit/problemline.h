// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plainlabel.h"

namespace vezne::ui {

/// What went wrong, in the danger colour; takes no room while nothing did.
class ProblemLine : public PlainLabel
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget *parent = nullptr);

    /// An empty text takes the line away.
    void tell(const QString &problem);
};

} // namespace vezne::ui
