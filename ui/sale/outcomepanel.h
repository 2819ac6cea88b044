// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"
#include "ui/sale/outcometext.h"

class QPushButton;

namespace vezne::ui {

class FlowLayout;
class IconView;

/// How the charge ended, in the place where the card was.
class OutcomePanel : public Panel
{
    Q_OBJECT

public:
    explicit OutcomePanel(QWidget *parent = nullptr);

    /// The primary action gets the focus.
    void present(const OutcomeText &text);

    /// A line that changes while the result is awaited.
    void setProgress(const QString &progress);

    /// The button of the first action; null before anything was presented.
    [[nodiscard]] QPushButton *primary() const { return m_primary; }

Q_SIGNALS:
    void chosen(vezne::ui::OutcomeAction action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void makeButtons(const std::vector<OutcomeAction> &actions);

    Tone m_tone = Tone::Neutral;
    IconView *m_icon;
    PlainLabel *m_word;
    PlainLabel *m_amount;
    PlainLabel *m_sayTitle;
    PlainLabel *m_say;
    PlainLabel *m_next;
    PlainLabel *m_progress;
    QPushButton *m_detailsButton;
    PlainLabel *m_details;
    FlowLayout *m_buttons;
    QPushButton *m_primary = nullptr;
};

} // namespace vezne::ui
