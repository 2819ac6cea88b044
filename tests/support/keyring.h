// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace vezne::test {

/// A gnome-keyring of the test's own, on a session bus of its own that this process and its children use. To
/// be made before anything in this process looks for the session's bus, once a process.
class Keyring
{
public:
    /// Unlocked, with nothing in it.
    Keyring();
    ~Keyring();
    Q_DISABLE_COPY_MOVE(Keyring)

    /// Empty when it runs; else what this machine lacks.
    [[nodiscard]] QString whyNot() const { return m_whyNot; }

    /// Locks everything in it, as logging out of the keyring does.
    [[nodiscard]] bool lock() const;
    /// It stays on the bus and says nothing.
    void freeze() const;
    void thaw() const;

    /// Every file that it keeps, for looking into.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    [[nodiscard]] bool startBus();
    [[nodiscard]] bool startKeyring();

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_whyNot;
};

} // namespace vezne::test
