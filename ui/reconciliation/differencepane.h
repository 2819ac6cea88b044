// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>

#include "ui/reconciliation/comparisonmodel.h"
#include "ui/reconciliation/differencemodel.h"

class QPushButton;
class QStackedWidget;

namespace vezne::ui {

class DifferenceCard;
class EmptyState;
class PlainLabel;
class Skeleton;
class TableView;
class SumsGrid;
class Tile;

/// What one or several comparisons found: counts by class that filter, the list, one difference with its
/// cause and what to do about it, and both books' sums.
class DifferencePane : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencePane(QWidget *parent = nullptr);

    /// `entries` are the comparisons that `differences` come from. The row that was chosen stays chosen.
    void show(const std::vector<ComparisonModel::Entry> &entries,
              std::vector<journal::Difference> differences);
    void beginLoading();
    void showFailure(const QString &text);
    /// Whether the person may explain differences.
    void setAllowed(bool isAllowed);
    [[nodiscard]] const DifferenceModel &model() const { return *m_model; }

Q_SIGNALS:
    void openRequested(const QString &operation);
    void askRequested(const QString &operation);
    void awaitedRequested();
    void takeInRequested(const vezne::journal::Difference &difference);
    void acceptRequested(const vezne::journal::Difference &difference);
    void reopenRequested(const vezne::journal::Difference &difference);
    void compareRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addShortcuts();
    void applyFilter();
    void showRows();
    void showSums();
    void showChosen();
    void showEmpty();
    [[nodiscard]] const journal::Difference *chosen() const;
    void retranslate();

    std::vector<ComparisonModel::Entry> m_entries;
    DifferenceFilter m_filter;
    DifferenceModel *m_model;
    std::map<journal::Finding, Tile *> m_tiles;
    Tile *m_matched;
    Tile *m_explained;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_failure;
    Skeleton *m_skeleton = nullptr;
    DifferenceCard *m_card;
    SumsGrid *m_sums;
};

} // namespace vezne::ui
