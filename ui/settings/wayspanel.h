// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"

namespace vezne::ui {

class CheckLine;

/// Ways to pay that a shop may or may not offer: in Settings.
class WaysPanel : public Panel
{
    Q_OBJECT

public:
    explicit WaysPanel(bool isBkmOffered, QWidget *parent = nullptr);

Q_SIGNALS:
    void bkmChosen(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    CheckLine *m_bkm;
};

} // namespace vezne::ui
