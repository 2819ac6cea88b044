// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <vector>

namespace vezne::ui {

/// Puts widgets side by side and goes on in the next line where they do not fit.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// Where a line begins that is shorter than the place.
    enum class Side { Leading, Trailing };

    /// `gap` in logical pixels between widgets and between lines; no margins.
    FlowLayout(QWidget *parent, int gap, Side side = Side::Leading);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Act { Measure, Place };
    /// The height that the lines take within `rect`.
    int arrange(const QRect &rect, Act act) const;

    Side m_side;
    std::vector<QLayoutItem *> m_items;
};

} // namespace vezne::ui
