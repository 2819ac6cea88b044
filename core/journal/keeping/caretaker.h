// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <QTimer>
#include <functional>
#include <optional>

#include "core/journal/engine/place.h"
#include "core/journal/history/chaincheck.h"
#include "core/journal/keeping/backup.h"

namespace vezne::journal {

/// Looks after an open journal on a thread and connections of its own: checks its chain once, and backs it up
/// each hour in which something was written. Nobody waits for it. A shared book is backed up at its server;
/// since others have its rows in their hands, it is checked each day, every row against the chains as long as
/// it is not too big for that (verify()), and by whoever has finance's role there.
class Caretaker : public QObject
{
    Q_OBJECT

public:
    Caretaker(Place journal, const SecretBytes &key, const Clock &clock, QObject *parent = nullptr);
    /// Finishes what is under way.
    ~Caretaker() override;

    /// Where backups go; call before start(), or later to go on elsewhere.
    void setFolder(const QString &folder);
    [[nodiscard]] QString folder() const { return m_folder; }
    /// The file that is looked after.
    [[nodiscard]] QString journalFile() const { return m_journal.file(); }

    /// Checks the journal and, from then on, backs it up when that is due. A big journal keeps processors and
    /// disk busy for a while, so that whoever opens a window on it lets that come up first.
    void start(std::chrono::milliseconds after = {});
    /// Also at the end of a day. While a backup is under way another follows it: it may have missed the last
    /// entries.
    void backUpNow();
    [[nodiscard]] bool isBackingUp() const { return m_isBackingUp; }

    /// Backups in the folder, newest first, as of the last change.
    [[nodiscard]] const std::vector<Backup> &backups() const { return m_backups; }
    /// Why the last backup failed; nothing when it did not.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

Q_SIGNALS:
    /// A backup began or ended, or the folder is another.
    void backupsChanged();
    /// The whole was checked.
    void checked(const vezne::journal::ChainCheck &check);

private:
    enum class When { Due, Now };

    /// Runs `work` on the thread, and what it returns on this one.
    void post(std::function<std::function<void()>()> work);
    void check();
    void backUp(When when);
    void list();

    Place m_journal;
    SecretBytes m_key;
    const Clock &m_clock;
    QString m_folder;
    std::vector<Backup> m_backups;
    std::optional<Error> m_failure;
    bool m_isBackingUp = false;
    bool m_isWantedAgain = false; ///< once the present one has ended
    QTimer m_timer;
    QThread m_thread;
    QObject *m_worker;
};

} // namespace vezne::journal
