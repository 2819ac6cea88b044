// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <map>

#include "core/finance/importfile.h"

class QComboBox;
class QPushButton;

namespace vezne::ui {

class PlainLabel;

/// Before a file is compared: which column holds what, as guessed, to be put right; how many rows can be
/// read, and which cannot.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(finance::FileKind kind, finance::Table table, const QString &name, QWidget *parent);

    [[nodiscard]] finance::FileKind kind() const { return m_kind; }
    [[nodiscard]] const finance::ColumnMap &columns() const { return m_map; }
    [[nodiscard]] const finance::Table &table() const { return m_table; }

private:
    [[nodiscard]] QWidget *newChoices();
    void takeChoices();
    void showReading();

    finance::FileKind m_kind;
    finance::Table m_table;
    finance::ColumnMap m_map;
    std::map<finance::Field, QComboBox *> m_choices;
    PlainLabel *m_found;
    PlainLabel *m_bad;
    QPushButton *m_compare;
};

} // namespace vezne::ui
