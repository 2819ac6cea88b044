// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace vezne::ui {

/// A day, as it is written in the interface's language, with a calendar whose weeks begin on Monday. A date,
/// no instant: no time zone moves it.
class DateEdit : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateEdit(const QString &name, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
};

} // namespace vezne::ui
