// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/kit/icon.h"
#include "ui/payment/dossier.h"

class QPushButton;

namespace vezne::till {
class Till;
}

namespace vezne::ui {

class IconView;
class PlainLabel;

/// What a state means for the person at the till and what to do, for every state that asks for something.
/// While a result is not known: when iyzico is asked next, and a button that asks now.
class NextSteps : public QWidget
{
    Q_OBJECT

public:
    NextSteps(till::Till &till, const Clock &clock, QWidget *parent = nullptr);

    void show(const Dossier &dossier);

Q_SIGNALS:
    /// A 3-D Secure payment that waits for its card holder is not to wait any longer.
    void giveUpRequested(const QString &operation);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void showNextInquiry();

    till::Till &m_till;
    const Clock &m_clock;
    QString m_payment;
    QString m_unknown; ///< the operation that is asked about; empty when all is known
    Tone m_tone = Tone::Waiting;
    IconView *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_when;
    QPushButton *m_ask;
    QPushButton *m_giveUp;
    QTimer m_tick;
};

} // namespace vezne::ui
