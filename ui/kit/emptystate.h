// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/iconview.h"
#include "ui/kit/plainlabel.h"

class QPushButton;

namespace vezne::ui {

/// What stands where a list or page has nothing to show: what it is, how to fill it, and one way on.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(Glyph glyph, QWidget *parent = nullptr);

    /// Without `action` there is no button.
    void setTexts(const QString &title, const QString &text, const QString &action = {});
    /// Another way on, beside the first; an empty text takes it away.
    void setOtherAction(const QString &action);

Q_SIGNALS:
    void actionRequested();
    void otherActionRequested();

private:
    IconView *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_other;
};

} // namespace vezne::ui
