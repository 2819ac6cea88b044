// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

class QPushButton;

namespace vezne::ui {

/// The system started no program for an address: what it was can be copied, and opened or sent by hand.
class UnopenedDialog : public QDialog
{
    Q_OBJECT

public:
    UnopenedDialog(const QUrl &address, QWidget *parent);

private:
    void copy();

    QString m_text; ///< a page's address, or what a message says
    QPushButton *m_copy;
};

} // namespace vezne::ui
