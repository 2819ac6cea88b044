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

/// Where the card holder is between card and money: what happens now, what to say, how long it may take, and
/// the way out while there is one.
class ThreeDsPanel : public Panel
{
    Q_OBJECT

public:
    explicit ThreeDsPanel(const Clock &clock, QWidget *parent = nullptr);

    /// Shows `threeDs` until it ends.
    void follow(till::ThreeDs *threeDs, const Money &amount);

Q_SIGNALS:
    /// The bank's page is to be opened in the system's browser.
    void openRequested(const QUrl &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showStage();
    void showTime();
    void copy();

    const Clock &m_clock;
    QPointer<till::ThreeDs> m_threeDs;
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
    QPushButton *m_giveUp;
    QTimer m_second;
};

} // namespace vezne::ui
