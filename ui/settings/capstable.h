// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/till/installmentcaps.h"

class QPushButton;

namespace vezne::ui {

class CapsModel;
class PlainLabel;
class TableView;

/// The table of instalments that each group of products allows, and the buttons that add and take away rows.
/// It keeps nothing: who holds it hears edited() and saves.
class CapsTable : public QWidget
{
    Q_OBJECT

public:
    explicit CapsTable(QWidget *parent = nullptr);

    void setCaps(std::vector<till::InstallmentCap> caps);
    [[nodiscard]] const std::vector<till::InstallmentCap> &caps() const;
    void setEditable(bool isEditable);

Q_SIGNALS:
    /// By the person at the screen.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(std::vector<till::InstallmentCap> caps);
    void add();
    void remove();
    void showRemoval();
    void retranslate();

    CapsModel *m_model;
    PlainLabel *m_help;
    TableView *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_shipped;
};

} // namespace vezne::ui
