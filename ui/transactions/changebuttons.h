// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/journal/records.h"

class QPushButton;

namespace vezne::ui {

class PlainLabel;

/// Undo, refund, cancel; of a hold, capture and release. What is not possible now is disabled, and a line
/// says why.
class ChangeButtons : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeButtons(QWidget *parent = nullptr);

    void show(const journal::PaymentFile &file, Instant now);

Q_SIGNALS:
    /// Capture, Cancel or Refund; "undo" has chosen one of them.
    void requested(vezne::journal::Kind kind);

private:
    QPushButton *m_capture;
    QPushButton *m_undo;
    QPushButton *m_refund;
    QPushButton *m_cancel;
    PlainLabel *m_why;
    std::optional<journal::Kind> m_undoKind;
};

} // namespace vezne::ui
