// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QSet>

#include "core/finance/listexport.h"
#include "core/till/roster.h"

class QCheckBox;
class QProgressBar;
class QRadioButton;
class QStackedWidget;

namespace vezne::ui {

class IconView;
class PlainLabel;

/// Takes the list on screen out of Vezne: chooses format and file, writes on a thread of its own, shows how
/// far it is, and can be stopped.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The list as it stands on screen.
    struct List
    {
        journal::Place journal;
        finance::Pages pages;
        std::vector<int> columns; ///< TransactionModel::Column, in order
        QSet<int> withoutRoom;    ///< of them, those that the window has no room for
        qint64 rows = 0;          ///< about how many; new ones may come in meanwhile
        QString restriction;      ///< the filters in words; empty for everything
    };

    ExportDialog(List list, till::Roster &roster, QWidget *parent = nullptr);

    /// Writes to `file`, now that it is chosen; what stands there is replaced at the end.
    void write(const QString &file);

    void reject() override;

private:
    [[nodiscard]] QWidget *newForm();
    [[nodiscard]] QWidget *newProgress();
    [[nodiscard]] std::vector<int> columns() const;
    void chooseFile();
    void showEnd(const finance::ExportResult &result);
    void showMessage(bool isDone, const QString &title, const QString &text);
    [[nodiscard]] bool isWorkbook() const;

    List m_list;
    till::Roster &m_roster;
    QString m_file;
    finance::ListExport *m_export = nullptr; ///< while it is under way

    QStackedWidget *m_pages;
    QRadioButton *m_workbook;
    QRadioButton *m_csv;
    QCheckBox *m_mask;
    QCheckBox *m_withoutRoom;
    PlainLabel *m_count;
    QProgressBar *m_bar;
    IconView *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_close;
    QPushButton *m_choose;
};

} // namespace vezne::ui
