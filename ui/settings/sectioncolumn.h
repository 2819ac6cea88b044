// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>
#include <vector>

class QVBoxLayout;

namespace vezne::ui {

class Panel;

/// The settings' sections below each other, at a width that can be read, and which of them one is at.
class SectionColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit SectionColumn(QWidget *parent = nullptr);

    /// Takes over `section`.
    void insert(int index, ui::Panel *section);
    [[nodiscard]] const std::vector<ui::Panel *> &sections() const { return m_sections; }

    /// Moves `section` to the top and keeps it there while the layout settles, until somebody scrolls.
    void bring(ui::Panel *section);
    /// The section that was brought here, or has the focus, or was scrolled to; null while none shows.
    [[nodiscard]] ui::Panel *current() const { return m_current; }
    /// Looks again: sections have come or gone.
    void follow();

Q_SIGNALS:
    void currentChanged(vezne::ui::Panel *section);

private:
    void setCurrent(ui::Panel *section);
    void place();
    void takeFocus(const QWidget *widget);

    QVBoxLayout *m_layout;
    std::vector<ui::Panel *> m_sections;
    QPointer<ui::Panel> m_current;
    QPointer<ui::Panel> m_held;
    bool m_isPlacing = false;
};

} // namespace vezne::ui
