// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/bookwatch.h"

#include <QSqlDriver>
#include <QTimer>
#include <optional>

#include "core/journal/database.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto signOfLifeEvery = 3s;
constexpr auto tryAgainEvery = 2s;
const QString eventChannel = u"vezne_event"_s; // told by the book's own functions (sharedrules.cpp)
const QString auditChannel = u"vezne_audit"_s;

} // namespace

/// Lives on the thread, with its connection.
class BookWatch::Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(Place book)
        : m_book(std::move(book))
        , m_timer(this)
    {
        connect(&m_timer, &QTimer::timeout, this, &Worker::look);
    }

    void look()
    {
        if (m_database && !m_database->value(u"SELECT 1"_s))
            m_database.reset();
        if (!m_database)
            connectAgain();
        m_timer.start(m_database ? signOfLifeEvery : tryAgainEvery);
        if (const bool isReachable = m_database.has_value(); m_told != isReachable) {
            m_told = isReachable;
            Q_EMIT reachable(isReachable);
        }
    }

    void close()
    {
        m_timer.stop();
        m_database.reset();
    }

Q_SIGNALS:
    void told(const QString &channel, const QString &what);
    void reachable(bool isReachable);

private:
    void connectAgain()
    {
        auto opened = Database::open(m_book, Access::ReadOnly);
        if (!opened)
            return;
        opened->setOnce(); // another would not be told anything
        QSqlDriver &driver = opened->driver();
        connect(&driver, &QSqlDriver::notification, this,
                [this](const QString &channel, QSqlDriver::NotificationSource, const QVariant &payload) {
                    Q_EMIT told(channel, payload.toString());
                });
        if (driver.subscribeToNotification(eventChannel) && driver.subscribeToNotification(auditChannel))
            m_database.emplace(std::move(*opened));
    }

    Place m_book;
    QTimer m_timer;
    std::optional<Database> m_database;
    std::optional<bool> m_told;
};

BookWatch::BookWatch(Place book, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(std::move(book)))
{
    m_worker->moveToThread(&m_thread);
    connect(m_worker.get(), &Worker::told, this, [this](const QString &channel, const QString &what) {
        if (channel == eventChannel)
            Q_EMIT changed(what.section(u' ', 1));
        else
            Q_EMIT audited();
    });
    connect(m_worker.get(), &Worker::reachable, this, [this](bool isReachable) {
        m_isReachable = isReachable;
        Q_EMIT reachableChanged(isReachable);
    });
    connect(&m_thread, &QThread::finished, m_worker.get(), &Worker::close,
            Qt::DirectConnection); // still there
    m_thread.setObjectName(u"book-watch"_s);
}

BookWatch::~BookWatch()
{
    m_thread.quit();
    m_thread.wait();
}

void BookWatch::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), &Worker::look, Qt::QueuedConnection);
}

} // namespace vezne::journal

#include "bookwatch.moc"
