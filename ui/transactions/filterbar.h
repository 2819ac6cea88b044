// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/transactions/listfilter.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace vezne::ui {

/// Search box, dates and kind of record. What is typed takes effect when the typing pauses.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// How long typing must pause.
    static constexpr std::chrono::milliseconds pause{150};

    explicit FilterBar(QWidget *parent = nullptr);

    /// Shows `filter`'s text, dates and kind; announces nothing. `today` fills the date boxes while no custom
    /// dates are chosen.
    void show(const ListFilter &filter, QDate today);

    /// `filter` with this bar's text, dates and kind.
    [[nodiscard]] ListFilter applied(ListFilter filter) const;

    void focusSearch();

Q_SIGNALS:
    /// By the person at the screen.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choosePreset();
    [[nodiscard]] DatePreset preset() const;
    void showDateBoxes();

    QLineEdit *m_search;
    QComboBox *m_dates;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QComboBox *m_kinds;
    QTimer m_timer;
};

} // namespace vezne::ui
