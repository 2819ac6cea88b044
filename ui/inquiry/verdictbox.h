// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/kit/icon.h"

namespace vezne::ui {

class IconView;
class PlainLabel;

/// One finding on a ground of its tone: a headline, and sentences below it.
class VerdictBox : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBox(QWidget *parent = nullptr);

    void show(Tone tone, Glyph glyph, const QString &title, const QStringList &sentences);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    IconView *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
};

} // namespace vezne::ui
