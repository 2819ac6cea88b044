// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "app/desktop/desk.h"
#include "core/journal/keeping/backup.h"

namespace vezne::desktop {

/// Opens a desk, and opens it again on a backup: when a person wants to go back to one, or when the journal
/// cannot be used any more and one is there.
class DeskKeeper : public QObject
{
    Q_OBJECT

public:
    DeskKeeper(QApplication &application, Desk::Premises premises, const Clock &clock,
               QObject *parent = nullptr);
    ~DeskKeeper() override;

    void open();
    /// Lets go of the journal; open() opens it again.
    void closeDesk() { m_desk.reset(); }
    [[nodiscard]] Desk *desk() const { return m_desk.get(); }

Q_SIGNALS:
    /// Also after going back to a backup. The desk has not been started.
    void opened();
    void failed(const vezne::journal::Error &error);

private:
    void giveUp(const journal::Error &why);
    void offerBackup(const journal::Error &why);
    void restore(const journal::Backup &backup);

    QApplication &m_application;
    Desk::Premises m_premises;
    const Clock &m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QThread> m_restoring;
};

} // namespace vezne::desktop
