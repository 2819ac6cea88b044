// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QThread>
#include <memory>

namespace vezne::test {

/// A network cable to a server on loopback, on a thread of its own, that can be cut as cables are: nothing is
/// refused or closed, and nothing comes through any more.
class Cable
{
public:
    explicit Cable(quint16 server);
    ~Cable();
    Cable(const Cable &) = delete;
    Cable &operator=(const Cable &) = delete;

    /// On 127.0.0.1.
    [[nodiscard]] quint16 port() const { return m_port; }
    void cut();
    /// Cuts itself right behind the next thing said to the server that holds `words`: that arrives, and its
    /// answer does not.
    void cutBehind(const QByteArray &words);
    [[nodiscard]] bool isCut() const;
    /// What hung stays as it is; new connections go through.
    void mend();

private:
    class Plug;
    QThread m_thread;
    std::unique_ptr<Plug> m_plug;
    quint16 m_port = 0;
};

} // namespace vezne::test
