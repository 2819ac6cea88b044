// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"

class QCheckBox;

namespace vezne::ui {

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

    QCheckBox *m_bkm;
    PlainLabel *m_help;
};

} // namespace vezne::ui
