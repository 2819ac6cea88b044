// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <functional>

#include "core/base/secretbytes.h"

namespace vezne::iyzico {

/// The body of a request that may be sent once at most. QNetworkAccessManager repeats a POST up to three
/// times when the server hangs up without answering (Qt 6.4.2, measured); it does so by rewinding the body,
/// and this one cannot be rewound. The content is wiped as soon as its last byte is read, and on close().
class OneShotBody final : public QIODevice
{
public:
    /// `mayLeave` is asked once, before the first byte is handed out; a body that may not leave has none.
    explicit OneShotBody(
        SecretBytes content, std::function<bool()> mayLeave = [] { return true; }, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }
    void close() override;

    /// Length of the content, read or not.
    [[nodiscard]] qint64 length() const { return m_length; }
    /// Bytes handed to the network so far. 0 proves that nothing of the body left the program.
    [[nodiscard]] qint64 bytesRead() const { return m_read; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    SecretBytes m_content;
    std::function<bool()> m_mayLeave;
    qint64 m_length = 0;
    qint64 m_read = 0;
};

} // namespace vezne::iyzico
