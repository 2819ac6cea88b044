// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/readerthread.h"

#include <mutex>
#include <optional>

namespace vezne::journal {

/// Lives on the thread; opens its connection with the first question and again after a failure.
class ReaderThread::Worker : public QObject
{
public:
    explicit Worker(Place place)
        : m_place(std::move(place))
    {}

    void run(const Task &task)
    {
        if (!m_database) {
            auto opened = Database::open(m_place, Database::Access::ReadOnly, listPatience);
            if (!opened) {
                task(tl::unexpected(opened.error()));
                return;
            }
            m_database.emplace(std::move(*opened));
            const std::lock_guard lock(m_mutex);
            m_interrupter = m_database->interrupter();
        }
        const Reader reader(*m_database);
        task(&reader);
    }

    /// From any thread: whatever is waited for ends.
    void interrupt()
    {
        const std::lock_guard lock(m_mutex);
        if (m_interrupter)
            m_interrupter->cut();
    }

    /// On the thread, where the connection was opened.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_interrupter.reset();
        m_database.reset();
    }

private:
    Place m_place;
    std::optional<Database> m_database;
    std::mutex m_mutex;
    std::shared_ptr<Interrupter> m_interrupter; ///< of the connection; guarded by m_mutex
};

ReaderThread::ReaderThread(Place place, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_worker(new Worker(m_place))
{
    m_worker->moveToThread(&m_thread);
    connect(
        &m_thread, &QThread::finished, m_worker, [worker = m_worker] { worker->close(); },
        Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("journal-reader"));
    m_thread.start();
}

ReaderThread::~ReaderThread()
{
    m_thread.quit();
    m_worker->interrupt(); // it may have ended by then, so the worker is there until it certainly has
    m_thread.wait();
    delete m_worker;
}

void ReaderThread::warmUp()
{
    post([](const Result<const Reader *> &) {}); // a failure is told to whoever asks
}

void ReaderThread::post(Task task)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task = std::move(task)] { worker->run(task); }, Qt::QueuedConnection);
}

} // namespace vezne::journal
