// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <memory>
#include <utility>

namespace vezne {

/// Runs `work` on a thread of the pool and hands its answer to `deliver` on the program's main thread, unless
/// `context`, which lives there, is gone by then. For what keeps a processor busy, such as hashing a
/// password.
template<class Work, class Deliver>
void inBackground(QObject *context, Work work, Deliver deliver)
{
    // The pool copies what it runs; what is moved in need not be copyable.
    auto shared = std::make_shared<Work>(std::move(work));
    QThreadPool::globalInstance()->start(
        [shared = std::move(shared), context = QPointer<QObject>(context), deliver = std::move(deliver)] {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [context, deliver, answer = (*shared)()] {
                    if (context)
                        deliver(answer);
                },
                Qt::QueuedConnection);
        });
}

} // namespace vezne
