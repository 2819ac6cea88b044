// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/oneshotbody.h"

#include <algorithm>

namespace vezne::iyzico {

OneShotBody::OneShotBody(SecretBytes content, std::function<bool()> mayLeave, QObject *parent)
    : QIODevice(parent)
    , m_content(std::move(content))
    , m_mayLeave(std::move(mayLeave))
    , m_length(static_cast<qint64>(m_content.size()))
{
    // Unbuffered: a buffer of QIODevice would keep a copy and read ahead of what was asked for.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_content.isEmpty() ? 0 : m_length - m_read;
}

void OneShotBody::close()
{
    QIODevice::close();
    m_content.wipe();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (m_read == 0 && maxSize > 0 && !m_content.isEmpty() && !m_mayLeave())
        m_content.wipe();
    const qint64 count = std::min(maxSize, bytesAvailable());
    if (count <= 0)
        return bytesAvailable() == 0 ? -1 : 0;
    std::copy_n(m_content.data() + m_read, count, data);
    m_read += count;
    if (m_read == m_length)
        m_content.wipe();
    return count;
}

} // namespace vezne::iyzico
