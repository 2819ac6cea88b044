// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "app/desktop/merchant.h"
#include "tests/support/memorystore.h"
#include "tests/support/sandboxprocess.h"

namespace vezne::ui {
class Field;
} // namespace vezne::ui

namespace vezne::test {

/// Each test has a merchant at the first start, with folders, a keychain and a sandbox of its own.
class MerchantTest : public QObject
{
    Q_OBJECT

protected:
    /// Once more, with what was saved.
    void start();
    /// The set-up, up to the keys, up to the owner, and through to the till.
    void reachKeys();
    void fillKeys(const QString &apiKey, const QString &secretKey);
    void reachOwner(const QString &shop);
    void setUp(const QString &shop);
    void press(const QString &name);

    [[nodiscard]] ui::Field *fieldOf(const QString &editor);
    template<class Widget>
    [[nodiscard]] Widget *inSetup(const QString &name)
    {
        return in<Widget>(*m_merchant->setupWindow(), name);
    }
    template<class Widget>
    [[nodiscard]] Widget *inDesk(const QString &name)
    {
        return in<Widget>(m_merchant->desk()->window(), name);
    }
    template<class Widget>
    [[nodiscard]] static Widget *in(QWidget &window, const QString &name)
    {
        auto *widget = window.findChild<Widget *>(name);
        if (!widget)
            qFatal("%s is not there", qPrintable(name));
        return widget;
    }

    [[nodiscard]] access::Profile onlyProfile() const;
    [[nodiscard]] QString profilesFile() const
    {
        return m_folder->filePath(QStringLiteral("config/profiles.json"));
    }
    [[nodiscard]] QString settingsFile() const
    {
        return m_folder->filePath(QStringLiteral("config/vezne.ini"));
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<desktop::Merchant> m_merchant;

private Q_SLOTS: // QtTest calls those of a base class too
    void init();
    void cleanup();
};

} // namespace vezne::test
