// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"

namespace vezne::ui {

class CheckLine;

/// What keeps a card that is read out on the phone from other eyes and ears: in Settings.
class PrivacyPanel : public Panel
{
    Q_OBJECT

public:
    struct Choice
    {
        bool isNumberMasked = false; ///< while it is typed too
        bool asksForPause = false;   ///< of the call's recording, before the card
    };

    explicit PrivacyPanel(Choice choice, QWidget *parent = nullptr);

    [[nodiscard]] Choice choice() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    CheckLine *m_mask;
    CheckLine *m_pause;
};

} // namespace vezne::ui
