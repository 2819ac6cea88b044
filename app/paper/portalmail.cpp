// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/portalmail.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QVariantMap>
#include <fcntl.h>
#include <unistd.h>

namespace vezne::paper {

using namespace Qt::StringLiterals;

namespace {
constexpr int portalPatience = 10'000; ///< milliseconds
using Descriptors = QList<QDBusUnixFileDescriptor>;
} // namespace

bool composeThroughPortal(const QJsonObject &mail)
{
    qDBusRegisterMetaType<Descriptors>();
    // The portal takes files as descriptors of their paths alone, which give no right to read.
    const QByteArray path = QFile::encodeName(mail.value("attachment"_L1).toString());
    const int file = ::open(path.constData(), O_PATH | O_CLOEXEC);
    if (file < 0)
        return false;
    const Descriptors files{QDBusUnixFileDescriptor(file)}; // a duplicate
    ::close(file);
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
                                                       u"/org/freedesktop/portal/desktop"_s,
                                                       u"org.freedesktop.portal.Email"_s, u"ComposeEmail"_s);
    QVariantMap options{{u"subject"_s, mail.value("subject"_L1).toString()},
                        {u"body"_s, mail.value("body"_L1).toString()},
                        {u"attachment_fds"_s, QVariant::fromValue(files)}};
    if (const QString to = mail.value("to"_L1).toString(); !to.isEmpty())
        options.insert(u"address"_s, to);
    call << QString() << options;
    return QDBusConnection::sessionBus().call(call, QDBus::Block, portalPatience).type() ==
           QDBusMessage::ReplyMessage;
}

} // namespace vezne::paper
