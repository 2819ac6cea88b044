// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/place.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualPort = 5432;
} // namespace

bool Server::isLocal() const
{
    return host.startsWith('/'_L1) || host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

std::optional<Place> Place::fromText(const QString &text)
{
    if (!text.startsWith("postgresql://"_L1) && !text.startsWith("postgres://"_L1))
        return text.isEmpty() ? std::nullopt : std::optional(Place(text));
    const QUrl url(text, QUrl::StrictMode);
    const QUrlQuery query(url);
    const QString folder = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    Server server{.host = folder.isEmpty() ? url.host() : folder,
                  .port = static_cast<quint16>(url.port(usualPort)),
                  .database = url.path().mid(1),
                  .user = url.userName(),
                  .certificates = query.queryItemValue(u"sslrootcert"_s, QUrl::FullyDecoded)};
    const bool isWhole = !server.host.isEmpty() && !server.database.isEmpty() && !server.user.isEmpty();
    if (!url.isValid() || !isWhole || !url.password().isEmpty())
        return std::nullopt;
    return Place(std::move(server));
}

QString Place::toText() const
{
    if (!m_server)
        return m_file;
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(m_server->user);
    url.setPort(m_server->port);
    url.setPath(u'/' + m_server->database);
    const bool isSocket = m_server->host.startsWith('/'_L1);
    url.setHost(isSocket ? u"localhost"_s : m_server->host);
    QUrlQuery query;
    if (isSocket)
        query.addQueryItem(u"host"_s, m_server->host);
    if (!m_server->certificates.isEmpty())
        query.addQueryItem(u"sslrootcert"_s, m_server->certificates);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

Place Place::withPassword(SecretBytes password) const
{
    Place place = *this;
    if (place.m_server)
        place.m_server->password = std::make_shared<const SecretBytes>(std::move(password));
    return place;
}

QString Place::beside() const
{
    if (!m_server)
        return absolute().file();
    QString name = u"%1-%2-%3-%4"_s.arg(m_server->host, QString::number(m_server->port), m_server->database,
                                        m_server->user);
    name.replace('/'_L1, '_'_L1);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vezne-shared/"_s + name;
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
