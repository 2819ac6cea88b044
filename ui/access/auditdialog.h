// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/journal/readerthread.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace vezne::ui {

class AuditModel;
class EmptyState;
class TableView;

/// The audit trail, newest first, to search and to filter; it reads on page by page.
class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AuditDialog(journal::ReaderThread &reader, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *newFilters();
    [[nodiscard]] journal::AuditFilter filter() const;
    void readAnew();
    void readOn();
    enum class Page { First, Further };
    void take(const journal::Result<std::vector<journal::AuditEntry>> &page, Page which);

    journal::ReaderThread &m_reader;
    int m_generation = 0; ///< of the filter; late answers to an earlier one are dropped
    AuditModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_kinds;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_more;
};

} // namespace vezne::ui
