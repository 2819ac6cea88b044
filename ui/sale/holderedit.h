// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace vezne::ui {

/// The card holder's name: sent as typed, shown in capitals by Turkish rules when the focus has left, as it
/// stands on the card (`ışık` gives `IŞIK`, `iğne` gives `İĞNE`).
class HolderEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit HolderEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString holder() const { return m_typed.simplified(); }
    void wipe();

Q_SIGNALS:
    void edited();
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void display(const QString &text);

    QString m_typed;
};

} // namespace vezne::ui
