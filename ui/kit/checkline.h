// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace vezne::ui {

class PlainLabel;

/// A choice of yes or no, and below it what it means.
class CheckLine : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of its box.
    CheckLine(const QString &name, bool isChecked, QWidget *parent = nullptr);

    void setTexts(const QString &choice, const QString &help);
    [[nodiscard]] bool isChecked() const;
    /// Shows what was chosen elsewhere; emits nothing.
    void setChecked(bool on);

Q_SIGNALS:
    void toggled(bool on);

private:
    QCheckBox *m_box;
    PlainLabel *m_help;
};

} // namespace vezne::ui
