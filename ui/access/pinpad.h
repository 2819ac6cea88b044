// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vezne::ui {

class PinEdit;

/// Ten digits and a backspace to press, for screens that are touched. It types into the field, which keeps
/// the focus.
class PinPad : public QWidget
{
    Q_OBJECT

public:
    explicit PinPad(PinEdit *target, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void press(int key, const QString &text);
    void retranslate();

    PinEdit *m_target;
    QWidget *m_back = nullptr;
};

} // namespace vezne::ui
