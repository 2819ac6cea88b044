// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/journal/records.h"

class QPushButton;

namespace vezne::till {
class Roster;
}

namespace vezne::ui {

class PlainLabel;

/// Undo, refund, cancel; of a hold, capture and release; a cashier asks for a refund instead. What is not
/// possible now is disabled, and a line says why.
class ChangeButtons : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeButtons(const till::Roster &roster, QWidget *parent = nullptr);

    /// From now on nothing can be changed, whatever the payment: the journal is open for reading only.
    void setReadOnly() { m_isReadOnly = true; }

    void show(const journal::PaymentFile &file, Instant now);

Q_SIGNALS:
    /// Capture, Cancel or Refund; "undo" has chosen one of them.
    void requested(vezne::journal::Kind kind);

private:
    const till::Roster &m_roster;
    QPushButton *m_capture;
    QPushButton *m_undo;
    QPushButton *m_refund;
    QPushButton *m_cancel;
    PlainLabel *m_why;
    std::optional<journal::Kind> m_undoKind;
    bool m_isReadOnly = false;
};

} // namespace vezne::ui
