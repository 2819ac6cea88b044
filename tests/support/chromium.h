// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace vezne::test {

/// A real headless Chromium with an empty profile, led through its driver (W3C WebDriver). Needs no event
/// loop.
class Chromium
{
public:
    /// Debian's packages chromium and chromium-driver are there.
    [[nodiscard]] static bool isInstalled();

    Chromium();
    ~Chromium();
    Q_DISABLE_COPY_MOVE(Chromium)

    [[nodiscard]] bool isRunning() const { return !m_session.isEmpty(); }

    /// False when the page could not be loaded.
    bool open(const QUrl &page);
    /// Types into the element of this CSS selector; waits for it for a while. False when it does not come.
    bool type(const QString &selector, const QString &text);
    bool click(const QString &selector);
    /// What the element shows; empty when it does not come.
    [[nodiscard]] QString text(const QString &selector);
    [[nodiscard]] QUrl url();
    /// Closes the tab, as somebody does who has had enough.
    void closeTab();

private:
    [[nodiscard]] QJsonObject command(const QByteArray &method, const QByteArray &path,
                                      const QJsonObject &body = {}) const;
    /// The element's reference; empty when it does not come in time.
    [[nodiscard]] QByteArray element(const QString &selector) const;

    QTemporaryDir m_profile;
    QProcess m_driver;
    quint16 m_port = 0;
    QByteArray m_session;
};

} // namespace vezne::test
