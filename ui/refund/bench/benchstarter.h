// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>

#include "core/journal/readerthread.h"
#include "core/till/till.h"

namespace vezne::ui {

class RefundBench;

/// The button that opens the refund bench, and the bench, one at a time. Says when a run was interrupted, and
/// is there for those alone who may refund.
class BenchStarter : public QPushButton
{
    Q_OBJECT

public:
    BenchStarter(journal::ReaderThread &reader, till::Till &till, const Clock &clock);

    /// With a dry run of these payments; with an empty bench for none. The bench stands over `window`.
    void open(const QStringList &operations, QWidget *window);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void retranslate();

    journal::ReaderThread &m_reader;
    till::Till &m_till;
    const Clock &m_clock;
    QPointer<RefundBench> m_bench;
    bool m_isInterrupted = false;
};

} // namespace vezne::ui
