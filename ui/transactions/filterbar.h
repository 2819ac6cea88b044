// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "ui/kit/pause.h"
#include "ui/transactions/listfilter.h"

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimeEdit;

namespace vezne::ui {

class DateEdit;
class FilterPanel;
class ViewsButton;

/// Search box, dates, kind of record, the further filters, saved views, the columns and the way out. What is
/// typed takes effect when the typing pauses.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// How long typing must pause.
    static constexpr std::chrono::milliseconds typingPause{150};

    /// `settings` keeps the saved views; may be null.
    explicit FilterBar(QSettings *settings, QWidget *parent = nullptr);

    /// What the choices of the further filters are.
    void setChoices(const journal::Choices &choices);
    /// Whether there is anything to take out.
    void setExportable(bool isExportable);
    /// The menu behind the button for the columns.
    void setColumnsMenu(QMenu *menu);

    /// Shows `filter`'s text, dates and kind; announces nothing. `today` fills the date boxes while no custom
    /// dates are chosen.
    void show(const ListFilter &filter, QDate today);

    /// `filter` with this bar's text, dates and kind.
    [[nodiscard]] ListFilter applied(ListFilter filter) const;

    void focusSearch();

Q_SIGNALS:
    /// By the person at the screen.
    void edited();
    /// Down or Enter in the search: on to what it found.
    void listRequested();
    /// A saved view.
    void viewChosen(const vezne::ui::ListFilter &filter);
    /// The further filters are about to be shown.
    void choicesWanted();
    /// The list is to leave Vezne.
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameParts();
    void layOut();
    void connectParts();
    void retranslate();
    void choosePreset();
    [[nodiscard]] DatePreset preset() const;
    void showDateBoxes();
    [[nodiscard]] std::array<QWidget *, 4> dateBoxes() const;

    QLineEdit *m_search;
    QComboBox *m_dates;
    DateEdit *m_first;
    DateEdit *m_last;
    QTimeEdit *m_firstTime;
    QTimeEdit *m_lastTime;
    QComboBox *m_kinds;
    QPushButton *m_more;
    FilterPanel *m_panel;
    ViewsButton *m_views;
    QPushButton *m_columns;
    QPushButton *m_export;
    Pause m_typing{typingPause};
};

} // namespace vezne::ui
