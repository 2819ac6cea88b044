// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vezne::ui {

class PlainLabel;

/// A report as it will look on paper: print it or save it as PDF.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    struct Paper
    {
        QString title;
        QString html; ///< what strangers typed is escaped in it
        QString name; ///< offered for a file, without a suffix
    };
    explicit PaperDialog(const Paper &paper, QWidget *parent);

private:
    void print();
    void savePdfAs();
    void say(const QString &text);

    Paper m_paper;
    PlainLabel *m_message;
};

} // namespace vezne::ui
