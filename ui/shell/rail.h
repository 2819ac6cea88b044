// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QVBoxLayout>
#include <QWidget>
#include <map>

#include "ui/shell/page.h"

namespace vezne::ui {

class PlainLabel;
class RailButton;

/// The navigation at the left. Up and down move between pages; Settings stands at the foot.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Pages may come in any order; they stand in the order of PageId.
    void add(PageId id, Glyph glyph);
    void setTitle(PageId id, const QString &title);
    void setCurrent(PageId id);

    /// Icons alone.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void chosen(vezne::ui::PageId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    PlainLabel *m_brand;
    QVBoxLayout *m_layout;
    QButtonGroup m_group;
    std::map<PageId, RailButton *> m_buttons;
    bool m_narrow = false;
    bool m_isTold = false; ///< the click under way was told of when it toggled
};

} // namespace vezne::ui
