// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/plainlabel.h"

namespace vezne::ui {

/// A label above its editor and one line below it, kept free for help or an error so that nothing jumps.
class Field : public QWidget
{
    Q_OBJECT

public:
    /// Whether the line below is kept free. A field that never has anything to say needs none, and shows it
    /// only if it must.
    enum class MessageLine { Kept, WhenNeeded };

    /// Takes over `editor`. The label becomes its buddy and, unless it has one, its accessible name.
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setMessageLine(MessageLine line);

    void setLabel(const QString &label);

    /// Shown while there is no error.
    void setHelp(const QString &help);

    /// An empty text clears it. While there is one, the editor's border is red and its accessible description
    /// is the error.
    void setError(const QString &error);
    /// What is wrong is said elsewhere on the screen: marks the editor and describes it, and leaves the line
    /// below as it is. Ends with the next setError().
    void blame(const QString &why);
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }

    [[nodiscard]] QWidget *editor() const { return m_editor; }

private:
    void showMessage();

    PlainLabel *m_label;
    QWidget *m_editor;
    PlainLabel *m_message;
    MessageLine m_line = MessageLine::Kept;
    QString m_help;
    QString m_error;
    QString m_blame;
};

} // namespace vezne::ui
