// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/notes.h"
#include "ui/kit/panel.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace vezne::ui {

class ProblemLine;
/// The notes on a payment, oldest first, and a line to add one.
class NotesPanel : public Panel
{
    Q_OBJECT

public:
    explicit NotesPanel(till::Roster &roster, QWidget *parent = nullptr);

    void show(const journal::Operation &payment, const std::vector<journal::Note> &notes);
    /// Nothing can be added: the journal is open for reading only.
    void setReadOnly();

Q_SIGNALS:
    void added();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *newEntry(const journal::Note &note) const;
    void add();
    void retranslate();

    till::Roster &m_roster;
    journal::Operation m_payment;
    QVBoxLayout *m_notes;
    QWidget *m_editor;
    QComboBox *m_kind;
    QLineEdit *m_text;
    QPushButton *m_add;
    PlainLabel *m_help;
    ProblemLine *m_problem;
};

} // namespace vezne::ui
