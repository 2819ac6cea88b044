// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>

#include "core/till/threeds/threeds.h"
#include "ui/kit/panel.h"

class QLineEdit;
class QPushButton;

namespace vezne::ui {

class IconView;

/// Where the payer is, at the bank's page or at one of iyzico's: what happens now, what to say, how long it
/// may take, and the way out while there is one.
class VisitPanel : public Panel
{
    Q_OBJECT

public:
    explicit VisitPanel(const Clock &clock, QWidget *parent = nullptr);

    /// Shows `visit` until it ends.
    void follow(till::Visit *visit, const Money &amount);

Q_SIGNALS:
    /// Nobody waits for this payment here any more; it goes on by itself.
    void leaveRequested();
    /// The page is to be opened in the system's browser.
    void openRequested(const QUrl &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void leave();
    void showStage();
    void showTime();
    void copy();

    const Clock &m_clock;
    QPointer<till::Visit> m_visit;
    Money m_amount;
    bool m_isCopied = false;
    IconView *m_icon;
    PlainLabel *m_word;
    PlainLabel *m_amountLabel;
    PlainLabel *m_sayTitle;
    PlainLabel *m_say;
    PlainLabel *m_next;
    PlainLabel *m_time;
    QWidget *m_linkRow;
    QLineEdit *m_link;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_leave;
    QTimer m_second;
};

} // namespace vezne::ui
