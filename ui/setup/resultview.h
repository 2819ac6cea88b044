// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/icon.h"

namespace vezne::ui {

class IconView;
class PlainLabel;

/// What a test found: icon and headline, what to do, and the other side's own words small below. Its place
/// stays free while there is nothing to show, so that nothing jumps.
class ResultView : public QWidget
{
    Q_OBJECT

protected:
    struct Content
    {
        Glyph glyph = Glyph::Info;
        Ink ink = Ink::Text;
        QString headline, remedy, detail;
        bool hasIcon = true;
    };

    /// Object names of its labels begin with `name`.
    explicit ResultView(const QString &name, QWidget *parent = nullptr);

    /// In the present language.
    [[nodiscard]] virtual Content content() const = 0;
    /// After every change of content().
    void refresh();
    void changeEvent(QEvent *event) override;

private:
    IconView *m_icon;
    PlainLabel *m_headline;
    PlainLabel *m_remedy;
    PlainLabel *m_detail;
};

} // namespace vezne::ui
