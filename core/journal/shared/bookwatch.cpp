// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/shared/bookwatch.h"

#include <QSqlDriver>
#include <QTimer>
#include <mutex>
#include <optional>

#include "core/journal/engine/database.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto signOfLifeEvery = 2s;
constexpr auto tryAgainEvery = 2s;
constexpr Patience patienceForSign{500ms, 2s, 3s};
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
        BookState state = m_database ? stateNow() : BookState::Away;
        if (state != m_told) // also a stand-by that was promoted: it takes listeners only now
            m_database.reset();
        if (!m_database) {
            connectAgain();
            state = m_database ? stateNow() : BookState::Away;
        }
        m_timer.start(state == BookState::Away ? tryAgainEvery : signOfLifeEvery);
        if (m_told != state) {
            m_told = state;
            Q_EMIT stands(state);
        }
    }

    void lookAgain()
    {
        m_told.reset();
        look();
    }

    /// From any thread: whatever is waited for ends.
    void interrupt()
    {
        const std::lock_guard lock(m_mutex);
        if (m_interrupter)
            m_interrupter->cut();
    }

    void close()
    {
        m_timer.stop();
        m_database.reset();
    }

Q_SIGNALS:
    // moc names parameters in its own way, and clang-tidy compares.
    void told(const QString & /*channel*/, const QString & /*what*/);
    void stands(vezne::journal::BookState /*state*/);

private:
    [[nodiscard]] BookState stateNow() const
    {
        const auto isStandBy = m_database->value(u"SELECT CASE WHEN pg_is_in_recovery() THEN 1 ELSE 0 END"_s);
        if (!isStandBy)
            return BookState::Away;
        return isStandBy->toInt() == 1 ? BookState::ReadOnly : BookState::Ready;
    }

    void connectAgain()
    {
        auto opened = Database::open(m_book, Access::ReadOnly, patienceForSign);
        if (!opened)
            return;
        opened->setOnce(); // another would not be told anything
        {
            const std::lock_guard lock(m_mutex);
            m_interrupter = opened->interrupter();
        }
        QSqlDriver &driver = opened->driver();
        connect(&driver, &QSqlDriver::notification, this,
                [this](const QString &channel, QSqlDriver::NotificationSource, const QVariant &payload) {
                    Q_EMIT told(channel, payload.toString());
                });
        const bool listens = listen(*opened);
        m_database.emplace(std::move(*opened));
        if (!listens && stateNow() == BookState::Ready) // a stand-by takes no listeners
            m_database.reset();
    }

    [[nodiscard]] static bool listen(const Database &database)
    {
        const Interrupter::Watch watch(*database.interrupter());
        return database.driver().subscribeToNotification(eventChannel) &&
               database.driver().subscribeToNotification(auditChannel);
    }

    Place m_book;
    QTimer m_timer;
    std::mutex m_mutex;
    std::shared_ptr<Interrupter> m_interrupter; ///< of the connection; guarded by m_mutex
    std::optional<Database> m_database;
    std::optional<BookState> m_told;
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
    connect(m_worker.get(), &Worker::stands, this, [this](BookState state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    });
    connect(&m_thread, &QThread::finished, m_worker.get(), &Worker::close,
            Qt::DirectConnection); // still there
    m_thread.setObjectName(u"book-watch"_s);
}

BookWatch::~BookWatch()
{
    m_thread.quit();
    m_worker->interrupt();
    m_thread.wait();
}

void BookWatch::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), &Worker::look, Qt::QueuedConnection);
}

void BookWatch::lookAgain()
{
    QMetaObject::invokeMethod(m_worker.get(), &Worker::lookAgain, Qt::QueuedConnection);
}

} // namespace vezne::journal

#include "bookwatch.moc"
