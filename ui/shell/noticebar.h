// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "ui/kit/palette.h"

class QPushButton;

namespace vezne::ui {

class IconView;
class PlainLabel;

/// What people must know before they go on: said above every page until it is no longer so.
struct Notice
{
    Tone tone = Tone::Waiting;
    QString title, text;
    QString action; ///< empty for none

    bool operator==(const Notice &other) const = default;
};

class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Nothing hides the bar.
    void setNotice(const std::optional<Notice> &notice);

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Notice> m_notice;
    IconView *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_action;
};

} // namespace vezne::ui
