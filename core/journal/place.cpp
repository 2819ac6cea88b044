// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/place.h"

#include <QFileInfo>

namespace vezne::journal {

using namespace Qt::StringLiterals;

bool Server::isLocal() const
{
    return host.startsWith('/'_L1) || host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

bool Place::isMemory() const
{
    return m_file == ":memory:"_L1;
}

Place Place::absolute() const
{
    return isShared() || isMemory() ? *this : Place(QFileInfo(m_file).absoluteFilePath());
}

QString Place::name() const
{
    if (!m_server)
        return m_file;
    return u"postgresql://%1:%2/%3"_s.arg(m_server->host, QString::number(m_server->port),
                                          m_server->database);
}

} // namespace vezne::journal
