// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include "core/journal/books/dayfigures.h"
#include "ui/dayend/whose.h"

class QComboBox;
class QVBoxLayout;

namespace vezne::ui {

class FactList;
class GroupModel;
class Panel;
class TableView;

/// The figures of a stretch of the journal: sums by currency, how the sales divide, what iyzico will pay out
/// and why cards were declined.
class DayFiguresView : public QWidget
{
    Q_OBJECT

public:
    explicit DayFiguresView(QWidget *parent = nullptr);

    void show(const journal::DayFigures &figures, Whose whose, QDate today);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showSums();
    void showGroups();
    [[nodiscard]] journal::Grouping grouping() const;

    journal::DayFigures m_figures;
    Whose m_whose = Whose::Shop;
    QDate m_today;
    QVBoxLayout *m_sums; ///< a list of facts for each currency
    Panel *m_sumsPanel;
    Panel *m_groupsPanel;
    QComboBox *m_grouping;
    GroupModel *m_groups;
    TableView *m_groupTable;
    Panel *m_payoutsPanel;
    FactList *m_payouts;
    Panel *m_declinesPanel;
    FactList *m_declines;
};

} // namespace vezne::ui
