// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
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
    /// Goes back to a backup that was made under another key than the journal's. Ends in restoredUnder(), or
    /// in opened() with the journal as it was.
    void restoreUnder(const journal::Backup &backup, const SecretBytes &key);
    [[nodiscard]] Desk *desk() const { return m_desk.get(); }

Q_SIGNALS:
    /// Also after going back to a backup. The desk has not been started.
    void opened();
    void failed(const vezne::journal::Error &error);
    /// The backup was made under another key than the journal's; the desk is open again.
    void keyWanted(const vezne::journal::Backup &backup);
    /// The journal is that of the backup, under its key. The desk is closed: its premises have another.
    void restoredUnder(const std::shared_ptr<vezne::SecretBytes> &key);

private:
    void giveUp(const journal::Error &why);
    void offerBackup(const journal::Error &why);
    using PutBack = std::function<void(const journal::Result<journal::Restored> &result)>;
    void restore(const journal::Backup &backup);
    void putBack(const journal::Backup &backup, const SecretBytes &key,
                 std::shared_ptr<const journal::AnchorStore> anchor, const PutBack &done);

    QApplication &m_application;
    Desk::Premises m_premises;
    const Clock &m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QThread> m_restoring;
};

} // namespace vezne::desktop
