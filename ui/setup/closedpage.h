// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/access/secretstore.h"

class QPushButton;

namespace vezne::ui {

class PlainLabel;

/// In the place of the sale while the keys cannot be had: why no money moves, what to do, and what still
/// works.
class ClosedPage : public QWidget
{
    Q_OBJECT

public:
    explicit ClosedPage(access::SecretFault fault, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryRequested();
    void keysRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    access::SecretFault m_fault;
    PlainLabel *m_title;
    PlainLabel *m_why;
    PlainLabel *m_stillWorks;
    QPushButton *m_retry;
    QPushButton *m_keys;
};

} // namespace vezne::ui
