// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/secretstore.h"

namespace vezne::access {

using namespace Qt::StringLiterals;

QString word(SecretFault fault)
{
    switch (fault) {
    case SecretFault::NoKeychain:
        return u"no-keychain"_s;
    case SecretFault::Locked:
        return u"locked"_s;
    case SecretFault::Denied:
        return u"denied"_s;
    case SecretFault::NotFound:
        return u"not-found"_s;
    case SecretFault::TimedOut:
        return u"timed-out"_s;
    case SecretFault::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

SecretJob::SecretJob(std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish({{}, SecretError{SecretFault::TimedOut, {}}});
    });
    m_deadline.start(deadline);
}

SecretJob::~SecretJob()
{
    if (!m_isReported)
        Q_EMIT finished({{}, SecretError{SecretFault::Other, u"given up"_s}});
}

void SecretJob::finish(const SecretResult &result)
{
    if (m_isReported)
        return;
    m_isReported = true;
    m_deadline.stop();
    deleteLater();
    Q_EMIT finished(result); // may delete this
}

} // namespace vezne::access
