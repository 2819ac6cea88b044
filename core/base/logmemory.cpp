// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logmemory.h"

#include <QDateTime>
#include <QMutex>

namespace vezne {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMemory = 200;

struct Remembered
{
    QMutex lock;
    QStringList lines;
    QtMessageHandler next = nullptr;
};

/// Qt calls a plain function, so what it fills must be known to it.
Remembered &remembered()
{
    static Remembered memory;
    return memory;
}

QStringView wordOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug";
    case QtInfoMsg:
        return u"info";
    case QtWarningMsg:
        return u"warning";
    case QtCriticalMsg:
        return u"critical";
    case QtFatalMsg:
        return u"fatal";
    }
    return u"message";
}

void remember(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Remembered &memory = remembered();
    QtMessageHandler next = nullptr;
    {
        const QMutexLocker locker(&memory.lock);
        memory.lines.append(u"%1 %2 %3: %4"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                                                  wordOf(type), QLatin1StringView(context.category),
                                                  message));
        if (memory.lines.size() > longestMemory)
            memory.lines.removeFirst();
        next = memory.next;
    }
    if (next)
        next(type, context, message);
}

} // namespace

LogMemory::LogMemory()
{
    remembered().next = qInstallMessageHandler(remember);
}

LogMemory::~LogMemory()
{
    qInstallMessageHandler(remembered().next);
    const QMutexLocker locker(&remembered().lock);
    remembered().lines.clear();
}

QStringList LogMemory::lines()
{
    const QMutexLocker locker(&remembered().lock);
    return remembered().lines;
}

} // namespace vezne
