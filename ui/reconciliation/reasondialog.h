// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/journal/difference.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace vezne::ui {

class Field;
class ProblemLine;

/// Something that a person does about a difference, for a reason that is kept with their name and the time:
/// what differs, the reason, and why it did not work.
class ReasonDialog : public QDialog
{
    Q_OBJECT

protected:
    ReasonDialog(const journal::Difference &difference, const QString &title, const QString &question,
                 QWidget *parent);

    /// Does it, once there is a reason.
    virtual void act() = 0;

    /// Between the facts and the reason.
    void addPart(QWidget *part);
    [[nodiscard]] QString why() const;
    void setActText(const QString &text);
    /// While it is under way nothing can be changed.
    void setBusy(bool isBusy);
    void say(const QString &text);

    [[nodiscard]] const journal::Difference &difference() const { return m_difference; }

private:
    void follow();

    journal::Difference m_difference;
    QVBoxLayout *m_parts;
    QLineEdit *m_why;
    ProblemLine *m_message;
    QPushButton *m_giveUp;
    QPushButton *m_act;
    bool m_isBusy = false;
};

} // namespace vezne::ui
