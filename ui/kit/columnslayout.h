// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <vector>

namespace vezne::ui {

/// Panels in as many columns as the width has room for, one below the other from the first column on. The
/// order stays the order of reading; columns end about level.
class ColumnsLayout : public QLayout
{
public:
    /// A column is at least `least` and at most `most` pixels wide.
    ColumnsLayout(int least, int most, QWidget *parent = nullptr);
    ~ColumnsLayout() override;

    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Where each item that shows stands, for a rectangle of this place and width.
    [[nodiscard]] std::vector<std::pair<QLayoutItem *, QRect>> placed(const QRect &rect) const;

    std::vector<QLayoutItem *> m_items;
    int m_least;
    int m_most;
};

} // namespace vezne::ui
