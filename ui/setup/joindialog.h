// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/journal/shared/bookcheck.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace vezne::ui {

class BookForm;
class Field;
class PasswordEdit;
class PlainLabel;

/// A till that has worked in a file of its own joins a shared book: which, and whether its history comes
/// along, for which the book's owner signs in.
class JoinDialog : public QDialog
{
    Q_OBJECT

public:
    /// `papers` are this till's; `file` is its journal.
    JoinDialog(journal::sharedbook::Papers papers, const QString &file, QWidget *parent = nullptr);

    [[nodiscard]] journal::Server server() const;
    [[nodiscard]] journal::sharedbook::Papers papers() const;
    /// The book as its owner enters it; nothing when the history stays in its file.
    [[nodiscard]] std::optional<journal::Server> owner() const;

private:
    void build(const QString &file);
    void judged();
    void join();
    void showHistory();
    [[nodiscard]] QWidget *checkOwner();

    BookForm *m_form;
    QCheckBox *m_takesHistory;
    PlainLabel *m_historyHelp;
    QLineEdit *m_owner;
    Field *m_ownerField;
    PasswordEdit *m_ownerPassword;
    Field *m_ownerPasswordField;
    QPushButton *m_join;
    bool m_joins = false; ///< the test was asked for by joining
};

} // namespace vezne::ui
