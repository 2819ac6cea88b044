// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/awaiting/awaitedtext.h"
#include "ui/kit/icon.h"

class QPushButton;

namespace vezne::ui {

class PlainLabel;
class StatusChip;

/// One entry of the page: what, whose, how old, what is known, what happens next, and what can be done.
class AwaitedEntry : public QWidget
{
    Q_OBJECT

public:
    explicit AwaitedEntry(QWidget *parent = nullptr);

    void show(const Awaited &awaited);
    /// The part that changes with time.
    void showProgress(const AwaitedProgress &progress, Instant now, bool canAsk);

    [[nodiscard]] const Awaited &awaited() const { return m_awaited; }

Q_SIGNALS:
    void openRequested();
    void askRequested();
    /// Cancel or refund, whichever undoes it best.
    void undoRequested();
    void decisionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isAskedAbout() const;

    Awaited m_awaited;
    Tone m_tone = Tone::Waiting;
    PlainLabel *m_headline;
    StatusChip *m_chip;
    PlainLabel *m_age;
    PlainLabel *m_whose;
    PlainLabel *m_known;
    PlainLabel *m_next;
    QPushButton *m_open;
    QPushButton *m_ask;
    QPushButton *m_undo;
    QPushButton *m_decide;
};

} // namespace vezne::ui
