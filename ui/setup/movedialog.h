// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace vezne::ui {

class PlainLabel;

/// How far a journal's history has been carried, in a window of its own: the till's is closed meanwhile.
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    /// `what` in a sentence.
    explicit MoveDialog(const QString &what, QWidget *parent = nullptr);

    void showProgress(qint64 done, qint64 total);
    /// Closing it and Escape mean the same as its button: stopping, which takes a moment.
    void reject() override;

Q_SIGNALS:
    void cancelled();

private:
    PlainLabel *m_state;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace vezne::ui
