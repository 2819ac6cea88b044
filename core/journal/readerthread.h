// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>
#include <functional>
#include <utility>

#include "core/journal/reader.h"

namespace vezne::journal {

/// Asks a Reader on a thread of its own, so that no screen ever waits for the disk or a server. The
/// connection is read-only and belongs to that thread; every question is one short read, so that it never
/// holds up a write.
class ReaderThread : public QObject
{
    Q_OBJECT

public:
    explicit ReaderThread(Place place, QObject *parent = nullptr);
    /// Finishes the question under way, or breaks it off on a shared book; answers that were not delivered
    /// are dropped.
    ~ReaderThread() override;

    [[nodiscard]] const Place &place() const { return m_place; }

    /// Opens the connection before the first question comes.
    void warmUp();

    /// Runs `question` on the thread and hands its answer to `deliver` on this one, unless `context` is gone
    /// by then. `Answer` is what `question` returns: a Result of something.
    template<class Question, class Deliver>
    void ask(QObject *context, Question question, Deliver deliver)
    {
        using Answer = decltype(question(std::declval<const Reader &>()));
        post([this, context = QPointer<QObject>(context), question = std::move(question),
              deliver = std::move(deliver)](const Result<const Reader *> &reader) mutable {
            Answer answer = reader ? question(**reader) : Answer(tl::unexpected(reader.error()));
            QMetaObject::invokeMethod(
                this,
                [context = std::move(context), deliver = std::move(deliver),
                 answer = std::move(answer)]() mutable {
                    if (context)
                        deliver(std::move(answer));
                },
                Qt::QueuedConnection);
        });
    }

private:
    using Task = std::function<void(const Result<const Reader *> &)>;
    void post(Task task);

    class Worker;
    Place m_place;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace vezne::journal
